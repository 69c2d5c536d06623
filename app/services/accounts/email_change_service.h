#pragma once

#include "core/accounts/profile.h"
#include "core/email_address.h"
#include "core/result.h"

#include <optional>

namespace data {
class WorldStore;
}
namespace core {
class Clock;
}

namespace services {

class Journal;
class JournalledTransaction;
class MailSender;

// What came of opening the link of a new address.
enum class EmailConfirmation {
    Confirmed, // now, or when it was opened before
    Expired,
    Dropped, // given up, or another address was asked for since
    Taken, // somebody else signs in with it meanwhile
    Unknown // no such link
};

// A new e-mail address becomes the sign-in name only once the link sent to it is opened; the old address is
// told (appendix A4).
class EmailChangeService final
{
public:
    static constexpr int kLifetimeHours = 24;

    EmailChangeService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    // The address that waits for its link; none when its time is over.
    core::Result<std::optional<core::EmailOnItsWay>> waiting(core::AccountId account) const;

    // Sends the link, inside the caller's transaction; an earlier one dies. Journal: email.change_asked.
    core::Result<void> ask(
        JournalledTransaction& useCase, const core::Account& account, const core::EmailAddress& email) const;
    // The same address again, for whoever does not find the message. Nothing waits: NotFound.
    core::Result<core::EmailOnItsWay> sendAgain(core::AccountId account);
    core::Result<void> drop(core::AccountId account); // Journal: email.change_dropped
    // secret: the one of the link. Journal: email.changed, once.
    struct Answer
    {
        EmailConfirmation outcome = EmailConfirmation::Unknown;
        QString email; // the address of the link; empty when unknown
    };
    core::Result<Answer> confirm(const QString& secret);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
