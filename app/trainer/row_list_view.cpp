#include "trainer/row_list_view.h"

#include "kit/theme_scope.h"

#include <QKeyEvent>

namespace trainer {
namespace {

constexpr int kRowsAtLeast = 3;

} // namespace

RowListView::RowListView(const Room& room, QWidget* parent)
    : QListView(parent)
    , m_room(room)
{
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RowListView::choose(int row)
{
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

QSize RowListView::sizeOf(int rows, int width) const
{
    return {width, rows * kit::ThemeScope::of(this).px(m_room.rowHeight) + 2 * frameWidth()};
}

QSize RowListView::sizeHint() const
{
    return sizeOf(m_room.rows, m_room.width);
}

QSize RowListView::minimumSizeHint() const
{
    return sizeOf(kRowsAtLeast, m_room.minimumWidth);
}

bool RowListView::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    return QListView::event(event);
}

void RowListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // words break elsewhere
}

void RowListView::keyPressEvent(QKeyEvent* event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && event->key() == Qt::Key_Up)
        moveChosen(-1);
    else if (isMove && event->key() == Qt::Key_Down)
        moveChosen(1);
    else
        QListView::keyPressEvent(event);
}

} // namespace trainer
