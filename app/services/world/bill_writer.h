#pragma once

#include "core/energy/invoice.h"
#include "core/energy/reading.h"
#include "core/energy/supply_point.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

class JournalledTransaction;
class MailSender;
class ReadingService;

// What every bill has in common, whatever it bills: the reading it rests on, its numbers and dates, its place
// in the books, its mail. Inside the caller's transaction.
class BillWriter final
{
public:
    // All outlive it.
    BillWriter(data::WorldStore& world, const ReadingService& readings, const MailSender& mails);

    // The customer's own validated reading of that day, or an estimate.
    core::Result<core::Reading> readingOn(const core::SupplyPoint& point, QDate day) const;
    // Keeps it, unless it is kept already.
    core::Result<void> keep(const core::Reading& reading) const;

    // Gives the bill its numbers and its dates, keeps it, writes it in the journal. A bill of nothing is paid
    // as it comes. Journal: invoice.issued.
    core::Result<core::Invoice> write(
        JournalledTransaction& useCase, core::Invoice invoice, QDate issuedOn) const;
    // By mail, unless the customer wants paper or has no account. newAdvance: of a statement.
    core::Result<void> announce(const core::Invoice& invoice, core::Money newAdvance = {}) const;

private:
    core::Result<int> freeSeries(core::SupplyPointId customer, QDate issuedOn) const;

    data::WorldStore& m_world;
    const ReadingService& m_readings;
    const MailSender& m_mails;
};

} // namespace services
