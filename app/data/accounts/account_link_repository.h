#pragma once

#include "core/accounts/account_link.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace data {

class Database;

// Links sent by e-mail, found by the hash of their secret.
class AccountLinkRepository final
{
public:
    explicit AccountLinkRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<std::optional<core::AccountLink>> byHash(
        core::LinkPurpose purpose, const QString& tokenHash);
    // The links of that purpose that the account got before no longer work.
    core::Result<void> add(const core::AccountLink& link, const QString& tokenHash, const QDateTime& madeAt);
    // Every link of that purpose of the account.
    core::Result<void> retire(core::AccountId account, core::LinkPurpose purpose, const QDateTime& at);

private:
    Database& m_database;
};

} // namespace data
