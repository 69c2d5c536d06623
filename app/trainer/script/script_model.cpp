#include "trainer/script/script_model.h"

using namespace Qt::StringLiterals;

namespace trainer {

void ScriptModel::show(const QList<Row>& rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ScriptModel::rowOf(core::EventId event) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (event.isValid() && m_rows.at(row).event == event)
            return row;
    }
    return -1;
}

int ScriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ScriptModel::spoken(const Row& row)
{
    const QString line
        = row.detail.isEmpty() ? row.title : tr("%1, %2", "a line, what it is").arg(row.title, row.detail);
    return tr("%1 : %2", "a time, what happens then").arg(row.time, line);
}

QVariant ScriptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case kStateRole:
        return static_cast<int>(row.state);
    case kTimeRole:
        return row.time;
    case kIconRole:
        return row.iconName;
    case kDetailRole:
        return row.detail;
    default:
        return {};
    }
}

Qt::ItemFlags ScriptModel::flags(const QModelIndex& index) const
{
    return index.isValid() && m_rows.at(index.row()).state == State::Now ? Qt::ItemNeverHasChildren
                                                                         : QAbstractListModel::flags(index);
}

} // namespace trainer
