#include "sites/electruc/band.h"

#include "kit/theme_scope.h"

#include <QPainter>

namespace sites::electruc {

void Band::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Soft));
    painter.fillRect(0, 0, width(), 1, theme.color(kit::Color::Line));
}

} // namespace sites::electruc
