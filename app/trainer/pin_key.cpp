#include "trainer/pin_key.h"

#include "kit/theme_scope.h"
#include "trainer/look.h"

#include <QFontMetrics>
#include <QPainter>

namespace trainer {

namespace {

constexpr QSize kSize(112, 84);
constexpr int kAir = 24; // around the text, both sides together
constexpr qreal kRadius = 12;
constexpr int kDigitPx = 30;
constexpr int kWordPx = 18;
constexpr int kMainPx = 24;

} // namespace

PinKey::PinKey(QWidget* parent)
    : QPushButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
}

void PinKey::setMain(bool main)
{
    m_main = main;
    updateGeometry();
    update();
}

QFont PinKey::keyFont() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QFont font = theme.fontFor(kit::TextType::Strong);
    font.setPixelSize(theme.px(m_main ? kMainPx : text().size() == 1 ? kDigitPx : kWordPx));
    return font;
}

QSize PinKey::sizeHint() const
{
    const QFontMetrics metrics(keyFont());
    return QSize(metrics.horizontalAdvance(text()) + kAir, metrics.height() + kAir).expandedTo(kSize);
}

bool PinKey::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QPushButton::event(event);
}

void PinKey::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QColor line = m_main ? theme.color(kit::Color::Sim) : tileLine(theme);
    QColor fill = theme.color(m_main ? kit::Color::Sim : kit::Color::Card);
    QColor ink = theme.color(m_main ? kit::Color::OnSim : kit::Color::SimText);
    if (!isEnabled()) {
        line = theme.color(kit::Color::Ctl);
        fill = theme.color(kit::Color::DisBg);
        ink = theme.color(kit::Color::DisText);
    } else if (isDown() || underMouse()) {
        fill = theme.color(m_main ? kit::Color::SimHover : kit::Color::SimTint);
        if (isDown() && !m_main)
            fill = theme.pressed(kit::Color::SimTint);
        line = m_main ? fill : line;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 2, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    painter.setPen(ink);
    painter.setFont(keyFont());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace trainer
