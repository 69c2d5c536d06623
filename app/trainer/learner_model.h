#pragma once

#include "core/accounts/account.h"
#include "core/classroom/learner.h"

#include <QAbstractTableModel>
#include <QHash>

namespace trainer {

// The learners of a group and whom each plays.
class LearnerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Played, ColumnCount };
    static constexpr int kAvatarRole = Qt::UserRole; // a picture of kit::Avatar
    static constexpr int kSmallRole = Qt::UserRole + 1; // the second line

    explicit LearnerModel(QObject* parent = nullptr);

    void setLearners(const QList<core::Learner>& learners, const QList<core::Persona>& personas);
    const core::Learner& learnerAt(int row) const { return m_learners[row]; }
    int rowOf(core::LearnerId learner) const; // -1 when not there
    QString playedAt(int row) const; // in one sentence

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Role
    {
        QString name;
        QString ean;
    };

    QList<core::Learner> m_learners;
    QHash<QString, Role> m_roles; // by the digits of the EAN
};

} // namespace trainer
