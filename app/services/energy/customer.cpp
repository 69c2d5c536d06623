#include "services/energy/customer.h"

#include "data/accounts/account_repository.h"
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

} // namespace services
