#include "data/dataset/energy_story.h"

#include "core/clock.h"
#include "core/energy/advance.h"
#include "core/energy/billing.h"
#include "core/energy/invoice_numbers.h"
#include "core/energy/mandate_rules.h"
#include "data/dataset/dataset.h"
#include "data/dataset/relative_date.h"
#include "data/dataset/story_words.h"
#include "data/dataset/yearly_history.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace data {
namespace {

using core::billing::kIssueDay;
constexpr int kMandateCheckDays = 3; // from the arrival of a mandate to its start
constexpr int kLastDayForThe25th = 22; // later in the month, the newest invoice moves
constexpr int kIssuedBefore = 10; // days before the reset, then
constexpr int kCorrectedAfter = 4; // days from a wrong invoice to the one that replaces it
constexpr int kCorrectedSeries = 500; // added to the supply point's series for what comes second

core::ContractStatus contractStatus(const QString& name)
{
    if (name == u"suspended"_s)
        return core::ContractStatus::Suspended;
    return name == u"closed"_s ? core::ContractStatus::Closed : core::ContractStatus::Active;
}

// The invoice with its numbers and its dates.
core::Invoice issued(core::Invoice invoice, int series, QDate day)
{
    invoice.reference = core::billing::invoiceReference(day, series);
    invoice.communication = core::billing::communicationOf(day, series);
    invoice.issuedOn = day;
    invoice.dueOn = core::billing::dueOn(day);
    return invoice;
}

} // namespace

EnergyStory::EnergyStory(const Story& story)
    : m_story(story)
    , m_history(meterHistory(story.object, story.world.day))
{
}

void EnergyStory::write(const StoryWords& words)
{
    addContracts();
    addReadings();
    addMandates(words);
    addInvoices();
}

void EnergyStory::addContracts()
{
    QSet<QString> taken;
    for (const QJsonValue& value : m_story.object[u"contracts"_s].toArray()) {
        const QJsonObject object = value.toObject();
        core::Contract contract;
        contract.id = core::ContractId(m_story.world.contracts.size() + 1);
        contract.supplyPoint = m_story.id;
        contract.offerName = object[u"offer"_s].toString();
        contract.startsOn = relativeDate(object[u"start"_s].toObject(), m_story.world.day);
        contract.standingCharge = core::Money::fromCents(object[u"standingChargeCents"_s].toInteger());
        contract.status = contractStatus(object[u"status"_s].toString());
        if (object[u"tariff"_s].toString() == u"variable"_s) {
            contract.tariff = core::TariffKind::Variable;
            contract.price = core::billing::variablePrice(m_story.world.day.month());
        } else {
            contract.price = core::EnergyPrice::fromMicroEuro(object[u"priceMicroEuro"_s].toInteger());
            contract.fixedUntil = contract.startsOn.addMonths(object[u"fixedMonths"_s].toInt()).addDays(-1);
        }
        if (object[u"billing"_s].toString() == u"yearly"_s) {
            contract.billing = core::BillingMode::Yearly;
            contract.statementMonth
                = m_story.world.day.addMonths(-object[u"statementMonthsAgo"_s].toInt()).month();
        }
        const QString form = u"CTR-%1-%2"_s.arg(contract.startsOn.year());
        contract.reference = form.arg(m_story.series(), 4, 10, QChar(u'0'));
        if (taken.contains(contract.reference))
            contract.reference = form.arg(m_story.series() + kCorrectedSeries, 4, 10, QChar(u'0'));
        taken.insert(contract.reference);
        m_contracts.append(contract);
        m_firstAdvances.append(core::Money::fromCents(object[u"advanceCents"_s].toInteger()));
        m_story.world.contracts.append(contract);
    }
}

void EnergyStory::addReadings()
{
    const auto add = [this](QDate day, const Indices& at) {
        core::Reading reading;
        reading.id = core::ReadingId(m_story.world.readings.size() + 1);
        reading.supplyPoint = m_story.id;
        reading.readOn = day;
        reading.day = at.day;
        reading.night = at.night;
        reading.injectionDay = at.injectionDay;
        reading.injectionNight = at.injectionNight;
        m_story.world.readings.append(reading);
    };
    if (m_history.isEmpty())
        return;
    add(m_history.constFirst().month.addDays(-1), m_history.constFirst().before);
    for (const ClosedMonth& month : m_history)
        add(month.month.addMonths(1).addDays(-1), month.after);
}

// The contract in force during the whole month: the last one that began before it.
const core::Contract* EnergyStory::contractFor(QDate month) const
{
    const core::Contract* found = nullptr;
    for (const core::Contract& contract : m_contracts) {
        if (contract.startsOn <= month && (!found || contract.startsOn >= found->startsOn))
            found = &contract;
    }
    return found;
}

void EnergyStory::addInvoices()
{
    for (const ClosedMonth& month : m_history) {
        const core::Contract* contract = contractFor(month.month);
        if (contract && contract->billing == core::BillingMode::Monthly)
            addInvoice(month, *contract);
    }
    for (qsizetype i = 0; i < m_contracts.size(); ++i) {
        if (m_contracts.at(i).billing == core::BillingMode::Yearly)
            addYearly(m_contracts.at(i), m_firstAdvances.at(i));
    }
    for (core::Invoice& invoice : m_invoices) {
        invoice.id = core::InvoiceId(m_story.world.invoices.size() + 1);
        m_story.world.invoices.append(invoice);
    }
}

// The day an invoice of that month is issued.
QDate EnergyStory::issueDay(QDate month) const
{
    const QDate today = m_story.world.day;
    if (month.year() != today.year() || month.month() != today.month())
        return month.addDays(kIssueDay - 1);
    if (today.day() > kLastDayForThe25th)
        return today.addDays(-kIssuedBefore);
    return month.addDays(qMin(kIssueDay, today.day()) - 1);
}

// The day the bank takes it; without a mandate one to five days before the due date. Never in the future.
QDate EnergyStory::paidOn(const core::Invoice& invoice) const
{
    if (core::mandates::isDebited(invoice.dueOn, m_debitedSince))
        return core::mandates::debitDay(invoice.dueOn);
    const int early = static_cast<int>(drawnNumber(m_story.ean.digits(), invoice.periodFrom, 4) % 5) + 1;
    return qMin(invoice.dueOn.addDays(-early), m_story.world.day);
}

// The month's invoice as it should be, before it gets its number.
core::Invoice EnergyStory::rightInvoice(const ClosedMonth& month, const core::Contract& contract) const
{
    core::Invoice invoice;
    invoice.supplyPoint = m_story.id;
    invoice.periodFrom = month.month;
    invoice.periodTo = month.month.addMonths(1).addDays(-1);
    invoice.kWh = month.kWh;
    invoice.indexFrom = month.before.day;
    invoice.indexTo = month.after.day;
    invoice.tariff = contract.tariff;
    invoice.standingCharge = contract.standingCharge;
    invoice.price = core::billing::priceOf(contract, invoice.periodTo);
    invoice.total = core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge);
    return invoice;
}

int EnergyStory::monthsBefore(QDate month) const
{
    return (m_story.world.day.year() - month.year()) * 12 + m_story.world.day.month() - month.month();
}

// Paid, unless the story says otherwise. With a mandate nothing is paid before the bank takes it, and nothing
// is left unpaid after.
core::Invoice EnergyStory::settled(core::Invoice invoice, int monthsBefore) const
{
    if (invoice.status == core::InvoiceStatus::ToRefund) {
        const QDate day = invoice.issuedOn.addDays(core::advances::kRefundAfter);
        if (day <= m_story.world.day) {
            invoice.status = core::InvoiceStatus::Paid;
            invoice.paidOn = day;
        }
        return invoice;
    }
    const bool isPaid = core::mandates::isDebited(invoice.dueOn, m_debitedSince)
        ? core::mandates::debitDay(invoice.dueOn) <= m_story.world.day
        : !m_story.object[u"unpaidMonths"_s].toArray().contains(monthsBefore);
    if (isPaid) {
        invoice.status = core::InvoiceStatus::Paid;
        invoice.paidOn = paidOn(invoice);
    }
    return invoice;
}

void EnergyStory::addYearly(const core::Contract& contract, core::Money firstAdvance)
{
    const QDate thisMonth(m_story.world.day.year(), m_story.world.day.month(), 1);
    const YearlyHistory yearly = yearlyHistory(
        contract, firstAdvance, m_history, thisMonth, [this](const core::Invoice& invoice, QDate month) {
            return settled(issued(invoice, m_story.series(), issueDay(month)), monthsBefore(month));
        });
    m_invoices += yearly.invoices;
    for (const core::AdvanceTerms& terms : yearly.terms)
        m_story.world.advances.append({m_story.world.advances.size() + 1, m_story.id, terms});
}

void EnergyStory::addInvoice(const ClosedMonth& month, const core::Contract& contract)
{
    const QDate issueMonth = month.month.addMonths(1);
    const int before = monthsBefore(issueMonth);
    core::Invoice right = rightInvoice(month, contract);
    int series = m_story.series();
    QDate issuedOn = issueDay(issueMonth);
    for (const QJsonValue& value : m_story.object[u"replacedInvoices"_s].toArray()) {
        if (value[u"monthsBefore"_s].toInt() != before)
            continue;
        core::Invoice wrong = right;
        wrong.kWh = value[u"wrongKWh"_s].toInteger();
        wrong.indexTo = right.indexTo + wrong.kWh - right.kWh;
        wrong.total = core::billing::total(wrong.kWh, wrong.price, wrong.standingCharge);
        wrong.status = core::InvoiceStatus::Cancelled;
        series = m_story.series() + kCorrectedSeries;
        wrong.replacedBy = core::billing::invoiceReference(issueMonth, series);
        m_invoices.append(issued(wrong, m_story.series(), issuedOn));
        issuedOn = issuedOn.addDays(kCorrectedAfter);
    }
    m_invoices.append(settled(issued(right, series, issuedOn), before));
}

void EnergyStory::addMandates(const StoryWords& words)
{
    int number = 1;
    for (const QJsonValue& value : m_story.object[u"mandates"_s].toArray()) {
        MandateRow mandate;
        mandate.id = m_story.world.mandates.size() + 1;
        mandate.supplyPoint = m_story.id;
        mandate.reference = core::mandates::reference(m_story.object[u"clientNumber"_s].toString(), number);
        mandate.accountHolder = m_story.point().fullName();
        mandate.iban = value[u"iban"_s].toString();
        mandate.status = value[u"status"_s].toString();
        mandate.signedOn = relativeDate(value[u"submitted"_s].toObject(), m_story.world.day);
        mandate.submittedAt = belgianTime(mandate.signedOn, QTime(10, 12));
        mandate.flaws = value[u"flaw"_s].toString();
        mandate.note = words.text(value[u"note"_s]);
        mandate.toCheck = mandate.status == u"waiting"_s;
        mandate.documentName = value[u"document"_s].toString();
        mandate.document = m_story.dataset.document(mandate.documentName);
        if (mandate.status == u"active"_s) {
            mandate.activeOn = qMin(mandate.signedOn.addDays(kMandateCheckDays), m_story.world.day);
            mandate.firstDebitOn = core::mandates::firstDebit(mandate.activeOn, {});
            m_debitedSince = mandate.activeOn;
        }
        if (mandate.status == u"refused"_s)
            mandate.reference
                = core::mandates::refusedReference(mandate.reference, core::MandateId(mandate.id));
        else
            ++number;
        m_story.world.mandates.append(mandate);
    }
}

} // namespace data
