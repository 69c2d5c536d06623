#pragma once

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

// Pays back what bills owe to customers.
class RefundOffice final
{
public:
    // All outlive it.
    RefundOffice(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    // What has come due by today (core::advances::kRefundAfter) is on the customers' accounts, and a mail
    // says so. Gives how many. Journal: invoice.refunded.
    core::Result<int> payDue();

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
