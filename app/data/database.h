#pragma once

#include "core/result.h"
#include "data/dialect.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace data {

// Where a database is. Either a SQLite file or a schema of a PostgreSQL server.
struct DatabaseLocation
{
    QString file; // SQLite: path of the file, or ":memory:"
    QString serverUrl; // postgresql://user:password@host:port/name, or …/name?host=/folder/of/the/socket;
                       // sslmode and sslrootcert are understood too
    QString schema; // PostgreSQL: made when absent
    int busyTimeoutMs = 5000; // how long to wait for somebody else's lock

    static DatabaseLocation sqlite(const QString& file);
    static DatabaseLocation postgres(const QString& serverUrl, const QString& schema);
    bool isPostgres() const { return !serverUrl.isEmpty(); }
};

// One connection, used by the thread that opened it. SQLite: WAL, foreign keys on, every commit on the disk
// before it returns. PostgreSQL: search_path is the schema. Closed by the destructor; finish every Query
// before.
class Database final
{
public:
    // Errors: DatabaseUnavailable, DatabaseCorrupt, Busy, DiskFull, Io.
    static core::Result<std::unique_ptr<Database>> open(const DatabaseLocation& location);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Engine engine() const { return m_dialect.engine(); }
    const Dialect& dialect() const { return m_dialect; }
    const DatabaseLocation& location() const { return m_location; }
    // The schema unqualified names mean: "main" on SQLite.
    QString schema() const;

    // Runs statements that answer nothing, one after the other; stops at the first that fails. name: for the
    // log.
    core::Result<void> execute(QLatin1StringView name, const QString& script);
    // Reads the file thoroughly (SQLite): DatabaseCorrupt when it is damaged.
    core::Result<void> checkIntegrity();

    // Looks for rows that point to nothing: DatabaseCorrupt. PostgreSQL never lets one in.
    core::Result<void> checkReferences();

    // Rewrites the store without the room of removed rows, so that nothing of them stays in its files. Not
    // inside a transaction; Busy when somebody else reads or writes. Beyond reach: the copies and logs that a
    // PostgreSQL server keeps for itself.
    core::Result<void> compact();
    // From now on rows are written over when they are removed (SQLite).
    core::Result<void> overwriteRemoved();

    bool isInTransaction() const { return m_depth > 0; }

private:
    friend class Query;
    friend class Transaction;

    Database(const DatabaseLocation& location, QString connectionName);
    core::Result<void> openSqlite();
    core::Result<void> openPostgres();
    core::Result<void> compactPostgres();
    static QString savepointName(int depth) { return QStringLiteral("electruc_%1").arg(depth); }
    core::Error failure(QLatin1StringView name, const QSqlError& error);

    DatabaseLocation m_location;
    Dialect m_dialect;
    QString m_connectionName;
    QSqlDatabase m_handle;
    int m_depth = 0; // open transactions, savepoints included
    bool m_failed = false; // a statement of the innermost transaction failed: it can only be rolled back
};

} // namespace data
