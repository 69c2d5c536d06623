#pragma once

#include "core/accounts/account_link.h"
#include "core/clock.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace data {
class Database;
}

namespace services {

// The links of e-mails: a random secret of 32 bytes in the address, of which only the SHA-256 is kept; used
// once. Called inside the caller's transaction.
class AccountLinks final
{
public:
    AccountLinks(data::Database& database, const core::Clock& clock);

    // The secret, ready for an address. The links of that purpose sent before die.
    core::Result<QString> make(
        core::SupplyPointId supplyPoint, core::AccountId account, core::LinkPurpose purpose, int hours);
    // None when nobody ever got it.
    core::Result<std::optional<core::AccountLink>> find(
        core::LinkPurpose purpose, const QString& token) const;
    core::Result<void> use(const core::AccountLink& link);

private:
    data::Database& m_database;
    const core::Clock& m_clock;
};

} // namespace services
