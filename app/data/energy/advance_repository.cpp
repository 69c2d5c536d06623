#include "data/energy/advance_repository.h"

#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

core::AdvanceTerms fromRow(const Row& row)
{
    return {row.money("amount_cents"_L1), row.day("starts_on"_L1), row.day("decided_on"_L1),
        advanceOriginOf(row.text("origin"_L1))};
}

} // namespace

AdvanceRepository::AdvanceRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<core::AdvanceTerms>> AdvanceRepository::ofSupplyPoint(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "advance.ofSupplyPoint"_L1,
        u"select amount_cents, starts_on, decided_on, origin from advances where supply_point_id = "
        ":supply_point order by id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).all(&fromRow);
}

core::Result<void> AdvanceRepository::removeNewest(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "advance.removeNewest"_L1,
        u"delete from advances where id = (select max(id) from advances where supply_point_id = "
        ":supply_point)"_s);
    return query.bind(":supply_point"_L1, supplyPoint).run();
}

core::Result<void> AdvanceRepository::add(core::SupplyPointId supplyPoint, const core::AdvanceTerms& terms)
{
    Query query(m_database, "advance.add"_L1,
        u"insert into advances (supply_point_id, amount_cents, starts_on, decided_on, origin) values "
        "(:supply_point, :amount, :starts_on, :decided_on, :origin)"_s);
    return query.bind(":supply_point"_L1, supplyPoint)
        .bind(":amount"_L1, terms.amount)
        .bind(":starts_on"_L1, terms.startsOn)
        .bind(":decided_on"_L1, terms.decidedOn)
        .bind(":origin"_L1, codeOf(terms.origin))
        .run();
}

} // namespace data
