#include "trainer/letter_delegate.h"

#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/letter_model.h"
#include "trainer/look.h"

#include <QPainter>

namespace trainer {
namespace {

using namespace cell;

constexpr int kLeastRow = 51;

} // namespace

void LetterDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, theme, option.rect, option.state.testFlag(QStyle::State_Selected));
    const QRect text = option.rect.adjusted(kLeft, 0, -kLeft, 0);
    switch (index.column()) {
    case LetterModel::Chosen:
        paintBox(*painter, theme, option.rect,
            static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
        break;
    case LetterModel::Person:
        paintTwoLines(
            *painter, theme, text, index.data().toString(), index.data(LetterModel::kSmallRole).toString());
        break;
    case LetterModel::Code:
        paintText(*painter, theme, text, index.data().toString(), kit::TextType::Strong, kit::Color::SimText);
        break;
    default:
        paintBadge(*painter, theme, option.rect,
            static_cast<kit::Tone>(index.data(LetterModel::kToneRole).toInt()),
            index.data(LetterModel::kIconRole).toString(), index.data().toString());
    }
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    const int lines = lineOf(theme, kit::TextType::Strong) + lineOf(theme, kit::TextType::Small) + 8;
    const auto textWidth = [&](kit::TextType type) {
        return QFontMetrics(theme.fontFor(type)).horizontalAdvance(index.data().toString());
    };
    int width = 2 * kLeft;
    if (index.column() == LetterModel::Chosen)
        width += kBox + 2;
    else if (index.column() == LetterModel::Letter)
        width += 2 * kBadgePadding + theme.iconPx(kBadgeIcon) + kIconGap + 10
            + textWidth(kit::TextType::Chrome);
    else
        width += textWidth(kit::TextType::Strong);
    return {width, qMax(kLeastRow, lines)};
}

} // namespace trainer
