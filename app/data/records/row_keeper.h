#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace data {

class Database;

// Remembers rows of the world as they were before an action, so that it can be taken back: what the action
// changed is written back, what it removed comes back with its keys, what it added goes. In memory; on any
// connection to the same world. The journal is left alone: it tells what happened, the undo too.
class RowKeeper final
{
public:
    // All inside the action's transaction: first begin(), which keeps other connections from writing; then
    // keep() for the rows it will change or remove; finish() when it is done.
    core::Result<void> begin(Database& database);
    core::Result<void> keep(Database& database, const QString& table, const QList<qint64>& ids);
    // Every row of these people in that table.
    core::Result<void> keepOwned(Database& database, const QString& table, const QList<qint64>& people);
    core::Result<void> finish(Database& database);

    // In a transaction of the caller's. Conflict: one of these rows has changed since; nothing is written.
    core::Result<void> restore(Database& database) const;

    // Rows kept and added.
    qsizetype size() const;

private:
    struct Kept
    {
        QByteArray before; // every value of the row
        QByteArray after; // digest of the row once it was done; empty: it was removed
    };
    struct Table
    {
        QStringList columns;
        QMap<qint64, Kept> rows;
        qint64 lastBefore = 0; // largest key before and after the action
        qint64 lastAfter = 0;
    };

    core::Result<void> read(Database& database, const QString& name, const QString& where);
    core::Result<QHash<qint64, QByteArray>> digests(
        Database& database, const QString& name, const QList<qint64>& ids) const;
    core::Result<void> writeBack(Database& database, const QString& name, const Table& table) const;

    QHash<QString, Table> m_tables;
};

} // namespace data
