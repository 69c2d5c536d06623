#include "trainer/learner_delegate.h"

#include "kit/avatar.h"
#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/learner_model.h"
#include "trainer/look.h"

#include <QPainter>

namespace trainer {
namespace {

using namespace cell;

constexpr int kAvatar = 36;
constexpr int kGap = 12;

} // namespace

void LearnerDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, theme, option.rect, option.state.testFlag(QStyle::State_Selected));
    QRect text = option.rect.adjusted(kLeft, 0, -kLeft, 0);
    if (index.column() == LearnerModel::Person) {
        const int side = qMin(theme.iconPx(kAvatar), option.rect.height() - 8);
        const QPixmap picture = kit::Avatar::pixmap(index.data(LearnerModel::kAvatarRole).toInt(), side,
            option.widget ? option.widget->devicePixelRatioF() : 1.0);
        painter->drawPixmap(text.left(), text.top() + (text.height() - side) / 2, picture);
        text.setLeft(text.left() + side + kGap);
    }
    paintTwoLines(
        *painter, theme, text, index.data().toString(), index.data(LearnerModel::kSmallRole).toString());
    painter->restore();
}

} // namespace trainer
