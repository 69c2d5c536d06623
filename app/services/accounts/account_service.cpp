#include "services/accounts/account_service.h"

#include "core/accounts/profile_rules.h"
#include "core/belgian_day.h"
#include "core/clock.h"
#include "core/email_address.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/accounts/profile_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/accounts/email_change_service.h"
#include "services/energy/customer.h"
#include "services/journal.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

// The names of what changed, never the values: the journal tells what somebody did, not who they are.
QJsonArray namesOf(const core::FieldErrors& errors)
{
    QJsonArray names;
    for (const core::FieldError& error : errors.all())
        names.append(error.field);
    return names;
}

core::Result<core::FieldErrors> refused(
    JournalledTransaction& useCase, core::SupplyPointId customer, const core::FieldErrors& errors)
{
    auto noted = useCase.note(customer, core::events::kProfileRefusedEntry, errors.all().constFirst().field,
        {{u"fields"_s, namesOf(errors)}});
    if (!noted)
        return noted.error();
    if (auto committed = useCase.commit(); !committed)
        return committed.error();
    return errors;
}

} // namespace

AccountService::AccountService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const EmailChangeService& emails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_emails(emails)
{
}

core::Result<core::Profile> AccountService::profile(core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto point = supplyPointOf(m_world, *who);
    if (!point)
        return point.error();
    auto decisions = data::ProfileRepository(m_world.database()).decisions(account);
    if (!decisions)
        return decisions.error();
    auto waiting = m_emails.waiting(account);
    if (!waiting)
        return waiting.error();
    if (!decisions.value())
        return core::Error{core::ErrorCode::NotFound, u"account %1 is not whole"_s.arg(account.value())};
    return core::Profile{*who, *point, decisions.value()->invoicesByEmail, decisions.value()->smsReminder,
        core::belgianDay(decisions.value()->passwordChangedAt), *waiting};
}

core::Result<ProfileOutcome> AccountService::save(core::AccountId account, const ProfileForm& form)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto now = profile(account);
    if (!now)
        return now.error();
    const core::SupplyPointId customer = now->supplyPoint.id;

    const core::PhoneNeed need{now->account.contact == core::ContactPreference::Phone, form.smsReminder};
    core::CheckedPhone phone = core::checkedPhone(form.phone, need);
    core::FieldErrors errors = phone.errors;
    const QString typedEmail = core::cleaned(form.email);
    const auto email = core::EmailAddress::fromText(typedEmail);
    if (typedEmail.isEmpty())
        errors.add(u"email"_s, core::Rule::Required);
    else if (!email)
        errors.add(u"email"_s, core::Rule::NotAnEmail);
    const bool newEmail = email && email->text() != now->account.email;
    if (newEmail) {
        auto taken = data::ProfileRepository(m_world.database()).isTakenByAnother(email->text(), account);
        if (!taken)
            return taken.error();
        if (*taken)
            errors.add(u"email"_s, core::Rule::AlreadyUsed);
    }
    if (!errors.isEmpty()) {
        auto told = refused(useCase.value(), customer, errors);
        if (!told)
            return told.error();
        return ProfileOutcome(told.value());
    }

    QJsonArray changed;
    if (phone.digits != now->account.phone)
        changed.append(u"phone"_s);
    if (form.language != now->account.language)
        changed.append(u"language"_s);
    if (form.invoicesByEmail != now->invoicesByEmail)
        changed.append(u"invoicesByEmail"_s);
    if (form.smsReminder != now->smsReminder)
        changed.append(u"smsReminder"_s);
    SavedProfile saved{!changed.isEmpty(), {}};
    if (saved.changed) {
        auto written
            = data::ProfileRepository(m_world.database())
                  .setMessages(account, phone.digits, form.language, form.invoicesByEmail, form.smsReminder);
        if (!written)
            return written.error();
        auto noted
            = useCase->note(customer, core::events::kProfileChanged, u"profile"_s, {{u"fields"_s, changed}});
        if (!noted)
            return noted.error();
    }
    if (newEmail) {
        if (auto asked = m_emails.ask(useCase.value(), now->account, *email); !asked)
            return asked.error();
        saved.linkSentTo = email->text();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return ProfileOutcome(saved);
}

core::Result<core::FieldErrors> AccountService::saveContact(core::AccountId account, const ContactForm& form)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    core::CheckedAddress checked = core::checkedAddress(form.billing);
    if (form.contact == core::ContactPreference::Phone && who->phone.isEmpty())
        checked.errors.add(u"contact"_s, core::Rule::Required);
    if (!checked.errors.isEmpty())
        return refused(useCase.value(), who->supplyPoint, checked.errors);

    QJsonArray changed;
    if (checked.address != who->billingAddress)
        changed.append(u"billingAddress"_s);
    if (form.contact != who->contact)
        changed.append(u"contact"_s);
    if (!changed.isEmpty()) {
        auto written
            = data::ProfileRepository(m_world.database()).setBilling(account, checked.address, form.contact);
        if (!written)
            return written.error();
        auto noted = useCase->note(
            who->supplyPoint, core::events::kProfileChanged, u"contact"_s, {{u"fields"_s, changed}});
        if (!noted)
            return noted.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return checked.errors;
}

} // namespace services
