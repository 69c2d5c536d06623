#include "data/classroom/pin_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

namespace {

PinRow fromRow(const Row& row)
{
    return {row.text("hash"_L1).toLatin1(), row.integer("failures"_L1), row.instant("wait_until"_L1)};
}

} // namespace

core::Result<std::optional<PinRow>> PinRepository::find() const
{
    Query query(m_database, "pin.find"_L1, u"select hash, failures, wait_until from pin"_s);
    return query.first(fromRow);
}

core::Result<void> PinRepository::lock()
{
    return m_database.execute("pin.lock"_L1, u"update pin set failures = failures"_s);
}

core::Result<void> PinRepository::put(const PinRow& pin)
{
    Query query(m_database, "pin.put"_L1,
        u"insert into pin (id, hash, failures, wait_until) values (1, :hash, :failures, :wait_until) "
        "on conflict (id) do update set hash = excluded.hash, failures = excluded.failures, "
        "wait_until = excluded.wait_until"_s);
    return query.bind(":hash"_L1, QString::fromLatin1(pin.hash))
        .bind(":failures"_L1, pin.failures)
        .bind(":wait_until"_L1, pin.waitUntil)
        .run();
}

core::Result<std::optional<OrganiserRow>> PinRepository::organiser() const
{
    Query query(
        m_database, "organiser_pin.find"_L1, u"select hash, failures, failed_at from organiser_pin"_s);
    return query.first([](const Row& row) {
        return OrganiserRow{
            row.text("hash"_L1).toLatin1(), row.integer("failures"_L1), row.instant("failed_at"_L1)};
    });
}

core::Result<void> PinRepository::putOrganiser(const OrganiserRow& code)
{
    Query query(m_database, "organiser_pin.put"_L1,
        u"insert into organiser_pin (id, hash, failures, failed_at) values (1, :hash, :failures, :failed_at) "
        "on conflict (id) do update set hash = excluded.hash, failures = excluded.failures, "
        "failed_at = excluded.failed_at"_s);
    return query.bind(":hash"_L1, QString::fromLatin1(code.hash))
        .bind(":failures"_L1, code.failures)
        .bind(":failed_at"_L1, code.failedAt)
        .run();
}

core::Result<int> PinRepository::removeOrganiser()
{
    Query query(m_database, "organiser_pin.remove"_L1, u"delete from organiser_pin"_s);
    return query.runCounting();
}

} // namespace data
