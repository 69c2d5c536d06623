#include "trainer/data/record_delegate.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/data/record_model.h"
#include "trainer/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

using namespace cell;

constexpr int kLeastRow = 51;
constexpr int kButtonIcon = 24;

kit::TextType typeOf(const QModelIndex& index)
{
    return index.data(RecordModel::kStrongRole).toBool() ? kit::TextType::Strong : kit::TextType::Body;
}

} // namespace

void RecordDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto state = static_cast<Qt::CheckState>(
        index.siblingAtColumn(RecordModel::kChosen).data(Qt::CheckStateRole).toInt());
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect,
        theme.color(isCurrent          ? kit::Color::SimTint
                : state == Qt::Checked ? kit::Color::SimSoft
                                       : kit::Color::Card));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(theme));
    const QRect text = option.rect.adjusted(kLeft, 0, -kLeft, 0);
    if (index.column() == RecordModel::kChosen) {
        paintBox(*painter, theme, option.rect, state);
    } else if (index.column() == index.model()->columnCount() - 1) {
        const int size = theme.iconPx(kButtonIcon);
        const QColor ink = theme.color(kit::Color::SimText);
        const QRectF edit(option.rect.left(), option.rect.top(), kButton, option.rect.height());
        kit::paintIcon(*painter, index.data(RecordModel::kIconRole).toString(), ink, edit, size);
        kit::paintIcon(*painter, u"more"_s, ink, edit.translated(kButton, 0), size);
    } else if (const QVariant tone = index.data(RecordModel::kToneRole); tone.isValid()) {
        paintBadge(*painter, theme, option.rect, static_cast<kit::Tone>(tone.toInt()),
            index.data(RecordModel::kIconRole).toString(), index.data().toString());
    } else {
        paintText(*painter, theme, text, index.data().toString(), typeOf(index), kit::Color::SimText,
            static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    }
    painter->restore();
}

int RecordDelegate::naturalWidth(const QWidget* view, const QModelIndex& index)
{
    const kit::Theme& theme = kit::ThemeScope::of(view);
    const QString text = index.data().toString();
    if (index.data(RecordModel::kToneRole).isValid())
        return badgeWidth(theme, text);
    return 2 * kLeft + 1 + QFontMetrics(theme.fontFor(typeOf(index))).horizontalAdvance(text);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    const int height = qMax(kLeastRow, lineOf(theme, kit::TextType::Strong) + 12);
    if (index.column() == RecordModel::kChosen)
        return {2 * kLeft + kBox + 2, height};
    if (index.column() == index.model()->columnCount() - 1)
        return {2 * kButton, height};
    const int natural = naturalWidth(option.widget, index);
    const bool isText = index.data(RecordModel::kTextRole).toBool();
    return {isText ? qMin(natural, theme.px(kLeastText)) : natural, height};
}

} // namespace trainer
