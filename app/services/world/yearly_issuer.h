#pragma once

#include "core/energy/advance.h"
#include "core/energy/supply_point.h"
#include "core/result.h"

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class BillWriter;
class JournalledTransaction;

// Until when to bill, and when.
struct BillingDay
{
    QDate lastDay; // billed
    QDate issuedOn;
    bool ahead = false; // asked for, not due: the advance of the month to come may be billed too
};

// The bills of yearly billing: an advance each month, then the statement that takes them off and
// sets the next advance.
class YearlyIssuer final
{
public:
    YearlyIssuer(data::WorldStore& world, const BillWriter& bills); // both outlive it

    // The bill that is due, announced; none: it was issued already. Inside the caller's transaction.
    core::Result<std::optional<core::Invoice>> issue(JournalledTransaction& useCase,
        const core::SupplyPoint& point, const core::Contract& contract, const BillingDay& day) const;

    // What was used in a period, less what was paid in advance for it; neither announced nor, beyond its last
    // day, read: the readings must be there. None: nothing is known of it.
    core::Result<std::optional<core::Invoice>> settle(JournalledTransaction& useCase,
        const core::SupplyPoint& point, const core::Contract& contract, const core::advances::Year& period,
        core::InvoiceKind kind, QDate issuedOn) const;

private:
    core::Result<std::optional<core::Invoice>> advance(JournalledTransaction& useCase,
        const core::SupplyPoint& point, const core::Contract& contract, const core::advances::Year& year,
        const QList<core::Invoice>& before, const BillingDay& day) const;
    core::Result<std::optional<core::Invoice>> statement(JournalledTransaction& useCase,
        const core::SupplyPoint& point, const core::Contract& contract, const core::advances::Year& year,
        QDate issuedOn) const;
    core::Result<core::Money> amountFor(
        const core::SupplyPoint& point, const core::Contract& contract, QDate month) const;

    data::WorldStore& m_world;
    const BillWriter& m_bills;
};

} // namespace services
