#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

// Whom a mail or a text of the fictional world speaks to.
struct Addressee
{
    core::SupplyPointId person; // none: nobody known
    std::optional<core::Account> account;
    core::Language language = core::Language::French; // of the account
    QHash<QString, QString> known; // name, fullName and ean

    // Adds what is known and not given already.
    void completeInto(QHash<QString, QString>& values) const;
};

core::Result<Addressee> addresseeOf(data::WorldStore& world, core::SupplyPointId person);

} // namespace services
