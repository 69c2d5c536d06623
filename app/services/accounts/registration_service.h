#pragma once

#include "core/accounts/account.h"
#include "core/accounts/invitation.h"
#include "core/clock.h"
#include "core/email_address.h"
#include "core/field_errors.h"
#include "core/result.h"
#include "services/mail/mail_sender.h"

#include <QString>

#include <functional>
#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class InvitationService;
class Journal;
class JournalledTransaction;

// What a learner types to register (E-12), as typed.
struct RegistrationForm
{
    QString ean;
    QString code;
    QString email;
    QString password;
    QString repetition;
};

// Registration with a letter (E-12 to E-32): the form, the activation e-mail, its link. The account waits,
// inactive, until the link is opened.
class RegistrationService final
{
public:
    RegistrationService(data::WorldStore& world, Journal& journal, const core::Clock& clock,
        InvitationService& invitations, const MailSender& mails);

    // In which a new customer is written to who has chosen none; French until it is set.
    void setLanguage(std::function<core::Language()> ofRoom) { m_ofRoom = std::move(ofRoom); }

    // Who has just registered; or what is wrong, by field: ean, code, email, password, repetition. The codes
    // get one refusal whatever is wrong with them (Rule::InvitationRefused on "code"), but for the lock
    // (Rule::InvitationLocked), which says when it ends. Account, contract, profile and history are made in
    // one transaction (E-24). The same EAN, code and address again, before the activation, send a second
    // e-mail and keep the newest password (E-31). Takes tens of milliseconds.
    struct Outcome
    {
        core::FieldErrors errors;
        core::AccountId account; // valid without errors
        QString email; // as kept
    };
    core::Result<Outcome> submit(const RegistrationForm& form);

    // A second e-mail for an account that waits; the first link dies. False when it does not wait (any more).
    core::Result<bool> resend(core::AccountId account);

    // The secret of an activation link. The address of the account that is active now, or none: wrong, used
    // or old (E-30).
    core::Result<std::optional<QString>> activate(const QString& token);

    static constexpr int kLinkHours = 24; // how long an activation link works

    // Whether the holder has an account that can be signed in to.
    core::Result<bool> isRegistered(core::SupplyPointId supplyPoint) const;

private:
    // The e-mail conflicts of E-21; holder: who has an account for that supply point.
    core::Result<std::optional<core::Rule>> conflict(const core::Invitation& invitation,
        const std::optional<core::Account>& holder, const core::EmailAddress& email) const;
    // The account that waits from now on: a new one, or the one that waited already, with the newest
    // password.
    core::Result<core::Account> keepAccount(const core::SupplyPoint& point,
        const std::optional<core::Account>& waiting, const core::EmailAddress& email,
        const QByteArray& passwordHash);
    core::Result<void> openContract(const core::SupplyPoint& point);
    // A while after the welcome: the newest invoice, when it is to be paid.
    core::Result<void> announceInvoice(core::SupplyPointId supplyPoint, const QString& email) const;
    core::Result<void> sendLink(const core::Account& account);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    InvitationService& m_invitations;
    const MailSender& m_mails;
    std::function<core::Language()> m_ofRoom = [] { return core::Language::French; };
};

} // namespace services
