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

} // namespace

const QStringList& quizFacts()
{
    static const QStringList names{kInvoiceCount, kStrongestMonth, kLatestInvoiceAmount, kMeterIndex};
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
