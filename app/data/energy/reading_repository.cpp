#include "data/energy/reading_repository.h"

#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

core::Reading fromRow(const Row& row)
{
    core::Reading reading;
    reading.id = row.id<core::ReadingId>("id"_L1);
    reading.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    reading.readOn = row.day("read_on"_L1);
    reading.day = row.number("day_kwh"_L1);
    reading.night = row.number("night_kwh"_L1);
    reading.injectionDay = row.number("injection_day_kwh"_L1);
    reading.injectionNight = row.number("injection_night_kwh"_L1);
    reading.status = readingStatusOf(row.text("status"_L1));
    reading.source = readingSourceOf(row.text("source"_L1));
    reading.note = row.text("note"_L1);
    return reading;
}

void bindIndices(Query& query, const core::Reading& reading)
{
    query.bind(":day"_L1, reading.day)
        .bind(":night"_L1, reading.night)
        .bind(":injection_day"_L1, reading.injectionDay)
        .bind(":injection_night"_L1, reading.injectionNight);
}

} // namespace

ReadingRepository::ReadingRepository(Database& database)
    : m_database(database)
{
}

core::Result<std::optional<core::Reading>> ReadingRepository::latestOf(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "reading.latestOf"_L1,
        u"select id, supply_point_id, read_on, day_kwh, night_kwh, injection_day_kwh, injection_night_kwh, "
        u"status, "
        "source, note from readings where supply_point_id = :supply_point order by read_on desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).first(&fromRow);
}

core::Result<QList<core::Reading>> ReadingRepository::ofSupplyPoint(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "reading.ofSupplyPoint"_L1,
        u"select id, supply_point_id, read_on, day_kwh, night_kwh, injection_day_kwh, injection_night_kwh, "
        u"status, "
        "source, note from readings where supply_point_id = :supply_point order by read_on desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).all(&fromRow);
}

core::Result<core::ReadingId> ReadingRepository::add(const core::Reading& reading, const QDateTime& sentAt)
{
    Query query(m_database, "reading.add"_L1,
        u"insert into readings (supply_point_id, read_on, day_kwh, night_kwh, injection_day_kwh, "
        u"injection_night_kwh, "
        "status, source, note, sent_at) values (:supply_point, :read_on, :day, :night, :injection_day, "
        ":injection_night, :status, :source, :note, :sent_at) returning id"_s);
    query.bind(":supply_point"_L1, reading.supplyPoint)
        .bind(":read_on"_L1, reading.readOn)
        .bind(":status"_L1, codeOf(reading.status))
        .bind(":source"_L1, codeOf(reading.source))
        .bind(":note"_L1, reading.note)
        .bind(":sent_at"_L1, sentAt);
    bindIndices(query, reading);
    return query.runReturningId<core::ReadingId>();
}

core::Result<void> ReadingRepository::replaceIndices(const core::Reading& reading, const QDateTime& sentAt)
{
    Query query(m_database, "reading.replaceIndices"_L1,
        u"update readings set day_kwh = :day, night_kwh = :night, injection_day_kwh = :injection_day, "
        "injection_night_kwh = :injection_night, sent_at = :sent_at where id = :id"_s);
    query.bind(":id"_L1, reading.id).bind(":sent_at"_L1, sentAt);
    bindIndices(query, reading);
    return query.run();
}

core::Result<int> ReadingRepository::removePending(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "reading.removePending"_L1,
        u"delete from readings where supply_point_id = :supply_point and source = 'client' "
        "and status = 'pending'"_s);
    return query.bind(":supply_point"_L1, supplyPoint).runCounting();
}

core::Result<void> ReadingRepository::judge(
    core::ReadingId id, core::ReadingStatus status, const QString& note)
{
    Query query(m_database, "reading.judge"_L1,
        u"update readings set status = :status, note = :note where id = :id"_s);
    return query.bind(":status"_L1, codeOf(status)).bind(":note"_L1, note).bind(":id"_L1, id).run();
}

core::Result<int> ReadingRepository::countValidated(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "reading.countValidated"_L1,
        u"select count(*) as total from readings where supply_point_id = :supply_point and status = 'validated'"_s);
    auto count = query.bind(":supply_point"_L1, supplyPoint).first([](const Row& row) {
        return row.integer("total"_L1);
    });
    if (!count)
        return count.error();
    return count.value().value_or(0);
}

core::Result<bool> ReadingRepository::sentSince(core::SupplyPointId supplyPoint, QDate day)
{
    Query query(m_database, "reading.sentSince"_L1,
        u"select count(*) as total from readings where supply_point_id = :supply_point and source = 'client' "
        "and status <> 'refused' and read_on >= :day"_s);
    auto count = query.bind(":supply_point"_L1, supplyPoint).bind(":day"_L1, day).first([](const Row& row) {
        return row.integer("total"_L1);
    });
    if (!count)
        return count.error();
    return count.value().value_or(0) > 0;
}

} // namespace data
