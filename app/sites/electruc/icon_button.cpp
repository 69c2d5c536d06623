#include "sites/electruc/icon_button.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QPainter>

namespace sites::electruc {

namespace {

constexpr int kIcon = 24;
constexpr int kTarget = 48; // px at 100 %

} // namespace

IconButton::IconButton(const QString& iconName, const QString& accessibleName, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_iconName(iconName)
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setError(bool error)
{
    m_error = error;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = kit::ThemeScope::of(this).iconPx(kTarget);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_error ? kit::Color::Bg : kit::Color::Soft));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    kit::paintIcon(painter, m_iconName, theme.color(m_error ? kit::Color::ErrText : kit::Color::Ink), rect(),
        theme.iconPx(kIcon));
}

} // namespace sites::electruc
