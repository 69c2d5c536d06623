#include "services/energy/customer.h"

#include "data/accounts/account_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"

using namespace Qt::StringLiterals;

namespace services {

core::Result<core::Account> customer(data::WorldStore& world, core::AccountId account)
{
    auto found = data::AccountRepository(world.database()).byId(account);
    if (!found)
        return found.error();
    if (!found.value())
        return core::Error{core::ErrorCode::NotFound, u"no account %1"_s.arg(account.value())};
    return *found.value();
}

core::Result<core::SupplyPoint> supplyPointOf(data::WorldStore& world, const core::Account& account)
{
    auto found = data::SupplyPointRepository(world.database()).byId(account.supplyPoint);
    if (!found)
        return found.error();
    if (!found.value())
        return core::Error{
            core::ErrorCode::Internal, u"account %1 has no supply point"_s.arg(account.id.value())};
    return *found.value();
}

core::Result<core::SupplyPoint> supplyPointOf(data::WorldStore& world, core::AccountId account)
{
    auto who = customer(world, account);
    if (!who)
        return who.error();
    return supplyPointOf(world, *who);
}

} // namespace services
