#include "trainer/follow/follow_model.h"

#include "trainer/follow/follow_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {

void FollowModel::show(const coach::FollowUp& followUp)
{
    if (!hasSameShape(followUp)) {
        beginResetModel();
        m_followUp = followUp;
        endResetModel();
        return;
    }
    const coach::FollowUp before = std::exchange(m_followUp, followUp);
    for (int row = 0; row < rowCount(); ++row) {
        const coach::FollowRow& was = before.rows.at(row);
        const coach::FollowRow& is = m_followUp.rows.at(row);
        const bool isSameNeed = was.need == is.need;
        if (was.cells != is.cells || !isSameNeed)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        if (!isSameNeed || was.isPresent != is.isPresent || was.learner.firstName != is.learner.firstName
            || was.learner.avatar != is.learner.avatar)
            Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    }
}

bool FollowModel::hasSameShape(const coach::FollowUp& other) const
{
    return std::equal(m_followUp.rows.cbegin(), m_followUp.rows.cend(), other.rows.cbegin(),
               other.rows.cend(),
               [](const coach::FollowRow& a, const coach::FollowRow& b) {
                   return a.learner.id == b.learner.id;
               })
        && std::equal(m_followUp.columns.cbegin(), m_followUp.columns.cend(), other.columns.cbegin(),
            other.columns.cend(), [](const coach::FollowColumn& a, const coach::FollowColumn& b) {
                return a.exercise == b.exercise && a.title == b.title && a.shortTitle == b.shortTitle;
            });
}

int FollowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_followUp.rows.size());
}

int FollowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_followUp.columns.size());
}

bool FollowModel::needsHelp(const coach::FollowRow& row, int column) const
{
    return row.need && row.current == column;
}

QString FollowModel::spoken(const coach::FollowRow& row, int column) const
{
    const coach::FollowCell& cell = row.cells.at(column);
    QString text = tr("%1, exercice %2, %3 : %4", "learner, number, title, state")
                       .arg(row.learner.firstName)
                       .arg(column + 1)
                       .arg(m_followUp.columns.at(column).title, FollowWords::spoken(cell));
    for (const QString& more : {FollowWords::spokenQuiz(cell), FollowWords::help(cell)}) {
        if (!more.isEmpty())
            text += u", "_s + more;
    }
    if (needsHelp(row, column))
        text += u". "_s
            + tr("À aider depuis %1 : %2.")
                  .arg(FollowWords::minutes(row.need->waitingSeconds),
                      FollowWords::reasons(*row.need).toLower());
    return text;
}

QVariant FollowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const coach::FollowRow& row = m_followUp.rows.at(index.row());
    const coach::FollowCell& cell = row.cells.at(index.column());
    const bool isNeed = needsHelp(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isNeed ? tr("À aider") + u'\n' + FollowWords::briefMinutes(row.need->waitingSeconds)
                      : QStringList{FollowWords::state(cell), FollowWords::quiz(cell)}.join(u'\n').trimmed();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(row, index.column());
    case kStateRole:
        return static_cast<int>(cell.state);
    case kIconRole:
        return isNeed ? u"alert"_s : FollowWords::stateIcon(cell);
    case kNeedRole:
        return isNeed;
    default:
        return {};
    }
}

QVariant FollowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount())
            return {};
        const coach::FollowColumn& column = m_followUp.columns.at(section);
        const QString& words = role == Qt::DisplayRole ? column.shortTitle : column.title;
        const QString title = u"%1. %2"_s.arg(section + 1).arg(words);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
            ? QVariant(title)
            : QVariant();
    }
    if (section < 0 || section >= rowCount())
        return {};
    const coach::FollowRow& row = m_followUp.rows.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return row.learner.firstName;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.need
            ? tr("%1 : à aider, %2").arg(row.learner.firstName, FollowWords::reasons(*row.need).toLower())
            : row.isPresent ? tr("%1, à son poste").arg(row.learner.firstName)
                            : row.learner.firstName;
    case kAvatarRole:
        return row.learner.avatar;
    case kNeedRole:
        return row.need.has_value();
    default:
        return {};
    }
}

} // namespace trainer
