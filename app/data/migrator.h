#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace data {

class Database;

// One numbered file of app/data/migrations/<store>/.
struct Migration
{
    int number = 0; // 1, 2, 3… without a hole
    QString name; // 0001_initial.sql
    QString sql;
};

// Brings a database up to date, one migration a transaction. The number reached is kept in user_version on
// SQLite, in the table schema_version on PostgreSQL, and rolls back with its migration.
class Migrator final
{
public:
    // The migrations of a folder, in order: ":/migrations/world", or any folder in a test. InvalidInput when
    // the numbers have a hole or a double.
    static core::Result<QList<Migration>> fromFolder(const QString& folder);

    Migrator(Database& database, QList<Migration> migrations);

    core::Result<int> currentVersion(); // 0: an empty database
    int latestVersion() const { return static_cast<int>(m_migrations.size()); }
    // Nothing to do when up to date. DatabaseTooNew when a later program made it: nothing is touched.
    core::Result<void> migrate();

private:
    core::Result<void> apply(const Migration& migration);

    Database& m_database;
    QList<Migration> m_migrations;
};

} // namespace data
