#include "services/energy/mandate_service.h"

#include "core/clock.h"
#include "core/event_names.h"
#include "core/files/file_name.h"
#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/mandate_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/customer.h"
#include "services/energy/mandate_letters.h"
#include "services/energy/mandate_reader.h"
#include "services/journal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

namespace mandates = core::mandates;

constexpr qsizetype kLongestHolder = 70; // characters, as in a transfer

core::Error taken()
{
    return {core::ErrorCode::Conflict, u"a mandate is active or waits for an answer"_s};
}

void addError(core::FieldErrors& errors, core::MandateFlaw flaw, QDate today)
{
    switch (flaw) {
    case core::MandateFlaw::NoHolder:
        return errors.add(u"holder"_s, core::Rule::Required);
    case core::MandateFlaw::OtherHolder:
        return errors.add(u"holder"_s, core::Rule::DoesNotMatch);
    case core::MandateFlaw::NoIban:
        return errors.add(u"iban"_s, core::Rule::Required);
    case core::MandateFlaw::WrongIban:
        return errors.add(u"iban"_s, core::Rule::NotAnIban);
    case core::MandateFlaw::WrongBic:
        return errors.add(u"bic"_s, core::Rule::DoesNotMatch);
    case core::MandateFlaw::NoDate:
        return errors.add(u"signedOn"_s, core::Rule::Required);
    case core::MandateFlaw::WrongDate:
        return errors.add(u"signedOn"_s, core::Rule::NotADate);
    case core::MandateFlaw::DateAhead:
        return errors.add(u"signedOn"_s, core::Rule::DateTooLate, {today});
    case core::MandateFlaw::NotSigned:
        return errors.add(u"signature"_s, core::Rule::Required);
    case core::MandateFlaw::OtherReference:
        return errors.add(u"reference"_s, core::Rule::DoesNotMatch);
    }
}

} // namespace

MandateService::MandateService(data::WorldStore& world, Journal& journal, const core::Clock& clock,
    const MandateReader& reader, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_reader(reader)
    , m_mails(mails)
{
}

core::Result<MandateOverview> MandateService::overview(core::AccountId account) const
{
    auto form = this->form(account);
    if (!form)
        return form.error();
    data::MandateRepository mandates(m_world.database());
    auto all = mandates.ofSupplyPoint(form->supplyPoint.id);
    if (!all)
        return all.error();
    MandateOverview overview;
    overview.history = all.value();
    const auto isCurrent = [](const core::Mandate& mandate) {
        return mandate.status == core::MandateStatus::Active
            || mandate.status == core::MandateStatus::Waiting;
    };
    const auto current = std::find_if(overview.history.cbegin(), overview.history.cend(), isCurrent);
    if (current != overview.history.cend()) {
        overview.current = *current;
        return overview;
    }
    std::optional<core::Mandate> refused;
    QDateTime since;
    if (!overview.history.isEmpty()) {
        const core::Mandate& last = overview.history.constFirst();
        since = last.submittedAt;
        if (last.status == core::MandateStatus::Refused)
            refused = last;
    }
    auto traces
        = mandates.formTraces(form->supplyPoint.id, u"mandate:"_s + form->supplyPoint.ean.digits(), since);
    if (!traces)
        return traces.error();
    overview.step = core::mandates::nextStep(traces->downloaded, traces->filledIn, refused);
    return overview;
}

core::Result<core::MandateForm> MandateService::form(core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto point = supplyPointOf(m_world, *who);
    if (!point)
        return point.error();
    return formOf(*point, who->clientNumber);
}

core::Result<core::MandateForm> MandateService::formByEan(const QString& eanDigits) const
{
    const core::Error none{core::ErrorCode::NotFound, u"no customer %1"_s.arg(eanDigits)};
    const auto ean = core::Ean::fromText(eanDigits);
    if (!ean)
        return none;
    auto point = data::SupplyPointRepository(m_world.database()).byEan(*ean);
    if (!point)
        return point.error();
    if (!point.value())
        return none;
    auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(point.value()->id);
    if (!account)
        return account.error();
    if (!account.value())
        return none;
    return formOf(*point.value(), account.value()->clientNumber);
}

core::Result<core::MandateForm> MandateService::formOf(
    const core::SupplyPoint& point, const QString& clientNumber) const
{
    auto all = data::MandateRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!all)
        return all.error();
    // A refused one left its number to the paper that is corrected.
    const auto counted = std::count_if(all->cbegin(), all->cend(),
        [](const core::Mandate& mandate) { return mandate.status != core::MandateStatus::Refused; });
    return core::MandateForm{point, clientNumber,
        mandates::reference(clientNumber, static_cast<int>(counted) + 1), m_clock.today()};
}

core::Result<MandateOffer> MandateService::offer(core::AccountId account) const
{
    auto form = this->form(account);
    if (!form)
        return form.error();
    auto first = firstDebitOf(m_world, m_clock.today(), form->supplyPoint.id);
    if (!first)
        return first.error();
    return MandateOffer{form->reference, form->supplyPoint.fullName(), first.value()};
}

core::Result<core::Mandate> MandateService::mandate(core::AccountId account, core::MandateId id) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto found = data::MandateRepository(m_world.database()).byId(id);
    if (!found)
        return found.error();
    if (!found.value() || found.value()->supplyPoint != who->supplyPoint)
        return absentMandate(id);
    return *found.value();
}

core::Result<QByteArray> MandateService::document(core::AccountId account, core::MandateId id) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto found = data::MandateRepository(m_world.database()).document(who->supplyPoint, id);
    if (!found)
        return found.error();
    if (!found.value())
        return absentMandate(id);
    return *found.value();
}

core::Result<QList<Debit>> MandateService::debits(core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto all = data::MandateRepository(m_world.database()).ofSupplyPoint(who->supplyPoint);
    if (!all)
        return all.error();
    auto invoices = data::InvoiceRepository(m_world.database()).ofSupplyPoint(who->supplyPoint);
    if (!invoices)
        return invoices.error();
    const QDate today = m_clock.today();
    QList<Debit> debits;
    for (const core::Invoice& invoice : invoices.value()) {
        const bool throughMandate
            = std::any_of(all->cbegin(), all->cend(), [&invoice](const core::Mandate& mandate) {
                  return mandates::isDebited(invoice.dueOn, mandate.activeOn)
                      && (!mandate.endedOn.isValid() || invoice.paidOn < mandate.endedOn);
              });
        if (invoice.status == core::InvoiceStatus::Paid && invoice.total > core::Money() && throughMandate)
            debits.append({invoice.reference, invoice.issuedOn, invoice.total, invoice.paidOn,
                mandates::recourse(invoice.paidOn, today)});
    }
    return debits;
}

core::Result<bool> MandateService::isTaken(core::SupplyPointId supplyPoint) const
{
    auto all = data::MandateRepository(m_world.database()).ofSupplyPoint(supplyPoint);
    if (!all)
        return all.error();
    return std::any_of(all->cbegin(), all->cend(), [](const core::Mandate& mandate) {
        return mandate.status == core::MandateStatus::Active
            || mandate.status == core::MandateStatus::Waiting;
    });
}

core::Result<DepositOutcome> MandateService::deposit(
    core::AccountId account, const QString& fileName, const QByteArray& content)
{
    auto form = this->form(account);
    if (!form)
        return form.error();
    if (const auto refused = core::attachmentRefusal(fileName, content))
        return DepositOutcome(*refused);
    // Reading takes longer than writing: before the transaction.
    const std::optional<core::MandateEntry> read = m_reader.read(content);

    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto busy = isTaken(form->supplyPoint.id);
    if (!busy)
        return busy.error();
    if (busy.value())
        return taken();

    core::Mandate mandate;
    mandate.supplyPoint = form->supplyPoint.id;
    mandate.reference = form->reference;
    mandate.submittedAt = m_clock.nowUtc();
    mandate.documentName = core::filename::made(fileName);
    if (read) {
        const auto verdict = mandates::judge(*read,
            {form->supplyPoint.firstName, form->supplyPoint.lastName, form->reference, m_clock.today()});
        mandate.accountHolder = core::cleaned(read->holder).left(kLongestHolder);
        mandate.iban = verdict.iban ? verdict.iban->compact() : QString();
        mandate.bic = mandates::isBic(read->bic) ? core::cleaned(read->bic).toUpper() : QString();
        mandate.signedOn = verdict.signedOn;
        mandate.signedAt = core::cleaned(read->signedAt).left(kLongestHolder);
        mandate.flaws = verdict.flaws;
    } else {
        mandate.accountHolder = form->supplyPoint.fullName();
        mandate.toCheck = true;
    }
    mandate.status = mandate.flaws.isEmpty() ? core::MandateStatus::Waiting : core::MandateStatus::Refused;
    auto kept = keep(std::move(mandate), content);
    if (!kept)
        return kept.error();
    const bool isRefused = kept->status == core::MandateStatus::Refused;
    if (auto noted = useCase->note(kept->supplyPoint,
            isRefused ? core::events::kMandateRefused : core::events::kMandateDeposited,
            subjectOf(kept.value()), attributesOf(kept.value()));
        !noted)
        return noted.error();
    if (!isRefused) {
        if (auto written = writeMandateMail(
                m_mails, kept.value(), u"mandate-received"_s, {{u"reference"_s, kept->reference}});
            !written)
            return written.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return DepositOutcome(kept.value());
}

// Adds the row; a refused one gives its number back.
core::Result<core::Mandate> MandateService::keep(core::Mandate mandate, const QByteArray& document)
{
    data::MandateRepository repository(m_world.database());
    auto id = repository.add(mandate, document);
    if (!id)
        return id.error();
    mandate.id = id.value();
    if (mandate.status == core::MandateStatus::Refused) {
        mandate.reference = mandates::refusedReference(mandate.reference, mandate.id);
        if (auto updated = repository.update(mandate); !updated)
            return updated.error();
    }
    return mandate;
}

core::FieldErrors MandateService::errorsOf(
    const core::MandateEntry& entry, const core::MandateForm& form) const
{
    const QDate today = m_clock.today();
    const auto verdict = mandates::judge(
        entry, {form.supplyPoint.firstName, form.supplyPoint.lastName, form.reference, today});
    core::FieldErrors errors;
    for (const core::MandateFlaw flaw : verdict.flaws)
        addError(errors, flaw, today);
    return errors;
}

core::Result<core::FieldErrors> MandateService::checkPage(
    core::AccountId account, const core::MandateEntry& written) const
{
    auto form = this->form(account);
    if (!form)
        return form.error();
    return errorsOf(written, form.value());
}

core::Result<core::FieldErrors> MandateService::check(
    core::AccountId account, const core::MandateEntry& entry) const
{
    auto form = this->form(account);
    if (!form)
        return form.error();
    core::MandateEntry typed = entry;
    // Signed on the next page, today.
    typed.signature = form->supplyPoint.fullName();
    typed.signedOn = m_clock.today().toString(u"dd/MM/yyyy"_s);
    return errorsOf(typed, form.value());
}

core::Result<SignOutcome> MandateService::sign(
    core::AccountId account, const core::MandateEntry& entry, bool agreed)
{
    auto form = this->form(account);
    if (!form)
        return form.error();
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto busy = isTaken(form->supplyPoint.id);
    if (!busy)
        return busy.error();
    if (busy.value())
        return taken();

    core::MandateEntry typed = entry;
    typed.reference.clear();
    typed.signedOn = m_clock.today().toString(u"dd/MM/yyyy"_s);
    core::FieldErrors errors = errorsOf(typed, form.value());
    const QString signature = core::cleaned(entry.signature);
    if (!signature.isEmpty()
        && !mandates::isSameHolder(signature, form->supplyPoint.firstName, form->supplyPoint.lastName))
        errors.add(u"signature"_s, core::Rule::DoesNotMatch);
    if (!agreed)
        errors.add(u"agreed"_s, core::Rule::Required);
    if (!errors.isEmpty()) {
        QJsonArray fields;
        for (const core::FieldError& error : errors.all())
            fields.append(error.field);
        if (auto noted = useCase->note(form->supplyPoint.id, core::events::kMandateRefusedEntry,
                errors.all().constFirst().field, {{u"fields"_s, fields}});
            !noted)
            return noted.error();
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return SignOutcome(errors);
    }
    auto first = firstDebitOf(m_world, m_clock.today(), form->supplyPoint.id);
    if (!first)
        return first.error();
    core::Mandate mandate;
    mandate.supplyPoint = form->supplyPoint.id;
    mandate.reference = form->reference;
    mandate.accountHolder = core::cleaned(entry.holder).left(kLongestHolder);
    mandate.iban = core::Iban::fromText(entry.iban)->compact();
    mandate.bic = core::cleaned(entry.bic).toUpper();
    mandate.status = core::MandateStatus::Active;
    mandate.way = core::MandateWay::Online;
    mandate.signedOn = m_clock.today();
    mandate.submittedAt = m_clock.nowUtc();
    mandate.activeOn = m_clock.today();
    mandate.firstDebitOn = first.value();
    auto kept = keep(std::move(mandate), {});
    if (!kept)
        return kept.error();
    if (auto noted = useCase->note(kept->supplyPoint, core::events::kMandateSigned, subjectOf(kept.value()),
            attributesOf(kept.value()));
        !noted)
        return noted.error();
    if (auto written = writeMandateMail(m_mails, kept.value(), u"mandate-active"_s,
            {{u"reference"_s, kept->reference}, {u"account"_s, shownAccount(*kept)}});
        !written)
        return written.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return SignOutcome(kept.value());
}

core::Result<core::Mandate> MandateService::stop(core::AccountId account)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto now = overview(account);
    if (!now)
        return now.error();
    if (!now->current)
        return core::Error{core::ErrorCode::Conflict, u"no mandate to stop"_s};
    core::Mandate mandate = *now->current;
    const bool wasActive = mandate.status == core::MandateStatus::Active;
    if (auto stopped = stopMandate(m_world, *useCase, mandate, m_clock.today()); !stopped)
        return stopped.error();
    if (wasActive) {
        if (auto written = writeMandateMail(m_mails, mandate, u"mandate-cancelled"_s,
                {{u"reference"_s, mandate.reference}, {u"date"_s, mandate.endedOn}});
            !written)
            return written.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return mandate;
}

} // namespace services
