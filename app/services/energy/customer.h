#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

// The account, or NotFound: what every use case of the customer area begins with.
core::Result<core::Account> customer(data::WorldStore& world, core::AccountId account);

} // namespace services
