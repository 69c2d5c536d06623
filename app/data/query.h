#pragma once

#include "core/id.h"
#include "core/money.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <optional>

namespace data {

class Database;

// The row a Query stands on. Columns by name (as written after "select", lower case) or by place. A column
// that the statement does not select is a broken assumption: it aborts in debug and reads as null in release.
class Row final
{
public:
    QString text(QLatin1StringView column) const { return value(column).toString(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(QLatin1StringView column) const { return value(column).toLongLong(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int integer(QLatin1StringView column) const { return static_cast<int>(number(column)); }
    bool boolean(QLatin1StringView column) const { return value(column).toBool(); }
    QByteArray bytes(QLatin1StringView column) const { return value(column).toByteArray(); }
    bool isNull(QLatin1StringView column) const { return value(column).isNull(); }
    core::Money money(QLatin1StringView column) const { return core::Money::fromCents(number(column)); }
    core::EnergyPrice price(QLatin1StringView column) const
    {
        return core::EnergyPrice::fromMicroEuro(number(column));
    }
    QDate day(QLatin1StringView column) const
    {
        return QDate::fromString(text(column), Qt::ISODate);
    } // null: invalid
    QDateTime instant(QLatin1StringView column) const; // UTC; null: invalid
    template <typename Identifier> Identifier id(QLatin1StringView column) const // null: none
    {
        return Identifier(number(column));
    }

    QVariant value(int column) const { return m_query.value(column); }
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    QString columnName(int column) const { return m_columns.at(column); }

private:
    friend class Query;
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }
    QVariant value(QLatin1StringView column) const;

    const QSqlQuery& m_query;
    QStringList m_columns;
};

// One prepared statement with named parameters (":name" in the text; the colon is optional in bind()).
// Failures become an Error that begins with the statement's name. It may be run again with other values;
// every run leaves it finished, so that it never holds a lock.
class Query final
{
public:
    Query(Database& database, QLatin1StringView name, const QString& sql);
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(
        QLatin1StringView parameter, const QString& text); // null: the empty text; U+0000 becomes U+FFFD
    Query& bind(QLatin1StringView parameter, const char*) = delete;
    Query& bind(QLatin1StringView parameter, qint64 number);
    Query& bind(QLatin1StringView parameter, int number)
    {
        return bind(parameter, static_cast<qint64>(number));
    }
    Query& bind(QLatin1StringView parameter, bool value);
    Query& bind(QLatin1StringView parameter, const QByteArray& bytes);
    Query& bind(QLatin1StringView parameter, core::Money amount) { return bind(parameter, amount.cents()); }
    Query& bind(QLatin1StringView parameter, core::EnergyPrice price)
    {
        return bind(parameter, price.microEuro());
    }
    Query& bind(QLatin1StringView parameter, QDate day); // ISO text; invalid: null
    Query& bind(QLatin1StringView parameter, const QDateTime& instant); // ISO text in UTC; invalid: null
    template <typename Tag> Query& bind(QLatin1StringView parameter, core::Id<Tag> id) // none: null
    {
        return id.isValid() ? bind(parameter, id.value()) : bindNull(parameter);
    }
    Query& bindNull(QLatin1StringView parameter);

    // Runs a statement that answers nothing.
    core::Result<void> run();
    // Runs it and gives how many rows it changed.
    core::Result<int> runCounting();
    // Runs "insert … returning id".
    template <typename Identifier> core::Result<Identifier> runReturningId();

    // Runs it and gives the names of its columns.
    core::Result<QStringList> columnNames();
    // Every row through fromRow(const Row&).
    template <typename F> auto all(F fromRow) -> core::Result<QList<std::invoke_result_t<F, const Row&>>>;
    // The first row, if there is any.
    template <typename F>
    auto first(F fromRow) -> core::Result<std::optional<std::invoke_result_t<F, const Row&>>>;

private:
    core::Result<void> start();
    bool next() { return m_query.next(); }
    core::Result<void> end(); // what stopped the reading: the last row, or a failure

    Database& m_database;
    QLatin1StringView m_name;
    QString m_sql;
    QSqlQuery m_query;
    Row m_row;
    bool m_prepared = false;
};

// Instants as stored: 2026-11-21T14:05:00.000Z. Text sorts as time does.
QString toIsoText(const QDateTime& instant);

template <typename F> auto Query::all(F fromRow) -> core::Result<QList<std::invoke_result_t<F, const Row&>>>
{
    if (auto started = start(); !started)
        return started.error();
    QList<std::invoke_result_t<F, const Row&>> rows;
    while (next())
        rows.append(fromRow(m_row));
    if (auto ended = end(); !ended)
        return ended.error();
    return rows;
}

template <typename F>
auto Query::first(F fromRow) -> core::Result<std::optional<std::invoke_result_t<F, const Row&>>>
{
    if (auto started = start(); !started)
        return started.error();
    std::optional<std::invoke_result_t<F, const Row&>> row;
    if (next())
        row.emplace(fromRow(m_row));
    if (auto ended = end(); !ended)
        return ended.error();
    return row;
}

template <typename Identifier> core::Result<Identifier> Query::runReturningId()
{
    auto id = first([](const Row& row) { return Identifier(row.number(0)); });
    if (!id)
        return id.error();
    if (!id.value().has_value())
        return core::Error{core::ErrorCode::Internal, QString(m_name) + QStringLiteral(": no id came back")};
    return id.value().value();
}

} // namespace data
