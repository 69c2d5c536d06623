#include "services/accounts/account_security_service.h"

#include "core/accounts/password_rules.h"
#include "core/belgian_day.h"
#include "core/belgian_phone.h"
#include "core/clock.h"
#include "core/event_names.h"
#include "core/phone/phone_event_names.h"
#include "data/accounts/profile_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/accounts/password_check.h"
#include "services/energy/customer.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"
#include "services/secret_hash.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

void checkWanted(core::FieldErrors& errors, const PasswordForm& form, const core::PasswordOwner& owner)
{
    if (addPasswordErrors(errors, form.wanted, owner) && form.wanted == form.current)
        errors.add(u"password"_s, core::Rule::AlreadyUsed);
    if (form.again.isEmpty())
        errors.add(u"again"_s, core::Rule::Required);
    else if (form.again != form.wanted)
        errors.add(u"again"_s, core::Rule::DoesNotMatch);
}

core::Result<QByteArray> passwordHash(data::WorldStore& world, core::AccountId account)
{
    auto found = data::ProfileRepository(world.database()).decisions(account);
    if (!found)
        return found.error();
    if (!found.value())
        return core::Error{core::ErrorCode::NotFound, u"account %1"_s.arg(account.value())};
    return found.value()->passwordHash;
}

} // namespace

AccountSecurityService::AccountSecurityService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<core::FieldErrors> AccountSecurityService::changePassword(
    core::AccountId account, const PasswordForm& form)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto holder = supplyPointOf(m_world, *who);
    if (!holder)
        return holder.error();
    auto hash = passwordHash(m_world, account);
    if (!hash)
        return hash.error();

    core::FieldErrors errors;
    if (form.current.isEmpty())
        errors.add(u"current"_s, core::Rule::Required);
    else if (!secretMatches(*hash, form.current))
        errors.add(u"current"_s, core::Rule::WrongCredentials);
    checkWanted(errors, form, {holder->firstName, holder->lastName, who->email});
    if (!errors.isEmpty()) {
        auto noted = useCase->note(
            who->supplyPoint, core::events::kPasswordChangeRefused, errors.all().constFirst().field);
        if (!noted)
            return noted.error();
    } else {
        auto changed = secretHash(form.wanted);
        if (!changed)
            return changed.error();
        auto kept
            = data::ProfileRepository(m_world.database()).setPassword(account, *changed, m_clock.nowUtc());
        if (!kept)
            return kept.error();
        if (auto told = tell(*who, u"password-changed"_s); !told)
            return told.error();
        auto noted = useCase->note(who->supplyPoint, core::events::kPasswordChanged, who->clientNumber);
        if (!noted)
            return noted.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<QList<core::SignIn>> AccountSecurityService::signIns(core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    return data::ProfileRepository(m_world.database()).signIns(who->supplyPoint, kSignInsShown);
}

core::Result<AccountSecurityService::CodeByText> AccountSecurityService::codeByText(
    core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto decisions = data::ProfileRepository(m_world.database()).decisions(account);
    if (!decisions)
        return decisions.error();
    CodeByText code;
    code.isOn = decisions.value() && decisions.value()->codeByText;
    const auto phone = core::BelgianPhone::fromText(who->phone);
    if (phone && phone->kind() == core::BelgianPhone::Kind::Mobile)
        code.mobile = phone->text();
    return code;
}

core::Result<void> AccountSecurityService::setCodeByText(core::AccountId account, bool wanted)
{
    const auto now = codeByText(account);
    if (!now)
        return now.error();
    if (wanted && now->mobile.isEmpty())
        return core::Error{core::ErrorCode::Conflict, u"no mobile number to send a code to"_s};
    if (wanted == now->isOn)
        return {};
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    if (auto kept = data::ProfileRepository(m_world.database()).setCodeByText(account, wanted); !kept)
        return kept;
    const QLatin1StringView event = wanted ? core::events::kCodeTurnedOn : core::events::kCodeTurnedOff;
    auto noted = useCase->note(who->supplyPoint, event, who->clientNumber);
    return noted ? useCase->commit() : noted;
}

core::Result<core::FieldErrors> AccountSecurityService::close(
    core::AccountId account, const QString& password)
{
    core::FieldErrors errors;
    if (password.isEmpty()) {
        errors.add(u"password"_s, core::Rule::Required);
        return errors;
    }
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto hash = passwordHash(m_world, account);
    if (!hash)
        return hash.error();
    if (!secretMatches(*hash, password)) {
        errors.add(u"password"_s, core::Rule::WrongCredentials);
        return errors;
    }
    auto closed = data::ProfileRepository(m_world.database()).close(account, m_clock.nowUtc());
    if (!closed)
        return closed.error();
    if (auto told = tell(*who, u"account-closed"_s); !told)
        return told.error();
    if (auto noted = useCase->note(who->supplyPoint, core::events::kAccountClosed, who->clientNumber); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<void> AccountSecurityService::tell(const core::Account& account, const QString& templateId) const
{
    MailOrder order;
    order.to = account.supplyPoint;
    order.templateId = templateId;
    order.values = {{u"date"_s, core::belgianDay(m_clock.nowUtc())}};
    order.address = account.email;
    const auto sent = m_mails.send(order);
    if (!sent)
        return sent.error();
    return {};
}

} // namespace services
