#include "kit/separator.h"

#include "kit/theme_scope.h"

#include <QPainter>

namespace kit {

Separator::Separator(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), ThemeScope::of(this).color(Color::Line));
}

} // namespace kit
