#include "services/accounts/password_reset_service.h"

#include "core/email_address.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/accounts/account_links.h"
#include "services/accounts/password_check.h"
#include "services/journal.h"
#include "services/secret_hash.h"

using namespace Qt::StringLiterals;

namespace services {

PasswordResetService::PasswordResetService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<core::FieldErrors> PasswordResetService::ask(const QString& email)
{
    core::FieldErrors errors;
    const QString typed = core::cleaned(email);
    const auto address = core::EmailAddress::fromText(typed);
    if (typed.isEmpty())
        errors.add(u"email"_s, core::Rule::Required);
    else if (!address)
        errors.add(u"email"_s, core::Rule::NotAnEmail);
    if (!errors.isEmpty())
        return errors;
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto found = data::AccountRepository(m_world.database()).credentials(*address);
    if (!found)
        return found.error();
    core::SupplyPointId persona;
    if (found->has_value() && (*found)->active) {
        persona = (*found)->supplyPoint;
        auto token = AccountLinks(m_world.database(), m_clock)
                         .make(persona, (*found)->account, core::LinkPurpose::Password, kLinkHours);
        if (!token)
            return token.error();
        MailOrder order;
        order.to = persona;
        order.templateId = u"password-reset"_s;
        order.values = {{u"lifetime"_s, Hours{kLinkHours}}};
        order.link = u"https://www.electruc.example/nouveau-mot-de-passe/"_s + *token;
        order.address = address->text();
        if (auto sent = m_mails.send(order); !sent)
            return sent.error();
    }
    if (auto noted = useCase->note(persona, core::events::kPasswordResetAsked, address->text()); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<std::optional<QString>> PasswordResetService::owner(const QString& token) const
{
    auto link = AccountLinks(m_world.database(), m_clock).find(core::LinkPurpose::Password, token);
    if (!link)
        return link.error();
    if (!link->has_value() || !(*link)->worksAt(m_clock.nowUtc()))
        return std::optional<QString>();
    auto account = data::AccountRepository(m_world.database()).byId((*link)->account);
    if (!account)
        return account.error();
    return std::optional<QString>(account->value().email);
}

core::Result<PasswordResetService::Outcome> PasswordResetService::change(
    const QString& token, const QString& password, const QString& repetition)
{
    Outcome outcome;
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    AccountLinks links(m_world.database(), m_clock);
    auto link = links.find(core::LinkPurpose::Password, token);
    if (!link)
        return link.error();
    outcome.linkWorks = link->has_value() && (*link)->worksAt(m_clock.nowUtc());
    if (!outcome.linkWorks)
        return outcome;
    data::AccountRepository accounts(m_world.database());
    auto account = accounts.byId((*link)->account);
    if (!account)
        return account.error();
    auto point = data::SupplyPointRepository(m_world.database()).byId((*link)->supplyPoint);
    if (!point)
        return point.error();
    addPasswordErrors(outcome.errors, password, repetition,
        {point->value().firstName, point->value().lastName, account->value().email});
    if (!outcome.errors.isEmpty())
        return outcome;
    auto hash = secretHash(password);
    if (!hash)
        return hash.error();
    if (auto done = accounts.setPassword((*link)->account, *hash); !done)
        return done.error();
    if (auto done = links.use(**link); !done)
        return done.error();
    MailOrder told;
    told.to = (*link)->supplyPoint;
    told.templateId = u"password-changed"_s;
    told.values = {{u"date"_s, m_clock.today()}};
    told.address = account->value().email;
    if (auto sent = m_mails.send(told); !sent)
        return sent.error();
    auto noted = useCase->note((*link)->supplyPoint, core::events::kPasswordReset, account->value().email);
    if (!noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace services
