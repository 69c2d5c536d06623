#include "services/accounts/registration_service.h"

#include "core/accounts/activation_code.h"
#include "core/accounts/password_rules.h"
#include "core/energy/billing.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/accounts/account_links.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/password_check.h"
#include "services/energy/invoice_mail.h"
#include "services/energy/opening_history.h"
#include "services/journal.h"
#include "services/secret_hash.h"
#include "services/site/site_language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QString kEan = u"ean"_s;
const QString kCode = u"code"_s;
const QString kEmail = u"email"_s;
const QString kPassword = u"password"_s;
const QString kRepetition = u"repetition"_s;

// ESP-SELF-000008: what stands for the number of a customer who registered alone.
QString selfReference(const QString& prefix, core::SupplyPointId id)
{
    return prefix + QString::number(id.value()).rightJustified(6, u'0');
}

// What can be said without looking anything up, in the order of the form.
core::FieldErrors formErrors(const RegistrationForm& form)
{
    core::FieldErrors errors;
    if (const auto why = core::Ean::why(form.ean))
        errors.add(kEan, why->rule, why->args);
    if (const auto why = core::ActivationCode::why(form.code))
        errors.add(kCode, why->rule, why->args);
    const QString email = core::cleaned(form.email);
    if (email.isEmpty())
        errors.add(kEmail, core::Rule::Required);
    else if (!core::EmailAddress::fromText(email))
        errors.add(kEmail, core::Rule::NotAnEmail);
    addPasswordErrors(errors, form.password, form.repetition, {{}, {}, email});
    return errors;
}

} // namespace

RegistrationService::RegistrationService(data::WorldStore& world, Journal& journal, const core::Clock& clock,
    InvitationService& invitations, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_invitations(invitations)
    , m_mails(mails)
{
}

core::Result<RegistrationService::Outcome> RegistrationService::submit(const RegistrationForm& form)
{
    Outcome outcome;
    outcome.errors = formErrors(form);
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    // A refusal is kept too: it is noted, and a wrong code counts.
    const auto refuse = [&](core::SupplyPointId persona, const QString& reason) -> core::Result<Outcome> {
        QJsonArray fields;
        for (const core::FieldError& error : outcome.errors.all())
            fields.append(error.field);
        auto noted
            = useCase->note(persona, core::events::kRegistrationRefused, reason, {{u"fields"_s, fields}});
        if (!noted)
            return noted.error();
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return outcome;
    };
    if (!outcome.errors.isEmpty())
        return refuse({}, u"form"_s);

    const core::Ean ean = core::Ean::fromText(form.ean).value();
    auto check = m_invitations.check(ean, core::ActivationCode::fromText(form.code).value());
    if (!check)
        return check.error();
    if (check->answer == InvitationCheck::Answer::Locked)
        outcome.errors.add(kCode, core::Rule::InvitationLocked, {check->invitation.lockedUntil});
    else if (check->answer != InvitationCheck::Answer::Fits)
        outcome.errors.add(kCode, core::Rule::InvitationRefused);
    if (!outcome.errors.isEmpty())
        return refuse(check->supplyPoint, codeOf(check->answer));

    const core::EmailAddress email = core::EmailAddress::fromText(core::cleaned(form.email)).value();
    data::AccountRepository accounts(m_world.database());
    auto point = data::SupplyPointRepository(m_world.database()).byId(check->supplyPoint);
    if (!point)
        return point.error();
    const core::SupplyPoint& holder = point->value();
    addPasswordErrors(
        outcome.errors, form.password, form.repetition, {holder.firstName, holder.lastName, email.text()});
    if (!outcome.errors.isEmpty())
        return refuse(check->supplyPoint, kPassword);
    auto existing = accounts.ofSupplyPoint(check->supplyPoint);
    if (!existing)
        return existing.error();
    auto conflicting = conflict(check->invitation, *existing, email);
    if (!conflicting)
        return conflicting.error();
    if (*conflicting) {
        outcome.errors.add(kEmail, **conflicting);
        return refuse(check->supplyPoint, kEmail);
    }

    auto hash = secretHash(form.password);
    if (!hash)
        return hash.error();
    auto account = keepAccount(holder, *existing, email, *hash);
    if (!account)
        return account.error();
    if (auto reserved = m_invitations.reserve(check->invitation.id, account->id); !reserved)
        return reserved.error();
    if (auto opened = openContract(holder); !opened)
        return opened.error();
    if (auto sent = sendLink(*account); !sent)
        return sent.error();
    auto noted = useCase->note(
        holder.id, core::events::kRegistered, email.text(), {{u"again"_s, existing->has_value()}});
    if (!noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    outcome.account = account->id;
    outcome.email = email.text();
    return outcome;
}

core::Result<std::optional<core::Rule>> RegistrationService::conflict(const core::Invitation& invitation,
    const std::optional<core::Account>& holder, const core::EmailAddress& email) const
{
    using Conflict = std::optional<core::Rule>;
    if (holder && holder->email != email.text()) {
        // With a new letter, whoever mistyped the address the first time starts again.
        if (holder->active || invitation.account == holder->id)
            return Conflict(core::Rule::OtherEmailOnFile);
    } else if (holder && holder->active) {
        return Conflict(core::Rule::EmailHasAccount);
    }
    auto owner = data::AccountRepository(m_world.database()).credentials(email);
    if (!owner)
        return owner.error();
    if (owner->has_value() && (*owner)->supplyPoint != invitation.supplyPoint)
        return Conflict((*owner)->active ? core::Rule::EmailHasAccount : core::Rule::EmailIsWaiting);
    return Conflict();
}

core::Result<bool> RegistrationService::isRegistered(core::SupplyPointId supplyPoint) const
{
    auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(supplyPoint);
    if (!account)
        return account.error();
    return account->has_value() && (*account)->active;
}

core::Result<core::Account> RegistrationService::keepAccount(const core::SupplyPoint& point,
    const std::optional<core::Account>& waiting, const core::EmailAddress& email,
    const QByteArray& passwordHash)
{
    data::AccountRepository accounts(m_world.database());
    if (waiting) {
        core::Account account = *waiting;
        account.email = email.text();
        if (auto changed = accounts.setPassword(account.id, passwordHash); !changed)
            return changed.error();
        if (auto changed = accounts.setEmail(account.id, email); !changed)
            return changed.error();
        return account;
    }
    core::Account account;
    account.supplyPoint = point.id;
    account.email = email.text();
    account.active = false;
    account.clientNumber = selfReference(u"ESP-SELF-"_s, point.id);
    account.billingAddress = point.address;
    // Chosen before, as a visitor of the site.
    const auto chosen = SiteLanguage::chosenBy(m_world, point.id);
    if (!chosen)
        return chosen.error();
    account.language = chosen->value_or(m_ofRoom());
    auto id = accounts.add(account, passwordHash, m_clock.nowUtc());
    if (!id)
        return id.error();
    account.id = *id;
    return account;
}

// E-25 and E-27: the contract begins today, unless there is one already.
core::Result<void> RegistrationService::openContract(const core::SupplyPoint& point)
{
    data::Database& database = m_world.database();
    data::ContractRepository contracts(database);
    auto known = contracts.newestOf(point.id);
    if (!known)
        return known.error();
    core::Contract contract;
    if (known->has_value()) {
        contract = **known;
    } else {
        const bool isVariable = point.ean.digits().back().digitValue() % 2 == 1;
        contract.supplyPoint = point.id;
        contract.reference = selfReference(u"CTR-SELF-"_s, point.id);
        contract.offerName = isVariable ? u"Électricité Saisons"_s : u"Électricité Clarté"_s;
        contract.tariff = isVariable ? core::TariffKind::Variable : core::TariffKind::Fixed;
        contract.price = core::billing::kDefaultFixedPrice;
        contract.standingCharge = core::billing::kDefaultStandingCharge;
        contract.startsOn = m_clock.today();
        if (auto added = contracts.add(contract); !added)
            return added.error();
    }
    OpeningHistory history(database, point, m_clock.today());
    if (auto written = history.writeReadings(); !written)
        return written;
    return history.writeInvoices(contract);
}

core::Result<void> RegistrationService::sendLink(const core::Account& account)
{
    auto token = AccountLinks(m_world.database(), m_clock)
                     .make(account.supplyPoint, account.id, core::LinkPurpose::Activation, kLinkHours);
    if (!token)
        return token.error();
    MailOrder order;
    order.to = account.supplyPoint;
    order.templateId = u"account-activation"_s;
    order.values = {{u"lifetime"_s, Hours{kLinkHours}}};
    order.link = u"https://www.electruc.example/activation/"_s + *token;
    order.address = account.email;
    auto sent = m_mails.send(order);
    if (!sent)
        return sent.error();
    return {};
}

core::Result<bool> RegistrationService::resend(core::AccountId id)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto account = data::AccountRepository(m_world.database()).byId(id);
    if (!account)
        return account.error();
    if (!account->has_value() || (*account)->active)
        return false;
    if (auto sent = sendLink(**account); !sent)
        return sent.error();
    auto noted
        = useCase->note((*account)->supplyPoint, core::events::kActivationSentAgain, (*account)->email);
    if (!noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return true;
}

core::Result<void> RegistrationService::announceInvoice(
    core::SupplyPointId supplyPoint, const QString& email) const
{
    const auto invoices = data::InvoiceRepository(m_world.database()).ofSupplyPoint(supplyPoint);
    if (!invoices)
        return invoices.error();
    if (invoices->isEmpty() || invoices->constFirst().status != core::InvoiceStatus::ToPay)
        return {};
    constexpr qint64 kSoonAfter = 120; // seconds
    MailOrder order = invoiceMail(invoices->constFirst(), {});
    order.address = email;
    order.at = m_clock.nowUtc().addSecs(kSoonAfter);
    if (auto sent = m_mails.send(order); !sent)
        return sent.error();
    return {};
}

core::Result<std::optional<QString>> RegistrationService::activate(const QString& token)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    AccountLinks links(m_world.database(), m_clock);
    auto link = links.find(core::LinkPurpose::Activation, token);
    if (!link)
        return link.error();
    if (!link->has_value() || !(*link)->worksAt(m_clock.nowUtc())) {
        const QString reason = !link->has_value() ? u"unknown"_s
            : (*link)->usedAt.isValid()           ? u"used"_s
                                                  : u"expired"_s;
        auto noted = useCase->note(link->has_value() ? (*link)->supplyPoint : core::SupplyPointId(),
            core::events::kActivationRefused, reason);
        if (!noted)
            return noted.error();
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return std::optional<QString>();
    }
    const core::AccountLink& right = **link;
    data::AccountRepository accounts(m_world.database());
    if (auto done = accounts.activate(right.account); !done)
        return done.error();
    if (auto done = m_invitations.use(right.account); !done)
        return done.error();
    if (auto done = links.use(right); !done)
        return done.error();
    auto account = accounts.byId(right.account);
    if (!account)
        return account.error();
    const QString email = account->value().email;
    MailOrder welcome;
    welcome.to = right.supplyPoint;
    welcome.templateId = u"account-activated"_s;
    welcome.address = email;
    if (auto sent = m_mails.send(welcome); !sent)
        return sent.error();
    if (auto told = announceInvoice(right.supplyPoint, email); !told)
        return told.error();
    if (auto noted = useCase->note(right.supplyPoint, core::events::kActivated, email); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return std::optional<QString>(email);
}

} // namespace services
