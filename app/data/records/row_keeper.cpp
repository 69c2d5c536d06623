#include "data/records/row_keeper.h"

#include "data/copied_table.h"
#include "data/database.h"
#include "data/query.h"
#include "data/records/bind_value.h"
#include "data/store_copier.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr qsizetype kAtOnce = 500; // keys in one statement

bool isKept(const CopiedTable& table)
{
    return table.key == "id"_L1 && table.name != "journal"_L1;
}

QByteArray packed(const Row& row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (int column = 0; column < row.columnCount(); ++column)
        stream << row.value(column);
    return bytes;
}

QList<QVariant> unpacked(const QByteArray& bytes)
{
    QList<QVariant> values;
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        QVariant value;
        stream >> value;
        values.append(value);
    }
    return values;
}

QByteArray digestOf(const QByteArray& row)
{
    return QCryptographicHash::hash(row, QCryptographicHash::Sha1);
}

QString listOf(const QList<qint64>& ids, qsizetype from)
{
    QStringList numbers;
    for (qsizetype i = from; i < qMin(ids.size(), from + kAtOnce); ++i)
        numbers.append(QString::number(ids[i]));
    return u'(' + numbers.join(u',') + u')';
}

core::Result<qint64> lastKey(Database& database, const QString& table)
{
    Query query(database, "undo.lastKey"_L1, u"select coalesce(max(id), 0) from "_s + table);
    const auto last = query.first([](const Row& row) { return row.number(0); });
    if (!last)
        return last.error();
    return last->value_or(0);
}

} // namespace

core::Result<void> RowKeeper::begin(Database& database)
{
    m_tables.clear();
    if (auto locked = StoreCopier(database, worldTables()).lockForWriting(database.schema()); !locked)
        return locked;
    for (const CopiedTable& table : worldTables()) {
        if (!isKept(table))
            continue;
        const auto last = lastKey(database, table.name);
        if (!last)
            return last.error();
        m_tables[table.name].lastBefore = *last;
    }
    return {};
}

core::Result<void> RowKeeper::read(Database& database, const QString& name, const QString& where)
{
    Table& table = m_tables[name];
    Query query(database, "undo.keep"_L1, u"select * from %1 where %2"_s.arg(name, where));
    const auto rows = query.all([&table](const Row& row) {
        if (table.columns.isEmpty()) {
            for (int column = 0; column < row.columnCount(); ++column)
                table.columns.append(row.columnName(column));
        }
        table.rows.insert(row.number("id"_L1), {packed(row), {}});
        return true;
    });
    if (!rows)
        return rows.error();
    return {};
}

core::Result<void> RowKeeper::keep(Database& database, const QString& table, const QList<qint64>& ids)
{
    for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
        if (auto done = read(database, table, u"id in "_s + listOf(ids, from)); !done)
            return done;
    }
    return {};
}

core::Result<void> RowKeeper::keepOwned(Database& database, const QString& table, const QList<qint64>& people)
{
    const auto& all = worldTables();
    const auto known
        = std::find_if(all.cbegin(), all.cend(), [&](const CopiedTable& one) { return one.name == table; });
    if (known == all.cend() || known->owner.isEmpty())
        return core::Error{core::ErrorCode::Internal, table + u" belongs to nobody"_s};
    for (qsizetype from = 0; from < people.size(); from += kAtOnce) {
        if (auto done = read(database, table, known->owner + u" in "_s + listOf(people, from)); !done)
            return done;
    }
    return {};
}

core::Result<QHash<qint64, QByteArray>> RowKeeper::digests(
    Database& database, const QString& name, const QList<qint64>& ids) const
{
    QHash<qint64, QByteArray> found;
    for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
        Query query(
            database, "undo.compare"_L1, u"select * from %1 where id in %2"_s.arg(name, listOf(ids, from)));
        const auto rows = query.all([&found](const Row& row) {
            found.insert(row.number("id"_L1), digestOf(packed(row)));
            return true;
        });
        if (!rows)
            return rows.error();
    }
    return found;
}

core::Result<void> RowKeeper::finish(Database& database)
{
    for (auto table = m_tables.begin(); table != m_tables.end(); ++table) {
        const auto last = lastKey(database, table.key());
        if (!last)
            return last.error();
        table->lastAfter = *last;
        const auto now = digests(database, table.key(), table->rows.keys());
        if (!now)
            return now.error();
        for (auto row = table->rows.begin(); row != table->rows.end(); ++row)
            row->after = now->value(row.key());
    }
    return {};
}

core::Result<void> RowKeeper::restore(Database& database) const
{
    if (auto locked = StoreCopier(database, worldTables()).lockForWriting(database.schema()); !locked)
        return locked;
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        const auto now = digests(database, table.key(), table->rows.keys());
        if (!now)
            return now.error();
        for (auto row = table->rows.cbegin(); row != table->rows.cend(); ++row) {
            if (now->value(row.key()) != row->after) {
                return core::Error{core::ErrorCode::Conflict,
                    u"row %1 of %2 has changed since"_s.arg(row.key()).arg(table.key())};
            }
        }
    }
    // What was added goes, children first; then the rows come back, parents first.
    for (const CopiedTable& copied : worldTables() | std::views::reverse) {
        const auto table = m_tables.constFind(copied.name);
        if (table == m_tables.cend() || table->lastAfter <= table->lastBefore)
            continue;
        Query query(database, "undo.removeAdded"_L1,
            u"delete from %1 where id > :first and id <= :last"_s.arg(copied.name));
        if (auto done = query.bind(":first"_L1, table->lastBefore).bind(":last"_L1, table->lastAfter).run();
            !done)
            return done;
    }
    for (const CopiedTable& copied : worldTables()) {
        const auto table = m_tables.constFind(copied.name);
        if (table == m_tables.cend())
            continue;
        if (auto done = writeBack(database, copied.name, *table); !done)
            return done;
    }
    return {};
}

core::Result<void> RowKeeper::writeBack(Database& database, const QString& name, const Table& table) const
{
    if (table.rows.isEmpty())
        return {};
    QStringList columns;
    QStringList values;
    QStringList assignments;
    for (const QString& column : table.columns) {
        columns.append(Dialect::quoted(column));
        values.append(u":v%1"_s.arg(columns.size() - 1));
        if (column != "id"_L1)
            assignments.append(columns.constLast() + u" = "_s + values.constLast());
    }
    const qsizetype key = table.columns.indexOf(u"id"_s);
    Query insert(database, "undo.insert"_L1,
        u"insert into %1 (%2) values (%3)"_s.arg(name, columns.join(u", "_s), values.join(u", "_s)));
    Query update(database, "undo.update"_L1,
        u"update %1 set %2 where id = :v%3"_s.arg(name, assignments.join(u", "_s)).arg(key));
    for (const Kept& row : table.rows) {
        Query& query = row.after.isEmpty() ? insert : update;
        const QList<QVariant> kept = unpacked(row.before);
        for (qsizetype i = 0; i < kept.size(); ++i)
            bindValue(query, values[i], kept[i]);
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

qsizetype RowKeeper::size() const
{
    qsizetype count = 0;
    for (const Table& table : m_tables)
        count += table.rows.size() + static_cast<qsizetype>(table.lastAfter - table.lastBefore);
    return count;
}

} // namespace data
