#include "kit/choice_row.h"

#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QPainter>

namespace kit::choice_row {

namespace {

constexpr int kIndicator = 28;
constexpr int kGap = 12;
constexpr int kRow = 48;
constexpr int kMargin = 5; // room for the focus ring around the indicator

TextBlock blockOf(const QAbstractButton& button)
{
    const Theme& theme = ThemeScope::of(&button);
    return TextBlock(button.text(), theme.fontFor(TextType::Body), 1.35);
}

int textLeft(const QAbstractButton& button)
{
    return ThemeScope::of(&button).iconPx(kIndicator) + kGap;
}

} // namespace

QSize sizeHint(const QAbstractButton& button)
{
    const Theme& theme = ThemeScope::of(&button);
    if (button.text().isEmpty())
        return {theme.px(kRow), theme.px(kRow)};
    TextBlock block = blockOf(button);
    const int width = qMin(block.naturalWidth(), theme.px(560));
    return {textLeft(button) + width, qMax(theme.px(kRow), block.layout(width) + 2 * kMargin)};
}

QSize minimumSizeHint(const QAbstractButton& button)
{
    const Theme& theme = ThemeScope::of(&button);
    if (button.text().isEmpty())
        return {theme.px(kRow), theme.px(kRow)};
    return {textLeft(button) + blockOf(button).longestWordWidth(theme.px(200)), theme.px(kRow)};
}

int heightForWidth(const QAbstractButton& button, int width)
{
    const Theme& theme = ThemeScope::of(&button);
    if (button.text().isEmpty())
        return theme.px(kRow);
    return qMax(theme.px(kRow), blockOf(button).layout(width - textLeft(button)) + 2 * kMargin);
}

QRect indicatorRect(const QAbstractButton& button)
{
    const int side = ThemeScope::of(&button).iconPx(kIndicator);
    int y = (button.height() - side) / 2;
    if (!button.text().isEmpty()) {
        // Beside the first line.
        TextBlock block = blockOf(button);
        const int height = block.layout(button.width() - textLeft(button));
        y = (button.height() - height) / 2 + (block.lineHeight() - side) / 2;
    }
    const int x = button.text().isEmpty() ? (button.width() - side) / 2 : 0;
    return {
        button.layoutDirection() == Qt::RightToLeft ? button.width() - side - x : x, qMax(0, y), side, side};
}

void paintText(QPainter& painter, const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return;
    const Theme& theme = ThemeScope::of(&button);
    TextBlock block = blockOf(button);
    const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
    block.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const int height = block.layout(button.width() - textLeft(button));
    block.draw(painter, QPointF(mirrored ? 0 : textLeft(button), (button.height() - height) / 2),
        theme.color(button.isEnabled() ? Color::Text : Color::DisText));
}

} // namespace kit::choice_row
