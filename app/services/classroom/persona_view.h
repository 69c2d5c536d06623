#pragma once

#include "core/accounts/account.h"
#include "core/energy/invoice.h"
#include "core/energy/reading.h"
#include "core/journal_entry.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

// What can be seen of a persona's world without being signed in: for the coach, who looks over the shoulder.
// Reads only.
class PersonaView final
{
public:
    explicit PersonaView(data::WorldStore& world);

    core::Result<std::optional<core::Account>> account(core::SupplyPointId persona) const;
    // Whether that is the password of the account. Takes tens of milliseconds. False without an account.
    core::Result<bool> isPassword(core::SupplyPointId persona, const QString& password) const;
    core::Result<QList<core::Invoice>> invoices(core::SupplyPointId persona) const; // newest first
    core::Result<QList<core::Reading>> readings(core::SupplyPointId persona) const; // newest day first
    // Oldest first; afterId: only the lines written later.
    core::Result<QList<core::JournalEntry>> journal(core::SupplyPointId persona, qint64 afterId) const;
    core::Result<qint64> newestJournalLine() const; // its id, whoever it is about; 0 without any

private:
    data::WorldStore& m_world;
};

} // namespace services
