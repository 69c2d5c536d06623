#pragma once

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
    // The bank takes what has come due: invoices of active mandates become paid on their day. Gives how many.
    core::Result<int> collectDue();

private:
    core::Result<core::Mandate> waiting(core::MandateId id) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
