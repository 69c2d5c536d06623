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
    const QString small = index.data(LearnerModel::kSmallRole).toString();
    const int name = lineOf(theme, kit::TextType::Strong);
    const int under = small.isEmpty() ? 0 : lineOf(theme, kit::TextType::Small);
    const int top = text.top() + (text.height() - name - under) / 2;
    paintText(*painter, theme, {text.left(), top, text.width(), name}, index.data().toString(),
        kit::TextType::Strong, kit::Color::SimText);
    if (under > 0)
        paintText(*painter, theme, {text.left(), top + name, text.width(), under}, small,
            kit::TextType::Small, kit::Color::SimMuted);
    painter->restore();
}

} // namespace trainer
