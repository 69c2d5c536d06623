#include "trainer/learner_table.h"

#include "trainer/learner_delegate.h"
#include "trainer/learner_model.h"

#include <QKeyEvent>

namespace trainer {

LearnerTable::LearnerTable(QWidget* parent)
    : RowTable(5, parent) // what can be done with the current one stays in sight
    , m_learners(new LearnerModel(this))
{
    setItemDelegate(new LearnerDelegate(this));
    showRows(m_learners);
}

void LearnerTable::shareWidth(const kit::Theme&)
{
    const int room = viewport()->width() - 1; // the last column's line
    const int person = room / 2;
    setColumnWidth(LearnerModel::Person, person);
    setColumnWidth(LearnerModel::Played, room - person);
}

void LearnerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void LearnerTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT renameAsked();
        break;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        break;
    default:
        RowTable::keyPressEvent(event);
    }
}

} // namespace trainer
