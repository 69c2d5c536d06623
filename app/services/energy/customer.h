#pragma once

#include "core/accounts/account.h"
#include "core/energy/supply_point.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

// The account, or NotFound: what every use case of the customer area begins with.
core::Result<core::Account> customer(data::WorldStore& world, core::AccountId account);
// What the account's electricity comes through, and who holds it. Every account has one.
core::Result<core::SupplyPoint> supplyPointOf(data::WorldStore& world, const core::Account& account);
core::Result<core::SupplyPoint> supplyPointOf(data::WorldStore& world, core::AccountId account);

} // namespace services
