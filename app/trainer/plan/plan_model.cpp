#include "trainer/plan/plan_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {

void PlanModel::show(const QList<coach::Exercise>& all, const QStringList& chosen, core::Language language)
{
    QList<Row> rows;
    for (const coach::Exercise& exercise : all) {
        const auto steps = static_cast<int>(exercise.steps.size());
        const QString count = steps == 1 ? tr("1 étape") : tr("%1 étapes").arg(steps);
        rows.append({exercise.id, exercise.texts.in(language).title,
            tr("%1 · niveau %2", "« 6 étapes · niveau 2 »").arg(count).arg(exercise.level),
            chosen.contains(exercise.id)});
    }
    const auto place = [&chosen](const Row& row) {
        const auto at = chosen.indexOf(row.id);
        return at < 0 ? chosen.size() : at;
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&place](const Row& a, const Row& b) { return place(a) < place(b); });
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QStringList PlanModel::chosen() const
{
    QStringList ids;
    for (const Row& row : m_rows) {
        if (row.isChosen)
            ids.append(row.id);
    }
    return ids;
}

void PlanModel::chooseAll(bool isChosen)
{
    for (Row& row : m_rows)
        row.isChosen = isChosen;
    tellAll();
}

void PlanModel::toggle(int row)
{
    m_rows[row].isChosen = !m_rows[row].isChosen;
    tellAll();
}

bool PlanModel::move(int row, int by)
{
    const int to = row + by;
    if (by == 0 || row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    tellAll();
    return true;
}

// The numbers of the others change too.
void PlanModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT edited();
}

int PlanModel::numberOf(int row) const
{
    if (!m_rows.at(row).isChosen)
        return 0;
    return static_cast<int>(std::count_if(
        m_rows.cbegin(), m_rows.cbegin() + row + 1, [](const Row& one) { return one.isChosen; }));
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.isChosen
            ? tr("%1, exercice %2 de la liste, %3").arg(row.title).arg(numberOf(index.row())).arg(row.detail)
            : tr("%1, pas dans la liste, %2").arg(row.title, row.detail);
    case Qt::CheckStateRole:
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    case kNumberRole:
        return numberOf(index.row());
    case kDetailRole:
        return row.detail;
    case kIdRole:
        return row.id;
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (m_rows.at(index.row()).isChosen != (value.toInt() == Qt::Checked))
        toggle(index.row());
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace trainer
