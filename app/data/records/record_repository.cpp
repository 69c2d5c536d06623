#include "data/records/record_repository.h"

#include "core/text.h"
#include "data/database.h"
#include "data/query.h"
#include "data/records/bind_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr int kFirstColumn = 2; // after the row's key and the person's

void bindAll(Query& query, const QHash<QString, QVariant>& values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        bindValue(query, it.key(), it.value());
}

QString likeAnywhere(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

// 84,75 or 84.75 €, in cents.
std::optional<qint64> centsOf(QString word)
{
    word.remove(u'€');
    word.replace(u',', u'.');
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    constexpr double kMost = 1e9;
    if (!isNumber || value < -kMost || value > kMost || !word.contains(u'.'))
        return std::nullopt;
    return qRound64(value * 100);
}

} // namespace

RecordRepository::RecordRepository(Database& database, core::RecordKind kind)
    : m_database(database)
    , m_source(sourceOf(kind))
{
}

const RecordColumn& RecordRepository::sortColumn(const core::RecordQuery& query) const
{
    const RecordColumn* asked = m_source.column(query.sortBy);
    return asked ? *asked : *m_source.column(m_source.order);
}

QString RecordRepository::selected(const QString& sortSql) const
{
    QString sql = u"select t.id, "_s + m_source.person;
    for (const RecordColumn& column : m_source.columns)
        sql += u", "_s + column.sql;
    return sql + u", "_s + sortSql + u" from "_s + m_source.from;
}

QString RecordRepository::conditions(const core::RecordQuery& query, QHash<QString, QVariant>& bound) const
{
    QStringList all;
    if (query.person.isValid()) {
        all.append(m_source.person + u" = :person"_s);
        bound.insert(u":person"_s, query.person.value());
    }
    for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it) {
        const RecordColumn* column = m_source.column(it.key());
        if (!column || it.value().isEmpty())
            continue;
        const QString parameter = u":filter%1"_s.arg(all.size());
        all.append(column->sql + u" = "_s + parameter);
        bound.insert(parameter, it.value());
    }
    if (query.year && !m_source.day.isEmpty()) { // ISO text sorts as time does
        all.append(u"%1 >= :year and %1 < :next_year"_s.arg(m_source.day));
        bound.insert(u":year"_s, QString::number(*query.year));
        bound.insert(u":next_year"_s, QString::number(*query.year + 1));
    }
    QStringList words = core::folded(query.search).split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"€"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString parameter = u":word%1"_s.arg(i);
        if (const auto cents = centsOf(words[i]); cents && !m_source.amount.isEmpty()) {
            // No name and no number is written so: the index of the amounts answers alone.
            all.append(m_source.amount + u" = "_s + parameter);
            bound.insert(parameter, *cents);
            continue;
        }
        QStringList places;
        for (const QString& searched : m_source.searched)
            places.append(searched + u" like "_s + parameter + u" escape '\\'"_s);
        bound.insert(parameter, likeAnywhere(words[i]));
        all.append(u'(' + places.join(u" or "_s) + u')');
    }
    return all.join(u" and "_s);
}

core::Result<QList<RecordRepository::Placed>> RecordRepository::page(
    const core::RecordQuery& query, int most, const std::optional<core::RecordPlace>& from, Side side) const
{
    QHash<QString, QVariant> bound;
    QStringList all;
    if (const QString asked = conditions(query, bound); !asked.isEmpty())
        all.append(asked);
    const RecordColumn& column = sortColumn(query);
    const QString sortSql = column.sortSql.isEmpty() ? column.sql : column.sortSql;
    const bool falling = query.descending == (side == Side::After);
    if (from) {
        all.append(u"(%1, t.id) %2 (:place, :place_id)"_s.arg(sortSql, falling ? u"<"_s : u">"_s));
        bound.insert(u":place"_s, from->value);
        bound.insert(u":place_id"_s, from->id);
    }
    QString sql = selected(sortSql);
    if (!all.isEmpty())
        sql += u" where "_s + all.join(u" and "_s);
    sql += u" order by %1 %2, t.id %2 limit %3"_s.arg(
        sortSql, falling ? u"desc"_s : u"asc"_s, QString::number(most));
    Query statement(m_database, "record.page"_L1, sql);
    bindAll(statement, bound);
    auto rows = statement.all([this](const Row& row) {
        Placed placed;
        placed.record.id = row.number(0);
        placed.record.person = core::SupplyPointId(row.number(1));
        int place = kFirstColumn;
        for (const RecordColumn& shown : m_source.columns)
            placed.record.values.insert(shown.id, row.value(place++));
        placed.place = {row.value(place), placed.record.id};
        return placed;
    });
    if (rows && side == Side::Before)
        std::reverse(rows.value().begin(), rows.value().end());
    return rows;
}

core::Result<qint64> RecordRepository::count(const core::RecordQuery& query) const
{
    QHash<QString, QVariant> bound;
    QString sql = u"select count(*) from "_s + m_source.from;
    if (const QString asked = conditions(query, bound); !asked.isEmpty())
        sql += u" where "_s + asked;
    Query statement(m_database, "record.count"_L1, sql);
    bindAll(statement, bound);
    const auto number = statement.first([](const Row& row) { return row.number(0); });
    if (!number)
        return number.error();
    return number->value_or(0);
}

core::Result<QList<qint64>> RecordRepository::ids(const core::RecordQuery& query) const
{
    QHash<QString, QVariant> bound;
    QString sql = u"select t.id from "_s + m_source.from;
    if (const QString asked = conditions(query, bound); !asked.isEmpty())
        sql += u" where "_s + asked;
    const RecordColumn& column = sortColumn(query);
    sql += u" order by %1 %2, t.id %2"_s.arg(
        column.sortSql.isEmpty() ? column.sql : column.sortSql, query.descending ? u"desc"_s : u"asc"_s);
    Query statement(m_database, "record.ids"_L1, sql);
    bindAll(statement, bound);
    return statement.all([](const Row& row) { return row.number(0); });
}

core::Result<std::optional<std::pair<int, int>>> RecordRepository::years() const
{
    using Years = std::optional<std::pair<int, int>>;
    if (m_source.day.isEmpty())
        return Years();
    Query statement(m_database, "record.years"_L1,
        u"select (select min(%1) from %2 t), (select max(%1) from %2 t)"_s.arg(m_source.day, m_source.table));
    const auto found = statement.first([](const Row& row) {
        constexpr int kYearDigits = 4;
        return std::pair(row.text(0).left(kYearDigits).toInt(), row.text(1).left(kYearDigits).toInt());
    });
    if (!found)
        return found.error();
    return found->has_value() && found->value().first > 0 ? Years(found->value()) : Years();
}

core::Result<std::optional<core::Record>> RecordRepository::byId(qint64 id) const
{
    Query statement(m_database, "record.byId"_L1, selected(u"t.id"_s) + u" where t.id = :id"_s);
    statement.bind(":id"_L1, id);
    return statement.first([this](const Row& row) {
        core::Record record;
        record.id = row.number(0);
        record.person = core::SupplyPointId(row.number(1));
        int place = kFirstColumn;
        for (const RecordColumn& shown : m_source.columns)
            record.values.insert(shown.id, row.value(place++));
        return record;
    });
}

core::Result<void> RecordRepository::update(qint64 id, const QHash<QString, QVariant>& values)
{
    if (values.isEmpty())
        return {};
    QStringList parts;
    QHash<QString, QVariant> bound;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const RecordColumn* column = m_source.column(it.key());
        if (!column || column->written.isEmpty())
            return core::Error{core::ErrorCode::InvalidInput,
                it.key() + u" of "_s + m_source.table + u" is never written"_s};
        const QString parameter = u":value%1"_s.arg(parts.size());
        parts.append(column->written + u" = "_s + parameter);
        bound.insert(parameter, it.value());
    }
    Query statement(m_database, "record.update"_L1,
        u"update %1 set %2 where id = :id"_s.arg(m_source.table, parts.join(u", "_s)));
    bindAll(statement, bound);
    statement.bind(":id"_L1, id);
    const auto changed = statement.runCounting();
    if (!changed)
        return changed.error();
    if (changed.value() == 0)
        return core::Error{core::ErrorCode::NotFound, u"%1 has no row %2"_s.arg(m_source.table).arg(id)};
    return {};
}

} // namespace data
