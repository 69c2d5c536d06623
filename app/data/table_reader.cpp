#include "data/table_reader.h"

#include "data/database.h"
#include "data/query.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace data {
namespace {

QString textOf(const QVariant& value)
{
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QMetaType::QByteArray:
        return QString::fromLatin1(value.toByteArray().toBase64());
    default:
        return value.toString();
    }
}

QString firstColumn(const Row& row)
{
    return row.text(0);
}

} // namespace

TableReader::TableReader(Database& database)
    : m_database(database)
{
}

core::Result<QStringList> TableReader::tables() const
{
    if (m_database.engine() == Engine::Sqlite) {
        return Query(m_database, "table.list"_L1,
            u"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"_s)
            .all(firstColumn);
    }
    return Query(m_database, "table.list"_L1,
        u"select table_name from information_schema.tables where table_schema = current_schema() "
        "and table_type = 'BASE TABLE' and table_name <> 'schema_version' order by table_name collate \"C\""_s)
        .all(firstColumn);
}

core::Result<void> TableReader::read(const QString& table, const Sink& header, const Sink& row) const
{
    auto known = tables();
    if (!known)
        return known.error();
    if (!known.value().contains(table)) // never in a statement before this line
        return core::Error{core::ErrorCode::NotFound, u"no table "_s + table};

    const QString columnsSql = m_database.engine() == Engine::Sqlite
        ? u"select name from pragma_table_info(:table) order by cid"_s
        : u"select column_name from information_schema.columns where table_schema = current_schema() "
          "and table_name = :table order by ordinal_position"_s;
    auto columns
        = Query(m_database, "table.columns"_L1, columnsSql).bind(":table"_L1, table).all(firstColumn);
    if (!columns)
        return columns.error();
    if (columns.value().isEmpty())
        return core::Error{core::ErrorCode::Internal, u"table without columns: "_s + table};
    if (auto done = header(columns.value()); !done)
        return done;

    const QString sql = u"select * from %1 order by %2"_s.arg(
        Dialect::quoted(table), Dialect::quoted(columns.value().constFirst()));
    std::optional<core::Error> failure;
    auto rows = Query(m_database, "table.read"_L1, sql).all([&](const Row& record) {
        if (failure)
            return false;
        QStringList values;
        for (int column = 0; column < record.columnCount(); ++column)
            values.append(textOf(record.value(column)));
        if (auto done = row(values); !done)
            failure = done.error();
        return true;
    });
    if (!rows)
        return rows.error();
    if (failure)
        return *failure;
    return {};
}

} // namespace data
