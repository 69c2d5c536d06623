#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/result.h"
#include "services/mail/mail_sender.h"

#include <QString>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// A forgotten password, replaced by way of the mailbox.
class PasswordResetService final
{
public:
    static constexpr int kLinkHours = 2;

    PasswordResetService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    // Sends a link when the address is that of an active account. The answer is the same when it is not:
    // errors only when what was typed is no address ("email").
    core::Result<core::FieldErrors> ask(const QString& email);
    // Whose link it is, or none: wrong, used or old.
    core::Result<std::optional<QString>> owner(const QString& token) const;
    // Sets the new password; the link dies. Errors by field: password, repetition; none at all of an account
    // when the link does not work.
    struct Outcome
    {
        core::FieldErrors errors;
        bool linkWorks = true;
    };
    core::Result<Outcome> change(const QString& token, const QString& password, const QString& repetition);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
