#include "trainer/panel.h"

#include "kit/theme_scope.h"
#include "trainer/look.h"

#include <QPainter>

namespace trainer {

namespace {

constexpr qreal kCardRadius = 12;
constexpr qreal kQuietRadius = 8;

} // namespace

Panel::Panel(QWidget* parent)
    : QFrame(parent)
{
}

void Panel::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

bool Panel::event(QEvent* event)
{
    if (kit::isLookChange(event))
        update();
    return QFrame::event(event);
}

void Panel::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool contrast = theme.name() == kit::ThemeName::Contrast;
    QPainter painter(this);
    switch (m_surface) {
    case Surface::Soft:
        painter.fillRect(rect(), theme.color(kit::Color::SimSoft));
        break;
    case Surface::Top:
        painter.fillRect(rect(), theme.color(kit::Color::SimDark));
        if (contrast)
            painter.fillRect(0, height() - 2, width(), 2, theme.color(kit::Color::Line));
        break;
    case Surface::Menu:
        painter.fillRect(rect(), theme.color(kit::Color::Card));
        painter.fillRect(width() - 1, 0, 1, height(), hairline(theme));
        break;
    case Surface::Ground:
        painter.fillRect(rect(), ground(theme));
        break;
    case Surface::Card:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hairline(theme), 1));
        painter.setBrush(theme.color(kit::Color::Card));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
        break;
    case Surface::Quiet:
    case Surface::Chosen:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(contrast ? QPen(theme.color(kit::Color::Line), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(m_surface == Surface::Quiet ? kit::Color::Soft : kit::Color::SimTint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kQuietRadius, kQuietRadius);
        break;
    }
}

} // namespace trainer
