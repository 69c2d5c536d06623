#include "browser/count_button.h"

#include "kit/theme_scope.h"

#include <QPainter>

namespace browser {

using namespace Qt::StringLiterals;

CountButton::CountButton(QWidget* parent)
    : kit::Button(parent)
{
}

void CountButton::setCount(int count)
{
    m_count = qMax(0, count);
    update();
}

void CountButton::paintEvent(QPaintEvent* event)
{
    kit::Button::paintEvent(event);
    if (m_count == 0)
        return;
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString text = m_count > 99 ? u"99+"_s : QString::number(m_count);
    const QFont font = theme.fontFor(kit::TextType::Chrome);
    const int height = theme.px(24);
    const int breadth = qMax(height, QFontMetrics(font).horizontalAdvance(text) + 12);
    const QRectF badge(qMin(width() / 2.0 + 8, width() - breadth - 1.0), 2, breadth, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(kit::Color::Primary));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme.color(kit::Color::OnPrimary));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace browser
