#include "trainer/learner_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {

LearnerModel::LearnerModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void LearnerModel::setLearners(const QList<core::Learner>& learners, const QList<core::Persona>& personas)
{
    beginResetModel();
    m_learners = learners;
    m_roles.clear();
    m_roles.reserve(personas.size());
    for (const core::Persona& persona : personas)
        m_roles.insert(persona.supplyPoint.ean.digits(),
            {persona.supplyPoint.fullName(), persona.supplyPoint.ean.grouped()});
    endResetModel();
}

int LearnerModel::rowOf(core::LearnerId learner) const
{
    const auto found = std::find_if(m_learners.cbegin(), m_learners.cend(),
        [learner](const core::Learner& one) { return one.id == learner; });
    return found == m_learners.cend() ? -1 : static_cast<int>(found - m_learners.cbegin());
}

QString LearnerModel::playedAt(int row) const
{
    const auto role = m_roles.constFind(m_learners[row].ean);
    return role == m_roles.cend() ? tr("Ne joue personne : son point de fourniture n’existe plus.")
                                  : tr("Joue %1 · EAN %2").arg(role->name, role->ean);
}

int LearnerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_learners.size());
}

int LearnerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LearnerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Learner& learner = m_learners[index.row()];
    const auto played = m_roles.constFind(learner.ean);
    const bool isPerson = index.column() == Person;
    switch (role) {
    case Qt::DisplayRole:
        return isPerson ? learner.firstName : played == m_roles.cend() ? tr("Personne") : played->name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isPerson ? learner.firstName : playedAt(index.row());
    case kSmallRole:
        return isPerson || played == m_roles.cend() ? QVariant() : played->ean;
    case kAvatarRole:
        return isPerson ? learner.avatar : QVariant();
    default:
        return {};
    }
}

QVariant LearnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Person ? tr("Apprenant") : tr("Joue");
}

} // namespace trainer
