#include "coach/engine/quiz_fact.h"

#include "core/clock.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "services/classroom/persona_view.h"
#include "services/energy/dashboard_service.h"
#include "services/energy/reading_service.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

constexpr qsizetype kMonthsCompared = 6; // what the chart shows in the smallest window
constexpr qsizetype kMostChoices = 4;

const QString kInvoiceCount = u"invoice_count"_s;
const QString kStrongestMonth = u"strongest_month"_s;
const QString kLatestInvoiceAmount = u"latest_invoice_amount"_s;
const QString kMeterIndex = u"meter_index"_s;
const QString kInvoiceDueDate = u"invoice_due_date"_s;
const QString kInvoiceCommunication = u"invoice_communication"_s;
const QString kClientNumber = u"client_number"_s;
const QString kEan = u"ean"_s;

// The right answer first; the others are different from it and from each other.
using Answers = QStringList;

std::optional<services::Dashboard> dashboardOf(const Situation& situation)
{
    const auto account = situation.senses.persona.account(situation.player.id());
    if (!account || !account.value())
        return std::nullopt;
    auto dashboard = situation.senses.dashboard.dashboard(account.value()->id);
    return dashboard ? std::optional(std::move(dashboard).value()) : std::nullopt;
}

Answers invoiceCount(const Situation& situation, const core::Format& format)
{
    const auto dashboard = dashboardOf(situation);
    if (!dashboard)
        return {};
    const int count = dashboard->invoiceCount;
    return {format.number(count), format.number(count + 3), format.number(qMax(0, count - 2)),
        format.number(count + 10)};
}

Answers strongestMonth(const Situation& situation, const core::Format& format)
{
    const auto dashboard = dashboardOf(situation);
    if (!dashboard || dashboard->consumption.size() < 2)
        return {};
    QList<core::MonthConsumption> months
        = dashboard->consumption.last(qMin(kMonthsCompared, dashboard->consumption.size()));
    std::stable_sort(months.begin(), months.end(),
        [](const core::MonthConsumption& a, const core::MonthConsumption& b) { return a.kWh > b.kWh; });
    if (months[0].kWh == months[1].kWh)
        return {}; // two right answers would be unfair
    Answers answers;
    for (const core::MonthConsumption& month : std::as_const(months))
        answers.append(format.monthTitle(month.month));
    return answers;
}

Answers latestInvoiceAmount(const Situation& situation, const core::Format& format)
{
    const auto dashboard = dashboardOf(situation);
    const auto invoices = situation.senses.persona.invoices(situation.player.id());
    if (!dashboard || !dashboard->latestInvoice || !invoices)
        return {};
    Answers answers{format.money(dashboard->latestInvoice->total)};
    for (const core::Invoice& invoice : *invoices)
        answers.append(format.money(invoice.total));
    return answers;
}

Answers meterIndex(const Situation& situation, const core::Format& format)
{
    const core::SupplyPoint& point = situation.player.persona.supplyPoint;
    const auto meter = situation.senses.readings.meterNow(point, situation.senses.clock.today());
    if (!meter || meter->windows.isEmpty())
        return {};
    const qint64 tenths = meter->windows.constFirst().tenths;
    Answers answers{format.number(tenths / 10), format.number(tenths), format.number(tenths / 100)};
    answers.append(point.meterNumber); // what is printed under the digits
    return answers;
}

std::optional<core::Invoice> latestInvoice(const Situation& situation)
{
    const auto invoices = situation.senses.persona.invoices(situation.player.id());
    if (!invoices)
        return std::nullopt;
    const auto found = std::find_if(invoices->cbegin(), invoices->cend(),
        [](const core::Invoice& invoice) { return invoice.status != core::InvoiceStatus::Cancelled; });
    return found == invoices->cend() ? std::nullopt : std::optional(*found);
}

// Only then a date and a communication are printed to pay it with.
bool isToPayByHand(const core::Invoice& invoice)
{
    return invoice.status == core::InvoiceStatus::ToPay && !invoice.debitOn.isValid();
}

Answers invoiceDueDate(const Situation& situation, const core::Format& format)
{
    const auto invoice = latestInvoice(situation);
    if (!invoice || !isToPayByHand(*invoice))
        return {};
    return {format.date(invoice->dueOn), format.date(invoice->issuedOn), format.date(invoice->periodTo),
        format.date(invoice->periodFrom)};
}

// The numbers printed on an invoice look alike: each is the right answer to another question.
Answers invoiceNumber(const Situation& situation, const QString& fact)
{
    const auto invoice = latestInvoice(situation);
    if (!invoice || (fact == kInvoiceCommunication && !isToPayByHand(*invoice)))
        return {};
    const core::Persona& persona = situation.player.persona;
    Answers answers{invoice->communication.printed(), persona.clientNumber, persona.supplyPoint.ean.grouped(),
        invoice->reference};
    const qsizetype right = fact == kClientNumber ? 1 : fact == kEan ? 2 : 0;
    answers.move(right, 0);
    return answers;
}

} // namespace

const QStringList& quizFacts()
{
    static const QStringList names{kInvoiceCount, kStrongestMonth, kLatestInvoiceAmount, kMeterIndex,
        kInvoiceDueDate, kInvoiceCommunication, kClientNumber, kEan};
    return names;
}

std::optional<Choices> choicesOf(
    const QString& fact, const Situation& situation, core::Language language, quint32 seed)
{
    const core::Format format(language);
    Answers answers = fact == kInvoiceCount ? invoiceCount(situation, format)
        : fact == kStrongestMonth           ? strongestMonth(situation, format)
        : fact == kLatestInvoiceAmount      ? latestInvoiceAmount(situation, format)
        : fact == kMeterIndex               ? meterIndex(situation, format)
        : fact == kInvoiceDueDate           ? invoiceDueDate(situation, format)
        : quizFacts().contains(fact)        ? invoiceNumber(situation, fact)
                                            : Answers();
    answers.removeDuplicates();
    if (answers.size() < 2)
        return std::nullopt;
    const QString right = answers.takeFirst();
    QRandomGenerator random(seed);
    std::shuffle(answers.begin(), answers.end(), random);
    answers = answers.first(qMin(kMostChoices - 1, answers.size()));
    answers.insert(random.bounded(static_cast<int>(answers.size()) + 1), right);
    return Choices{answers, answers.indexOf(right)};
}

} // namespace coach
