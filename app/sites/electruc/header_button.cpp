#include "sites/electruc/header_button.h"

#include "kit/accessibility.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QPainter>

namespace sites::electruc {

namespace {

constexpr int kPadding = 14;
constexpr int kIconGap = 10;
constexpr int kRadius = 8;

// Grows more slowly than the text, as the header itself does: 48 at 100 %, 64 at 150 %.
int heightIn(const kit::Theme& theme)
{
    return 48 + (theme.textPercent() - 100) * 32 / 100;
}

} // namespace

HeaderButton::HeaderButton(Look look, const QString& iconName, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_look(look)
    , m_iconName(iconName)
{
    kit::setAccessibleRole(*this, QAccessible::Link);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeaderButton::setCurrent(bool current)
{
    m_current = current;
    //: Said by a screen reader of the entry of the page one is on
    setAccessibleDescription(current ? tr("page ouverte") : QString());
    update();
}

QFont HeaderButton::textFont() const
{
    return kit::ThemeScope::of(this).fontFor(kit::TextType::Strong);
}

QSize HeaderButton::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    int width = 2 * kPadding + QFontMetrics(textFont()).horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += theme.iconPx(24) + kIconGap;
    if (m_look == Look::Boxed)
        width += 4;
    return {width, heightIn(theme)};
}

void HeaderButton::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool boxed = m_look == Look::Boxed;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool tinted = m_current || underMouse() || isDown();
    if (boxed) {
        painter.setPen(QPen(theme.color(kit::Color::Primary), 2));
        painter.setBrush(theme.color(tinted ? kit::Color::Tint : kit::Color::Bg));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    } else if (tinted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_current ? kit::Color::Tint : kit::Color::Soft));
        painter.drawRoundedRect(QRectF(rect()), kRadius, kRadius);
    }

    const QColor ink = theme.color(boxed ? kit::Color::Primary : kit::Color::Ink);
    QRect inner = rect().adjusted(kPadding + (boxed ? 2 : 0), 0, -kPadding - (boxed ? 2 : 0), 0);
    if (!m_iconName.isEmpty()) {
        const int size = theme.iconPx(24);
        kit::paintIcon(painter, m_iconName, ink, QRectF(inner.left(), 0, size, height()), size);
        inner.setLeft(inner.left() + size + kIconGap);
    }
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_current && !boxed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(kit::Color::Primary));
        painter.drawRoundedRect(QRectF(kPadding, height() - 7, width() - 2 * kPadding, 3), 2, 2);
    }
}

} // namespace sites::electruc
