#include "data/energy/contract_repository.h"

#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select id, supply_point_id, reference, offer_name, tariff, price_micro, "
                        u"standing_charge_cents, starts_on, "
                        "fixed_until, status, billing, statement_month from contracts "_s;

core::Contract fromRow(const Row& row)
{
    core::Contract contract;
    contract.id = row.id<core::ContractId>("id"_L1);
    contract.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    contract.reference = row.text("reference"_L1);
    contract.offerName = row.text("offer_name"_L1);
    contract.tariff = tariffKindOf(row.text("tariff"_L1));
    contract.price = row.price("price_micro"_L1);
    contract.standingCharge = row.money("standing_charge_cents"_L1);
    contract.startsOn = row.day("starts_on"_L1);
    contract.fixedUntil = row.day("fixed_until"_L1);
    contract.status = contractStatusOf(row.text("status"_L1));
    contract.billing = billingModeOf(row.text("billing"_L1));
    contract.statementMonth = row.integer("statement_month"_L1);
    return contract;
}

} // namespace

ContractRepository::ContractRepository(Database& database)
    : m_database(database)
{
}

core::Result<std::optional<core::Contract>> ContractRepository::newestOf(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "contract.newestOf"_L1,
        kSelect + u"where supply_point_id = :supply_point order by starts_on desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).first(&fromRow);
}

core::Result<std::optional<core::Contract>> ContractRepository::inForceOn(
    core::SupplyPointId supplyPoint, QDate day)
{
    Query query(m_database, "contract.inForceOn"_L1,
        kSelect
            + u"where supply_point_id = :supply_point and starts_on <= :day order by starts_on desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).bind(":day"_L1, day).first(&fromRow);
}

core::Result<core::ContractId> ContractRepository::add(const core::Contract& contract)
{
    Query query(m_database, "contract.add"_L1,
        u"insert into contracts (supply_point_id, reference, offer_name, tariff, price_micro, "
        "standing_charge_cents, starts_on, fixed_until, status, billing, statement_month) values "
        "(:supply_point, :reference, "
        ":offer_name, "
        ":tariff, :price, :standing_charge, :starts_on, :fixed_until, :status, :billing, :statement_month) returning id"_s);
    return query.bind(":supply_point"_L1, contract.supplyPoint)
        .bind(":reference"_L1, contract.reference)
        .bind(":offer_name"_L1, contract.offerName)
        .bind(":tariff"_L1, codeOf(contract.tariff))
        .bind(":price"_L1, contract.price)
        .bind(":standing_charge"_L1, contract.standingCharge)
        .bind(":starts_on"_L1, contract.startsOn)
        .bind(":fixed_until"_L1, contract.fixedUntil)
        .bind(":status"_L1, codeOf(contract.status))
        .bind(":billing"_L1, codeOf(contract.billing))
        .bind(":statement_month"_L1, contract.statementMonth)
        .runReturningId<core::ContractId>();
}

core::Result<bool> ContractRepository::isTaken(const QString& reference)
{
    Query query(m_database, "contract.isTaken"_L1, u"select 1 from contracts where reference = :reference"_s);
    const auto found = query.bind(":reference"_L1, reference).first([](const Row&) { return true; });
    if (!found)
        return found.error();
    return found->has_value();
}

core::Result<void> ContractRepository::close(core::ContractId id)
{
    Query query(m_database, "contract.close"_L1, u"update contracts set status = 'closed' where id = :id"_s);
    return query.bind(":id"_L1, id).run();
}

} // namespace data
