#include "trainer/follow/follow_delegate.h"

#include "coach/engine/follow_up.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/follow/follow_model.h"
#include "trainer/look.h"

#include <QPainter>

namespace trainer {
namespace {

constexpr int kLeft = 11; // from the line of the cell to its icon
constexpr int kIcon = 22;
constexpr int kGap = 8;
constexpr int kBoxMargin = 4;
constexpr int kLeastRow = 51;

QColor inkOf(const kit::Theme& theme, coach::FollowCell::State state, bool isNeed)
{
    if (isNeed)
        return theme.textOf(kit::Tone::Warn);
    switch (state) {
    case coach::FollowCell::State::Done:
        return theme.textOf(kit::Tone::Ok);
    case coach::FollowCell::State::DoneWithHelp:
        return theme.color(kit::Color::Sim);
    case coach::FollowCell::State::Begun:
        return theme.color(kit::Color::SimText);
    case coach::FollowCell::State::NotBegun:
        break;
    }
    return theme.color(kit::Color::SimMuted);
}

} // namespace

void FollowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen
        = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const QRect& cell = option.rect;
    cell::paintGround(*painter, theme, cell, isChosen);
    painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), hairline(theme));

    const bool isNeed = index.data(FollowModel::kNeedRole).toBool();
    const auto state = static_cast<coach::FollowCell::State>(index.data(FollowModel::kStateRole).toInt());
    const QColor ink = inkOf(theme, state, isNeed);
    const QFont font = theme.fontFor(kit::TextType::SmallStrong);
    painter->setFont(font);
    if (isNeed) {
        painter->setPen(QPen(theme.lineOf(kit::Tone::Warn), 2));
        painter->setBrush(theme.backgroundOf(kit::Tone::Warn));
        painter->drawRoundedRect(QRectF(cell).adjusted(kBoxMargin + 1, 3, -kBoxMargin - 2, -4), 8, 8);
    }
    if (state == coach::FollowCell::State::NotBegun && !isNeed) {
        painter->setPen(ink);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    } else {
        const int size = theme.iconPx(kIcon);
        const int left = cell.left() + kLeft + (isNeed ? 2 : 0);
        kit::paintIcon(*painter, index.data(FollowModel::kIconRole).toString(), ink,
            QRectF(left, cell.top(), size, cell.height()), size);
        painter->setPen(ink);
        painter->drawText(
            QRect(left + size + kGap, cell.top(), cell.right() - left - size - kGap, cell.height()),
            Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    }
    if (isChosen) {
        painter->setPen(QPen(theme.color(kit::Color::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -3, -3), 6, 6);
    }
    painter->restore();
}

QSize FollowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    const QFontMetrics metrics(theme.fontFor(kit::TextType::SmallStrong));
    int width = 0;
    const QStringList lines = index.data().toString().split(u'\n');
    for (const QString& line : lines)
        width = qMax(width, metrics.horizontalAdvance(line));
    return {2 * kLeft + theme.iconPx(kIcon) + kGap + width + 4,
        qMax(kLeastRow, static_cast<int>(lines.size()) * metrics.height() + 10)};
}

} // namespace trainer
