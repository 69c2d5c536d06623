#pragma once

#include "core/energy/advance_change.h"
#include "core/id.h"
#include "core/result.h"

#include <optional>
#include <variant>

namespace core {
class Clock;
struct Account;
} // namespace core
namespace data {
class WorldStore;
}

namespace services {

class Journal;
class MailSender;

// What the page of the advance shows. Of a contract billed each month: the refusal, and nothing else.
struct AdvanceOverview
{
    core::Money current; // a month
    core::Money advised; // with which the statement asks nothing
    core::advances::Outlook outlook;
    std::optional<core::advances::Refusal> refusal; // none: it may be changed
    QDate changedOn; // by the customer, since the last statement; invalid otherwise
    std::optional<core::Money> before; // to which the change may still be taken back
    QDate knownFrom; // refused as too new: the month in which enough is known
};

struct AdvanceChange
{
    core::Money amount;
    QDate from; // the first month it is asked for
};
// Changed; or what is wrong with the amount; or why it cannot be changed.
using AdvanceOutcome = std::variant<AdvanceChange, core::advances::AmountFlaw, core::advances::Refusal>;

// The monthly advance of one customer.
class AdvanceService final
{
public:
    // All outlive it.
    AdvanceService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    core::Result<AdvanceOverview> overview(
        core::AccountId account) const; // NotFound without a contract in force
    // Another amount from the next advance on, as typed; a mail says so. Journal: advance.changed,
    // advance.refused_entry.
    core::Result<AdvanceOutcome> change(core::AccountId account, const QString& typed);
    // The amount before the change of today; a mail says so. Conflict when it may not be taken back.
    // Journal: advance.taken_back.
    core::Result<AdvanceChange> takeBack(core::AccountId account);

private:
    core::Result<AdvanceOverview> overviewOf(const core::Account& account) const;
    core::Result<void> tell(const core::Account& account, const AdvanceChange& change) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
