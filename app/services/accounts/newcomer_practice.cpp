#include "services/accounts/newcomer_practice.h"

#include "data/accounts/account_repository.h"
#include "data/accounts/invitation_repository.h"
#include "data/mail/mail_repository.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/registration_service.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QString kActivationMail = u"account-activation"_s;

core::Error noLetter()
{
    return core::Error{core::ErrorCode::NotFound, u"the persona has no letter of invitation"_s};
}

} // namespace

NewcomerPractice::NewcomerPractice(data::WorldStore& world, const core::Clock& clock,
    InvitationService& invitations, RegistrationService& registration)
    : m_world(world)
    , m_clock(clock)
    , m_invitations(invitations)
    , m_registration(registration)
{
}

core::Result<void> NewcomerPractice::startAgain(const core::Persona& persona)
{
    if (persona.hasAccount)
        return {};
    const core::SupplyPointId id = persona.supplyPoint.id;
    auto useCase = data::Transaction::begin(m_world.database());
    if (!useCase)
        return useCase.error();
    data::AccountRepository accounts(m_world.database());
    data::InvitationRepository letters(m_world.database());
    const auto account = accounts.ofSupplyPoint(id);
    const auto letter = letters.newestOf(id);
    if (!account || !letter)
        return !account ? account.error() : letter.error();
    if (*account && (*account)->active) {
        if (auto done = accounts.deactivate((*account)->id); !done)
            return done;
    }
    if (*letter) {
        const QDateTime until = m_invitations.rules().expiryOf(m_clock.nowUtc());
        if (auto done = letters.reopen((*letter)->invitation.id, until); !done)
            return done;
    }
    return useCase->commit();
}

core::Result<void> NewcomerPractice::awaitActivation(
    const core::Persona& persona, Active active, bool suspected)
{
    if (persona.hasAccount)
        return {};
    const core::SupplyPointId id = persona.supplyPoint.id;
    const auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(id);
    if (!account)
        return account.error();
    const bool isActive = *account && (*account)->active;
    if (isActive && active == Active::Leave)
        return {};
    if (!*account) {
        if (auto done = registerNow(persona); !done)
            return done;
    } else {
        const auto works = hasWorkingLink(id);
        if (!works)
            return works.error();
        if (!isActive && *works)
            return {};
        if (isActive) {
            if (auto done = startAgain(persona); !done)
                return done;
            const auto letter = data::InvitationRepository(m_world.database()).newestOf(id);
            if (!letter || !*letter)
                return letter ? noLetter() : letter.error();
            if (auto done = data::InvitationRepository(m_world.database())
                                .reserve((*letter)->invitation.id, (*account)->id);
                !done)
                return done;
        }
        if (const auto sent = m_registration.resend((*account)->id); !sent)
            return sent.error();
    }
    return suspected ? suspect(id) : core::Result<void>();
}

core::Result<void> NewcomerPractice::openAccount(const core::Persona& persona)
{
    if (auto waits = awaitActivation(persona, Active::Leave, false); !waits)
        return waits;
    const auto mail = data::MailRepository(m_world.database())
                          .newestOf(persona.supplyPoint.id, kActivationMail, m_clock.nowUtc());
    const auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(persona.supplyPoint.id);
    if (!mail || !account)
        return !mail ? mail.error() : account.error();
    if (!*mail || !*account || (*account)->active)
        return {};
    const auto opened = m_registration.activate((*mail)->actionUrl.section(u'/', -1));
    return opened ? core::Result<void>() : opened.error();
}

core::Result<void> NewcomerPractice::registerNow(const core::Persona& persona)
{
    auto letter = m_invitations.letter(persona.supplyPoint.id);
    if (!letter)
        return letter.error();
    if (!*letter) {
        const auto made = m_invitations.make({persona.supplyPoint.id});
        if (!made)
            return made.error();
        letter = std::optional(made->constFirst());
    }
    const auto outcome = m_registration.submit({persona.supplyPoint.ean.digits(), (*letter)->code.text(),
        persona.email, persona.password, persona.password});
    if (!outcome)
        return outcome.error();
    if (outcome->errors.isEmpty())
        return {};
    return core::Error{core::ErrorCode::InvalidInput, u"the letter does not open an account"_s};
}

core::Result<bool> NewcomerPractice::hasWorkingLink(core::SupplyPointId persona) const
{
    const QDateTime now = m_clock.nowUtc();
    const auto mail = data::MailRepository(m_world.database()).newestOf(persona, kActivationMail, now);
    if (!mail)
        return mail.error();
    constexpr qint64 kHour = 3600;
    return *mail && (*mail)->folder != core::MailFolder::Trash
        && (*mail)->sentAt.secsTo(now) < RegistrationService::kLinkHours * kHour;
}

core::Result<void> NewcomerPractice::suspect(core::SupplyPointId persona)
{
    data::MailRepository mails(m_world.database());
    const auto mail = mails.newestOf(persona, kActivationMail, m_clock.nowUtc());
    if (!mail)
        return mail.error();
    return *mail ? mails.move((*mail)->id, core::MailFolder::Junk, core::MailFolder::Inbox)
                 : core::Result<void>();
}

} // namespace services
