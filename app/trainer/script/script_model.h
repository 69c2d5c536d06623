#pragma once

#include "core/classroom/session_script.h"

#include <QAbstractListModel>

namespace trainer {

// The lines of a session as its timeline shows them: of a script being prepared, or of one under way.
class ScriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State {
        Written, // of a script
        Done,
        PassedOver,
        Next, // the first that is still to come
        Later,
        Now // no line: where the session is
    };
    struct Row
    {
        State state = State::Written;
        QString time; // « 14:05 », « 5 min »
        QString iconName;
        QString title;
        QString detail; // small, under it
        core::EventId event; // of one under way

        friend bool operator==(const Row&, const Row&) = default;
    };
    static constexpr int kStateRole = Qt::UserRole;
    static constexpr int kTimeRole = Qt::UserRole + 1;
    static constexpr int kIconRole = Qt::UserRole + 2;
    static constexpr int kDetailRole = Qt::UserRole + 3;

    using QAbstractListModel::QAbstractListModel;

    // Tells only what changed while there are as many rows; else everything is anew.
    void show(const QList<Row>& rows);
    const Row& at(int row) const { return m_rows.at(row); }
    int rowOf(core::EventId event) const; // -1: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    static QString spoken(const Row& row);

    QList<Row> m_rows;
};

} // namespace trainer
