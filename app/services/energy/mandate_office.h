#pragma once

#include "core/energy/invoice.h"
#include "core/energy/mandate_rules.h"
#include "core/result.h"

namespace core {
class Clock;
}
namespace data {
class WorldStore;
}

namespace services {

class Journal;
class JournalledTransaction;
class MailSender;

// The supplier's side of direct debit: its answers to mandates that wait, and what the bank takes.
class MandateOffice final
{
public:
    // All outlive it.
    MandateOffice(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    // A waiting mandate becomes active, or is refused for that reason, in words. Both write to the customer.
    // Conflict when it does not wait.
    core::Result<core::Mandate> accept(core::MandateId id);
    core::Result<core::Mandate> refuse(core::MandateId id, const QString& reason);
    // The bank takes what has come due: invoices of active mandates become paid on their day. A mandate ends
    // with the last invoice of a closed contract, and writes to the customer. Gives how many were paid.
    core::Result<int> collectDue();

private:
    core::Result<int> collect(
        JournalledTransaction& useCase, const core::Mandate& mandate, QList<core::Invoice>& invoices);
    core::Result<bool> hasServed(const core::Mandate& mandate, const QList<core::Invoice>& invoices) const;
    core::Result<void> end(JournalledTransaction& useCase, core::Mandate mandate) const;
    core::Result<core::Mandate> waiting(core::MandateId id) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
