#pragma once

#include "core/energy/invoice.h"
#include "core/result.h"

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class JournalledTransaction;
class MailSender;
class ReadingService;

// Makes the next invoice of a customer, by the rules of E-48 to E-50, from what the meter counted.
class InvoiceIssuer final
{
public:
    // All outlive it.
    InvoiceIssuer(data::WorldStore& world, const ReadingService& readings, const MailSender& mails);

    // From the day after the last period to the last day billed; kept with the reading it rests on, announced
    // by mail unless the customer wants paper. Inside the caller's transaction. None: no contract in force,
    // or nothing to bill yet. Journal: invoice.issued.
    core::Result<std::optional<core::Invoice>> issue(
        JournalledTransaction& useCase, core::SupplyPointId customer, QDate lastDay, QDate issuedOn) const;

private:
    core::Result<void> tell(core::SupplyPointId customer, const core::Invoice& invoice) const;

    data::WorldStore& m_world;
    const ReadingService& m_readings;
    const MailSender& m_mails;
};

} // namespace services
