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

core::Result<std::optional<QByteArray>> PinRepository::organiserHash() const
{
    Query query(m_database, "organiser_pin.find"_L1, u"select hash from organiser_pin"_s);
    return query.first([](const Row& row) { return row.text("hash"_L1).toLatin1(); });
}

core::Result<void> PinRepository::putOrganiser(const QByteArray& hash)
{
    Query query(m_database, "organiser_pin.put"_L1,
        u"insert into organiser_pin (id, hash) values (1, :hash) "
        "on conflict (id) do update set hash = excluded.hash"_s);
    return query.bind(":hash"_L1, QString::fromLatin1(hash)).run();
}

core::Result<int> PinRepository::removeOrganiser()
{
    Query query(m_database, "organiser_pin.remove"_L1, u"delete from organiser_pin"_s);
    return query.runCounting();
}

} // namespace data
