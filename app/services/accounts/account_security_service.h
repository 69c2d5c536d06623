#pragma once

#include "core/accounts/profile.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QList>
#include <QString>

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

struct PasswordForm
{
    QString current;
    QString wanted;
    QString again;
};

// Password, history of sign-ins and closing of the customer's own account (T-09 to T-11).
class AccountSecurityService final
{
public:
    static constexpr int kSignInsShown = 20;

    AccountSecurityService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    // Fields: current (Required, WrongCredentials), password (Required, WeakPassword, AlreadyUsed: it is the
    // current one, TooLong), again (Required, DoesNotMatch). No errors: changed, the session goes on, the
    // customer is told by mail. Takes tens of milliseconds. Journal: password.changed,
    // password.change_refused.
    core::Result<core::FieldErrors> changePassword(core::AccountId account, const PasswordForm& form);

    // The latest attempts to sign in, newest first.
    core::Result<QList<core::SignIn>> signIns(core::AccountId account) const;

    // A code by text at each sign-in (T-07): whether it is wanted, and where it would go.
    struct CodeByText
    {
        bool isOn = false;
        QString mobile; // 0400 00 00 12; empty: the customer has given no mobile number
    };
    core::Result<CodeByText> codeByText(core::AccountId account) const;
    // Errors: Conflict when no mobile number is known. Journal: code.turned_on, code.turned_off.
    core::Result<void> setCodeByText(core::AccountId account, bool wanted);

    // Deactivates the account; nothing is erased. Field: password. No errors: closed; the caller signs out.
    // Journal: account.closed.
    core::Result<core::FieldErrors> close(core::AccountId account, const QString& password);

private:
    core::Result<void> tell(const core::Account& account, const QString& templateId) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
