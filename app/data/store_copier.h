#pragma once

#include "core/id.h"
#include "core/result.h"
#include "data/copied_table.h"

#include <QHash>

namespace data {

class Database;

// Copies the rows of a store between its schemas: plain SQL, the same on both engines, inside the caller's
// transaction. Schemas are the live one (Database::schema()) and those of AttachedCopy.
class StoreCopier final
{
public:
    StoreCopier(Database& database, const QList<CopiedTable>& tables);

    // Keeps the other connections from writing until the transaction ends. SQLite: the transaction already
    // does.
    core::Result<void> lockForWriting(const QString& schema);

    core::Result<void> clear(const QString& schema);
    // Afterwards `to` holds exactly the rows of `from`, with their keys.
    core::Result<void> replaceAll(const QString& from, const QString& to);
    // Afterwards the person's rows in `to` are those of `from`; nobody else's change. With shift, their keys
    // are larger by it: for a `from` whose keys may by now belong to somebody else in `to`.
    core::Result<void> replacePerson(
        const QString& from, const QString& to, core::SupplyPointId person, qint64 shift = 0);

    // The rows in `from` of people whom `to` does not have yet; keys larger by shift, as above.
    core::Result<void> addPeople(
        const QString& from, const QString& to, const QList<qint64>& people, qint64 shift);
    core::Result<void> removePeople(const QString& schema, const QList<qint64>& people);

    // Makes the next keys of a schema larger than every key in it and in `atLeast` (a schema too). Never
    // lowers them unless `exactly`.
    core::Result<void> setNextKeys(const QString& schema, const QString& atLeast, bool exactly);
    // A number no key of the schema has reached.
    core::Result<qint64> largestKey(const QString& schema);

    // Whether two schemas hold the same rows.
    core::Result<bool> areEqual(const QString& first, const QString& second);

private:
    // who: a condition on the owner's column, such as "= 3".
    core::Result<void> insertOwned(
        const CopiedTable& table, const QString& from, const QString& to, const QString& who, qint64 shift);
    core::Result<void> removeOwned(const QString& schema, const QString& who);
    core::Result<QStringList> columns(const QString& schema, const QString& table);
    core::Result<qint64> lastKey(const QString& schema, const CopiedTable& table);
    core::Result<qint64> maximum(const QString& schema, const CopiedTable& table);
    core::Result<void> setNextKey(const QString& schema, const CopiedTable& table, qint64 last);
    core::Result<qint64> number(QLatin1StringView name, const QString& sql);

    Database& m_database;
    const QList<CopiedTable>& m_tables;
    QHash<QString, QStringList> m_columns;
};

} // namespace data
