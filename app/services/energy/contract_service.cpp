#include "services/energy/contract_service.h"

#include "core/clock.h"
#include "core/energy/billing.h"
#include "data/accounts/account_repository.h"
#include "data/energy/contract_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/customer.h"

using namespace Qt::StringLiterals;

namespace services {

ContractService::ContractService(data::WorldStore& world, const core::Clock& clock)
    : m_world(world)
    , m_clock(clock)
{
}

core::Result<std::optional<core::ContractDocument>> ContractService::contract(core::AccountId account) const
{
    auto point = supplyPointOf(m_world, account);
    if (!point)
        return point.error();
    return ofSupplyPoint(*point);
}

core::Result<core::ContractDocument> ContractService::byEan(const QString& eanDigits) const
{
    const core::Error absent{core::ErrorCode::NotFound, u"no contract for %1"_s.arg(eanDigits)};
    const std::optional<core::Ean> ean = core::Ean::fromText(eanDigits);
    if (!ean)
        return absent;
    auto point = data::SupplyPointRepository(m_world.database()).byEan(*ean);
    if (!point)
        return point.error();
    if (!point.value())
        return absent;
    auto found = ofSupplyPoint(*point.value());
    if (!found)
        return found.error();
    if (!found.value())
        return absent;
    return *found.value();
}

core::Result<std::optional<core::ContractDocument>> ContractService::ofSupplyPoint(
    const core::SupplyPoint& point) const
{
    auto contract = data::ContractRepository(m_world.database()).newestOf(point.id);
    if (!contract)
        return contract.error();
    if (!contract.value())
        return std::optional<core::ContractDocument>();
    auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!account)
        return account.error();

    core::Contract terms = *contract.value();
    const QDate today = m_clock.today();
    if (terms.tariff == core::TariffKind::Variable)
        terms.price = core::billing::variablePrice(today.month());
    const std::optional<core::Account>& holder = account.value();
    return std::optional(core::ContractDocument{terms, point, holder ? holder->clientNumber : QString(),
        holder ? holder->billingAddress : point.address, today});
}

} // namespace services
