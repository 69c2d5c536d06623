#pragma once

#include "core/records/record.h"
#include "core/result.h"

#include <QDateTime>
#include <QStringList>

namespace data {

class Database;

// Takes records out of the world with all that hangs on them. Inside the caller's transaction.
class RecordRemover final
{
public:
    explicit RecordRemover(Database& database)
        : m_database(database)
    {
    }

    // The tables a row of that kind goes from, its children's first.
    static QStringList tables(core::RecordKind kind);
    core::Result<void> remove(core::RecordKind kind, qint64 id);

    // The tables a client's rows go from, children first (E-80).
    static const QStringList& clientTables();
    // The account and everything tied to it. The supply point, its mailbox and its letter stay: the letter is
    // valid again until that instant.
    core::Result<void> removeClient(core::SupplyPointId person, const QDateTime& letterUntil);

private:
    core::Result<void> run(const QString& sql, qint64 id);

    Database& m_database;
};

} // namespace data
