#include "data/migrator.h"

#include "data/database.h"
#include "data/query.h"
#include "data/server_lock.h"
#include "data/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace data {

core::Result<QList<Migration>> Migrator::fromFolder(const QString& folder)
{
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const int number = name.section(u'_', 0, 0).toInt();
        if (number != migrations.size() + 1)
            return core::Error{core::ErrorCode::InvalidInput, u"migration out of order: "_s + name};
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{core::ErrorCode::Io, u"cannot read "_s + file.fileName()};
        migrations.append({number, name, QString::fromUtf8(file.readAll())});
    }
    if (migrations.isEmpty())
        return core::Error{core::ErrorCode::Internal, u"no migration in "_s + folder};
    return migrations;
}

Migrator::Migrator(Database& database, QList<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
}

core::Result<int> Migrator::currentVersion()
{
    const auto number = [](const Row& row) { return static_cast<int>(row.number(0)); };
    if (m_database.engine() == Engine::Sqlite) {
        Query query(m_database, "migration.version"_L1, u"pragma user_version"_s);
        auto version = query.first(number);
        if (!version)
            return version.error();
        return version.value().value_or(0);
    }
    if (auto made = m_database.execute(
            "migration.table"_L1, u"create table if not exists schema_version (version integer not null)"_s);
        !made)
        return made.error();
    Query query(m_database, "migration.version"_L1, u"select version from schema_version"_s);
    auto version = query.first(number);
    if (!version)
        return version.error();
    return version.value().value_or(0);
}

core::Result<void> Migrator::migrate()
{
    const ServerLock lock(m_database, ServerLock::Work::Migration);
    if (auto taken = lock.state(); !taken)
        return taken;
    const auto current = currentVersion();
    if (!current)
        return current.error();
    if (current.value() > latestVersion()) {
        return core::Error{core::ErrorCode::DatabaseTooNew,
            u"version %1, this program knows %2"_s.arg(current.value()).arg(latestVersion())};
    }
    for (const Migration& migration : std::as_const(m_migrations)) {
        if (migration.number <= current.value())
            continue;
        if (auto applied = apply(migration); !applied)
            return core::Error{applied.error().code, migration.name + u": "_s + applied.error().detail};
    }
    return {};
}

core::Result<void> Migrator::apply(const Migration& migration)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    // Another program may have done it between our looking and our turn to write.
    const auto current = currentVersion();
    if (!current)
        return current.error();
    if (current.value() >= migration.number)
        return {};
    if (auto done = m_database.execute("migration"_L1, m_database.dialect().translate(migration.sql)); !done)
        return done;
    if (auto whole = m_database.checkReferences(); !whole)
        return core::Error{core::ErrorCode::Internal, whole.error().detail};
    const QString keep = m_database.engine() == Engine::Sqlite
        ? u"pragma user_version = %1"_s
        : u"delete from schema_version; insert into schema_version (version) values (%1)"_s;
    if (auto kept = m_database.execute("migration.version"_L1, keep.arg(migration.number)); !kept)
        return kept;
    return transaction.value().commit();
}

} // namespace data
