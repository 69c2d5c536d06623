#include "trainer/plan/plan_list.h"

#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/look.h"
#include "trainer/plan/plan_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kRow = 56; // px at 100 %
constexpr int kRowsSeen = 6;
constexpr int kNumber = 40; // of the column of numbers

class PlanDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect& row = option.rect;
        cell::paintGround(*painter, theme, row, option.state.testFlag(QStyle::State_Selected));
        cell::paintBox(
            *painter, theme, row, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
        const int left = row.left() + 2 * cell::kLeft + cell::kBox;
        const int number = index.data(PlanModel::kNumberRole).toInt();
        const int numberWidth = theme.px(kNumber);
        if (number > 0)
            cell::paintText(*painter, theme, {left, row.top(), numberWidth - 4, row.height()},
                u"%1."_s.arg(number), kit::TextType::Strong, kit::Color::Sim, Qt::AlignRight);
        const QRect text(left + numberWidth + 4, row.top(),
            row.right() - left - numberWidth - 4 - cell::kLeft, row.height());
        cell::paintTwoLines(*painter, theme, text, index.data().toString(),
            index.data(PlanModel::kDetailRole).toString(),
            number > 0 ? kit::Color::SimText : kit::Color::SimMuted);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(option.widget);
        return {300,
            qMax(theme.px(kRow),
                cell::lineOf(theme, kit::TextType::Strong) + cell::lineOf(theme, kit::TextType::Small) + 8)};
    }
    // A click is the list's business: anywhere in the row.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }
};

} // namespace

PlanList::PlanList(QWidget* parent)
    : RowListView({kRow, kRowsSeen, 500, 240}, parent)
    , m_plan(new PlanModel(this))
{
    setModel(m_plan);
    setItemDelegate(new PlanDelegate(this));
}

void PlanList::moveChosen(int by)
{
    const int row = currentIndex().row();
    if (m_plan->move(row, by))
        choose(row + by);
}

void PlanList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        m_plan->toggle(currentIndex().row());
    else
        RowListView::keyPressEvent(event);
}

void PlanList::mouseReleaseEvent(QMouseEvent* event)
{
    RowListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        m_plan->toggle(index.row());
}

} // namespace trainer
