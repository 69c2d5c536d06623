#include "kit/badge.h"

#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace kit {

namespace {

constexpr int kIcon = 20;
constexpr int kLeft = 9; // borders included
constexpr int kRight = 13;
constexpr int kGap = 6;
constexpr int kLeastHeight = 32;
constexpr int kAroundText = 7; // borders and padding
constexpr qreal kRadius = 16;

} // namespace

Badge::Badge(QWidget* parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const QString& text, Tone tone, const QString& iconName, QWidget* parent)
    : Badge(parent)
{
    m_tone = tone;
    m_iconName = iconName;
    setText(text);
}

void Badge::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme& theme = ThemeScope::of(this);
    const TextBlock block(m_text, theme.fontFor(TextType::Chrome), 1.25);
    const int icon = m_iconName.isEmpty() ? 0 : theme.iconPx(kIcon) + kGap;
    return {
        kLeft + icon + block.naturalWidth() + kRight, qMax(kLeastHeight, block.lineHeight() + kAroundText)};
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

bool Badge::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QFrame::event(event);
}

void Badge::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // 1.5 px, in whole pixels of the screen: a half pixel only blurs.
    const qreal edge = std::floor(1.5 * devicePixelRatioF()) / devicePixelRatioF();
    painter.setPen(QPen(theme.lineOf(m_tone), edge));
    painter.setBrush(theme.backgroundOf(m_tone));
    const QRectF area = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    const qreal radius = qMin(kRadius, area.height() / 2);
    painter.drawRoundedRect(area, radius, radius);
    const QColor ink = theme.textOf(m_tone);
    const int icon = m_iconName.isEmpty() ? 0 : theme.iconPx(kIcon);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    TextBlock block(m_text, theme.fontFor(TextType::Chrome), 1.25);
    const int textWidth = block.naturalWidth();
    const int height = block.layout(textWidth + 1);
    int x = kLeft;
    if (icon > 0) {
        paintIcon(painter, m_iconName, ink,
            QRectF(mirrored ? width() - x - icon : x, 0, icon, this->height()), icon);
        x += icon + kGap;
    }
    block.draw(painter, QPointF(mirrored ? width() - x - textWidth : x, (this->height() - height) / 2), ink);
}

} // namespace kit
