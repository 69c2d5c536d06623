#include "data/store_copier.h"

#include "data/database.h"
#include "data/query.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace data {

namespace {

bool hasGeneratedKey(const CopiedTable& table)
{
    return table.drawsKey && table.key == "id"_L1;
}

// Conditions that name these people, a few hundred in each.
QStringList inParts(const QList<qint64>& people)
{
    constexpr qsizetype kPart = 400;
    QStringList parts;
    for (qsizetype from = 0; from < people.size(); from += kPart) {
        QStringList numbers;
        for (const qint64 person : people.mid(from, kPart))
            numbers.append(QString::number(person));
        parts.append(u"in (%1)"_s.arg(numbers.join(u", "_s)));
    }
    return parts;
}

} // namespace

StoreCopier::StoreCopier(Database& database, const QList<CopiedTable>& tables)
    : m_database(database)
    , m_tables(tables)
{
}

core::Result<void> StoreCopier::lockForWriting(const QString& schema)
{
    if (m_database.engine() == Engine::Sqlite)
        return {};
    QStringList names;
    for (const CopiedTable& table : m_tables)
        names.append(m_database.dialect().qualified(schema, table.name));
    return m_database.execute("copy.lock"_L1, u"lock table %1 in exclusive mode"_s.arg(names.join(u", "_s)));
}

core::Result<void> StoreCopier::clear(const QString& schema)
{
    for (const CopiedTable& table : m_tables | std::views::reverse) {
        const QString sql = u"delete from "_s + m_database.dialect().qualified(schema, table.name);
        if (auto done = m_database.execute("copy.clear"_L1, sql); !done)
            return done;
    }
    return {};
}

core::Result<void> StoreCopier::replaceAll(const QString& from, const QString& to)
{
    if (auto cleared = clear(to); !cleared)
        return cleared;
    const Dialect& dialect = m_database.dialect();
    for (const CopiedTable& table : m_tables) {
        const auto names = columns(from, table.name);
        if (!names)
            return names.error();
        const QString list = names.value().join(u", "_s);
        const QString sql
            = u"insert into %1 (%3) select %3 from %2 order by %4"_s.arg(dialect.qualified(to, table.name),
                dialect.qualified(from, table.name), list, Dialect::quoted(table.key));
        if (auto done = m_database.execute("copy.all"_L1, sql); !done)
            return done;
    }
    return {};
}

core::Result<void> StoreCopier::replacePerson(
    const QString& from, const QString& to, core::SupplyPointId person, qint64 shift)
{
    const QString who = u"= %1"_s.arg(person.value());
    if (auto removed = removeOwned(to, who); !removed)
        return removed;
    for (const CopiedTable& table : m_tables) {
        if (auto done = insertOwned(table, from, to, who, shift); !done)
            return done;
    }
    return {};
}

core::Result<void> StoreCopier::addPeople(
    const QString& from, const QString& to, const QList<qint64>& people, qint64 shift)
{
    for (const QString& who : inParts(people)) {
        for (const CopiedTable& table : m_tables) {
            if (auto done = insertOwned(table, from, to, who, shift); !done)
                return done;
        }
    }
    return {};
}

core::Result<void> StoreCopier::removePeople(const QString& schema, const QList<qint64>& people)
{
    for (const QString& who : inParts(people)) {
        if (auto done = removeOwned(schema, who); !done)
            return done;
    }
    return {};
}

core::Result<void> StoreCopier::removeOwned(const QString& schema, const QString& who)
{
    for (const CopiedTable& table : m_tables | std::views::reverse) {
        if (table.owner.isEmpty())
            continue;
        const QString sql = u"delete from %1 where %2 %3"_s.arg(
            m_database.dialect().qualified(schema, table.name), Dialect::quoted(table.owner), who);
        if (auto done = m_database.execute("copy.removePerson"_L1, sql); !done)
            return done;
    }
    return {};
}

core::Result<void> StoreCopier::insertOwned(
    const CopiedTable& table, const QString& from, const QString& to, const QString& who, qint64 shift)
{
    if (table.owner.isEmpty())
        return {};
    const auto names = columns(from, table.name);
    if (!names)
        return names.error();
    // The supply point itself keeps its key: it says who the person is.
    const bool shifts = shift != 0 && table.owner != table.key;
    QStringList values = names.value();
    for (QString& value : values) {
        if (shifts
            && (value == Dialect::quoted(table.key) || table.references.contains(value.mid(1).chopped(1))))
            value += u" + %1"_s.arg(shift);
    }
    const QString sql = u"insert into %1 (%3) select %4 from %2 where %5 %7 order by %6"_s.arg(
        m_database.dialect().qualified(to, table.name), m_database.dialect().qualified(from, table.name),
        names.value().join(u", "_s), values.join(u", "_s), Dialect::quoted(table.owner),
        Dialect::quoted(table.key), who);
    return m_database.execute("copy.person"_L1, sql);
}

core::Result<QStringList> StoreCopier::columns(const QString& schema, const QString& table)
{
    const auto known = m_columns.constFind(table);
    if (known != m_columns.constEnd())
        return known.value();
    Query query(m_database, "copy.columns"_L1,
        u"select * from %1 where 1 = 0"_s.arg(m_database.dialect().qualified(schema, table)));
    auto names = query.columnNames();
    if (!names)
        return names.error();
    QStringList quoted;
    for (const QString& name : std::as_const(names).value())
        quoted.append(Dialect::quoted(name));
    m_columns.insert(table, quoted);
    return quoted;
}

core::Result<qint64> StoreCopier::number(QLatin1StringView name, const QString& sql)
{
    Query query(m_database, name, sql);
    const auto value = query.first([](const Row& row) { return row.number(0); });
    if (!value)
        return value.error();
    return value.value().value_or(0);
}

core::Result<qint64> StoreCopier::maximum(const QString& schema, const CopiedTable& table)
{
    return number("copy.maximum"_L1,
        u"select coalesce(max(id), 0) from "_s + m_database.dialect().qualified(schema, table.name));
}

core::Result<qint64> StoreCopier::lastKey(const QString& schema, const CopiedTable& table)
{
    if (m_database.engine() == Engine::Sqlite) {
        Query query(m_database, "copy.lastKey"_L1,
            u"select seq from %1.sqlite_sequence where name = :name"_s.arg(Dialect::quoted(schema)));
        const auto value
            = query.bind(":name"_L1, table.name).first([](const Row& row) { return row.number(0); });
        if (!value)
            return value.error();
        return value.value().value_or(0);
    }
    Query name(m_database, "copy.sequence"_L1, u"select pg_get_serial_sequence(:table, 'id')"_s);
    const auto sequence = name.bind(":table"_L1, m_database.dialect().qualified(schema, table.name))
                              .first([](const Row& row) { return row.text(0); });
    if (!sequence)
        return sequence.error();
    return number("copy.lastKey"_L1,
        u"select case when is_called then last_value else last_value - 1 end from "_s
            + sequence.value().value_or(QString()));
}

core::Result<void> StoreCopier::setNextKey(const QString& schema, const CopiedTable& table, qint64 last)
{
    if (m_database.engine() == Engine::Sqlite) {
        const QString sequences = Dialect::quoted(schema) + u".sqlite_sequence"_s;
        return m_database.execute("copy.nextKey"_L1,
            u"delete from %1 where name = '%2'; insert into %1 (name, seq) values ('%2', %3)"_s
                .arg(sequences, table.name)
                .arg(last));
    }
    // Unlike setval(), RESTART goes back when the transaction does.
    return m_database.execute("copy.nextKey"_L1,
        u"alter table %1 alter column id restart with %2"_s
            .arg(m_database.dialect().qualified(schema, table.name))
            .arg(last + 1));
}

core::Result<void> StoreCopier::setNextKeys(const QString& schema, const QString& atLeast, bool exactly)
{
    for (const CopiedTable& table : m_tables) {
        if (!hasGeneratedKey(table))
            continue;
        const auto here = maximum(schema, table);
        if (!here)
            return here.error();
        const auto there = maximum(atLeast, table);
        if (!there)
            return there.error();
        const auto last = lastKey(schema, table);
        if (!last)
            return last.error();
        const qint64 needed = std::max(here.value(), there.value());
        if (last.value() == needed || (last.value() > needed && !exactly))
            continue;
        if (auto set = setNextKey(schema, table, needed); !set)
            return set;
    }
    return {};
}

core::Result<qint64> StoreCopier::largestKey(const QString& schema)
{
    qint64 largest = 0;
    for (const CopiedTable& table : m_tables) {
        if (!hasGeneratedKey(table))
            continue;
        const auto last = lastKey(schema, table);
        if (!last)
            return last.error();
        const auto here = maximum(schema, table);
        if (!here)
            return here.error();
        largest = std::max({largest, last.value(), here.value()});
    }
    return largest;
}

core::Result<bool> StoreCopier::areEqual(const QString& first, const QString& second)
{
    for (const CopiedTable& table : m_tables) {
        const QString a = m_database.dialect().qualified(first, table.name);
        const QString b = m_database.dialect().qualified(second, table.name);
        const auto differences = number("copy.compare"_L1,
            u"select (select count(*) from (select * from %1 except select * from %2) as x)"
            " + (select count(*) from (select * from %2 except select * from %1) as y)"_s.arg(a, b));
        if (!differences)
            return differences.error();
        if (differences.value() != 0)
            return false;
    }
    return true;
}

} // namespace data
