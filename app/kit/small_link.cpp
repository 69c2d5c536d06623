#include "kit/small_link.h"

#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QPainter>

namespace kit {

namespace {

constexpr int kTarget = 44;

TextBlock blockOf(const SmallLink& link)
{
    TextBlock block(link.text(), ThemeScope::of(&link).fontFor(TextType::Small), 1.5);
    block.setUnderlined(true);
    return block;
}

} // namespace

SmallLink::SmallLink(QWidget* parent)
    : PaintedButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SmallLink::SmallLink(const QString& text, QWidget* parent)
    : SmallLink(parent)
{
    setText(text);
}

QSize SmallLink::sizeHint() const
{
    const int width = qMin(blockOf(*this).naturalWidth(), ThemeScope::of(this).px(420));
    return {width, heightForWidth(width)};
}

QSize SmallLink::minimumSizeHint() const
{
    return {blockOf(*this).longestWordWidth(ThemeScope::of(this).px(200)), kTarget};
}

int SmallLink::heightForWidth(int width) const
{
    return qMax(kTarget, blockOf(*this).layout(width + 1));
}

QRect SmallLink::focusRect() const
{
    TextBlock block = blockOf(*this);
    const int height = block.layout(width() + 1);
    return QRect(0, (this->height() - height) / 2, qMin(width(), block.usedWidth()), height);
}

void SmallLink::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    TextBlock block = blockOf(*this);
    const int height = block.layout(width() + 1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    block.draw(painter, QPointF(0, (this->height() - height) / 2),
        theme.color(isEnabled() ? Color::Link : Color::DisText));
}

} // namespace kit
