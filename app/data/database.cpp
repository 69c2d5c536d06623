#include "data/database.h"

#include "data/query.h"
#include "data/server_lock.h"
#include "data/sql_splitter.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace data {

namespace {

Q_LOGGING_CATEGORY(logData, "electruc.data", QtInfoMsg)

} // namespace

DatabaseLocation DatabaseLocation::sqlite(const QString& file)
{
    DatabaseLocation location;
    location.file = file;
    return location;
}

DatabaseLocation DatabaseLocation::postgres(const QString& serverUrl, const QString& schema)
{
    DatabaseLocation location;
    location.serverUrl = serverUrl;
    location.schema = schema;
    return location;
}

Database::Database(const DatabaseLocation& location, QString connectionName)
    : m_location(location)
    , m_dialect(location.isPostgres() ? Engine::Postgres : Engine::Sqlite)
    , m_connectionName(std::move(connectionName))
    , m_handle(QSqlDatabase::addDatabase(location.isPostgres() ? u"QPSQL"_s : u"QSQLITE"_s, m_connectionName))
{
}

Database::~Database()
{
    m_handle.close();
    m_handle = QSqlDatabase(); // removeDatabase() complains about handles still held
    QSqlDatabase::removeDatabase(m_connectionName);
}

core::Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation& location)
{
    const QString connectionName = u"electruc-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> database(new Database(location, connectionName));
    if (!database->m_handle.isValid())
        return core::Error{core::ErrorCode::DatabaseUnavailable, u"The database driver is not installed"_s};
    if (auto opened = location.isPostgres() ? database->openPostgres() : database->openSqlite(); !opened)
        return opened.error();
    return database;
}

QString Database::schema() const
{
    return m_location.isPostgres() ? m_location.schema : u"main"_s;
}

core::Result<void> Database::openSqlite()
{
    m_handle.setDatabaseName(m_location.file);
    m_handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_location.busyTimeoutMs));
    if (!m_handle.open())
        return failure("open"_L1, m_handle.lastError());
    // Opening reads nothing yet: the first statement tells whether this is a database, and whether it is ours
    // to write.
    return execute(
        "open"_L1, u"pragma foreign_keys = on; pragma journal_mode = wal; pragma synchronous = full"_s);
}

core::Result<void> Database::openPostgres()
{
    const QUrl url(m_location.serverUrl);
    const QUrlQuery options(url);
    if (!url.isValid() || (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1))
        return core::Error{
            core::ErrorCode::InvalidInput, u"Not a postgresql:// address: "_s + url.toDisplayString()};
    const QString socketFolder = options.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    m_handle.setHostName(socketFolder.isEmpty() ? url.host() : socketFolder);
    m_handle.setDatabaseName(url.path().mid(1));
    m_handle.setUserName(url.userName());
    m_handle.setPassword(url.password());
    const QString port = options.queryItemValue(u"port"_s);
    if (url.port() > 0 || !port.isEmpty())
        m_handle.setPort(url.port() > 0 ? url.port() : port.toInt());
    QString connection = u"connect_timeout=5;application_name=electruc"_s;
    for (const QString& name : {u"sslmode"_s, u"sslrootcert"_s}) {
        const QString value = options.queryItemValue(name, QUrl::FullyDecoded);
        if (value.contains(u';') || value.contains(u'\'') || value.contains(u'\\') || value.contains(u' '))
            return core::Error{core::ErrorCode::InvalidInput, name + u": "_s + value};
        if (!value.isEmpty())
            connection += u";%1=%2"_s.arg(name, value);
    }
    m_handle.setConnectOptions(connection);
    if (!m_handle.open())
        return failure("open"_L1, m_handle.lastError());
    const QString schema = Dialect::quoted(m_location.schema);
    if (auto set = execute("open"_L1,
            u"set client_min_messages = warning; set lock_timeout = %2; set time zone 'UTC'; "
            "set search_path to %1"_s.arg(schema)
                .arg(m_location.busyTimeoutMs));
        !set)
        return set;
    // "if not exists" alone fails for all but one of the machines that start at the same moment.
    const ServerLock lock(*this, ServerLock::Work::Migration);
    if (auto taken = lock.state(); !taken)
        return taken;
    return execute("open"_L1, u"create schema if not exists "_s + schema);
}

core::Error Database::failure(QLatin1StringView name, const QSqlError& error)
{
    if (m_depth > 0) {
        m_failed = true;
        // PostgreSQL refuses everything in a failed transaction, even freeing the statement. Going back to
        // the savepoint makes it answer again; m_failed still forbids the commit.
        if (engine() == Engine::Postgres)
            QSqlQuery(m_handle).exec(u"rollback to savepoint "_s + savepointName(m_depth));
    }
    const core::Error result{m_dialect.errorCode(error),
        u"%1: %2 [%3]"_s.arg(QString(name), error.text().simplified(), error.nativeErrorCode())};
    qCDebug(logData) << result.detail;
    return result;
}

core::Result<void> Database::execute(QLatin1StringView name, const QString& script)
{
    const QStringList statements = splitStatements(script);
    for (const QString& statement : statements) {
        QSqlQuery query(m_handle);
        query.setForwardOnly(true);
        if (!query.exec(statement))
            return failure(name, query.lastError());
    }
    return {};
}

core::Result<void> Database::checkIntegrity()
{
    if (engine() == Engine::Postgres)
        return {};
    Query query(*this, "database.integrity"_L1, u"pragma integrity_check(1)"_s);
    auto answers = query.all([](const Row& row) { return row.text(0); });
    if (!answers)
        return answers.error();
    if (answers.value() != QStringList{u"ok"_s})
        return core::Error{core::ErrorCode::DatabaseCorrupt, answers.value().join(u"; "_s)};
    return {};
}

core::Result<void> Database::overwriteRemoved()
{
    return engine() == Engine::Postgres ? core::Result<void>()
                                        : execute("database.overwrite"_L1, u"pragma secure_delete = on"_s);
}

core::Result<void> Database::compact()
{
    if (engine() == Engine::Postgres)
        return compactPostgres();
    if (auto rewritten = execute("database.compact"_L1, u"vacuum"_s); !rewritten)
        return rewritten;
    Query query(*this, "database.emptyLog"_L1, u"pragma wal_checkpoint(truncate)"_s);
    const auto isBusy = query.first([](const Row& row) { return row.number(0) != 0; });
    if (!isBusy)
        return isBusy.error();
    if (isBusy.value().value_or(true))
        return core::Error{core::ErrorCode::Busy, u"database.emptyLog: somebody else reads it"_s};
    return {};
}

core::Result<void> Database::compactPostgres()
{
    Query query(*this, "database.tables"_L1,
        u"select tablename from pg_tables where schemaname = current_schema() order by tablename"_s);
    const auto tables = query.all([](const Row& row) { return row.text(0); });
    if (!tables)
        return tables.error();
    for (const QString& table : *tables) {
        if (auto rewritten
            = execute("database.compact"_L1, u"vacuum full "_s + m_dialect.qualified(schema(), table));
            !rewritten)
            return rewritten;
    }
    return {};
}

core::Result<void> Database::checkReferences()
{
    if (engine() == Engine::Postgres)
        return {};
    Query query(*this, "database.references"_L1, u"pragma foreign_key_check"_s);
    const auto orphan = query.first([](const Row& row) { return row.text(0); });
    if (!orphan)
        return orphan.error();
    if (orphan.value().has_value())
        return core::Error{core::ErrorCode::DatabaseCorrupt, u"orphan rows in "_s + *orphan.value()};
    return {};
}

} // namespace data
