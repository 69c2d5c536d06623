#pragma once

#include "core/energy/invoice.h"
#include "core/result.h"
#include "services/world/bill_writer.h"
#include "services/world/yearly_issuer.h"

#include <optional>

namespace services {

// Makes the next invoice of a customer: what was used, by the rules of E-48 to E-50, from what the meter
// counted; or what yearly billing asks (YearlyIssuer).
class InvoiceIssuer final
{
public:
    // All outlive it.
    InvoiceIssuer(data::WorldStore& world, const ReadingService& readings, const MailSender& mails);

    // From the day after the last period to the last day billed; kept with the reading it rests on, announced
    // by mail unless the customer wants paper. Inside the caller's transaction. None: no contract in force,
    // or nothing to bill yet. Journal: invoice.issued.
    core::Result<std::optional<core::Invoice>> issue(
        JournalledTransaction& useCase, core::SupplyPointId customer, const BillingDay& day) const;

    // The last bill of a contract, until the day of that reading, which is kept already. None: nothing is
    // left to bill.
    core::Result<std::optional<core::Invoice>> close(JournalledTransaction& useCase,
        const core::SupplyPoint& point, const core::Contract& contract, const core::Reading& last,
        QDate issuedOn) const;

private:
    core::Result<std::optional<core::Invoice>> usage(JournalledTransaction& useCase,
        const core::SupplyPoint& point, const core::Contract& contract, const BillingDay& day) const;

    data::WorldStore& m_world;
    const BillWriter m_bills;
    const YearlyIssuer m_yearly;
};

} // namespace services
