#include "desk/phone/answer_button.h"

#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QPainter>

namespace desk {
namespace {

constexpr int kSide = 14; // px beside the text, and 10 above
constexpr int kAbove = 10;
constexpr int kLeast = 48; // px high

} // namespace

AnswerButton::AnswerButton(const QString& text, QWidget* parent)
    : kit::PaintedButton(parent)
{
    setText(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

kit::TextBlock AnswerButton::block() const
{
    return {text(), kit::ThemeScope::of(this).fontFor(kit::TextType::Strong), 1.35};
}

QSize AnswerButton::sizeHint() const
{
    return {260, heightForWidth(260)};
}

QSize AnswerButton::minimumSizeHint() const
{
    return {160, kLeast};
}

int AnswerButton::heightForWidth(int width) const
{
    return qMax(kLeast, block().layout(width - 2 * kSide) + 2 * kAbove);
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(kit::Color::Primary), 2));
    painter.setBrush(theme.color(isDown() || underMouse() ? kit::Color::Tint : kit::Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    kit::TextBlock text = block();
    const int high = text.layout(width() - 2 * kSide);
    text.draw(painter, QPointF(kSide, (height() - high) / 2.0), theme.color(kit::Color::Primary));
}

} // namespace desk
