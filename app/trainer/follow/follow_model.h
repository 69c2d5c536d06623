#pragma once

#include "coach/engine/follow_up.h"

#include <QAbstractTableModel>

namespace trainer {

// The matrix of the follow-up: a row for each learner, a column for each exercise. A change of one cell
// leaves the rest, the place and the choice of whoever reads it as they are.
class FollowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kStateRole = Qt::UserRole; // coach::FollowCell::State
    static constexpr int kIconRole = Qt::UserRole + 1;
    static constexpr int kNeedRole = Qt::UserRole + 2; // bool; of a cell, and of a row's header
    static constexpr int kAvatarRole = Qt::UserRole + 3; // of a row's header

    using QAbstractTableModel::QAbstractTableModel;

    void show(const coach::FollowUp& followUp);
    const coach::FollowUp& followUp() const { return m_followUp; }
    core::LearnerId learnerAt(int row) const { return m_followUp.rows.at(row).learner.id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasSameShape(const coach::FollowUp& other) const;
    bool needsHelp(const coach::FollowRow& row, int column) const;
    QString spoken(const coach::FollowRow& row, int column) const;

    coach::FollowUp m_followUp;
};

} // namespace trainer
