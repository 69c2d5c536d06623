#include "coach/engine/quiz_fact.h"

#include "core/clock.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "services/classroom/persona_view.h"
#include "services/energy/dashboard_service.h"
#include "services/energy/reading_service.h"

#include <QCoreApplication>
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
const QString kNightIndex = u"night_index"_s;
const QString kInvoiceDueDate = u"invoice_due_date"_s;
const QString kInvoiceCommunication = u"invoice_communication"_s;
const QString kClientNumber = u"client_number"_s;
const QString kEan = u"ean"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coach::QuizFact)
};

struct Answer
{
    QString text;
    QString why; // it is not the right one
};
// The right answer first; the others are different from it and from each other.
using Answers = QList<Answer>;

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
    const QString fewer = Words::tr("Il y en a moins. Le nombre est écrit dans votre espace client.");
    const QString more = Words::tr("Il y en a davantage. Le nombre est écrit dans votre espace client.");
    return {{format.number(count), {}}, {format.number(count + 3), fewer},
        {format.number(qMax(0, count - 2)), more}, {format.number(count + 10), fewer}};
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
        answers.append({format.monthTitle(month.month),
            Words::tr("La barre de ce mois-là est plus courte qu’une autre. Cherchez la plus haute.")});
    return answers;
}

Answers latestInvoiceAmount(const Situation& situation, const core::Format& format)
{
    const auto dashboard = dashboardOf(situation);
    const auto invoices = situation.senses.persona.invoices(situation.player.id());
    if (!dashboard || !dashboard->latestInvoice || !invoices)
        return {};
    Answers answers{{format.money(dashboard->latestInvoice->total), {}}};
    for (const core::Invoice& invoice : *invoices)
        answers.append({format.money(invoice.total),
            Words::tr("C’est le montant d’une autre facture. La plus récente est en haut.")});
    return answers;
}

Answers meterIndex(const Situation& situation, const core::Format& format)
{
    const core::SupplyPoint& point = situation.player.persona.supplyPoint;
    const auto meter = situation.senses.readings.meterNow(point, situation.senses.clock.today());
    if (!meter || meter->windows.isEmpty())
        return {};
    const qint64 tenths = meter->windows.constFirst().tenths;
    return {{format.number(tenths / 10), {}},
        {format.number(tenths), Words::tr("Le chiffre rouge est compris dans celui-ci : on le laisse.")},
        {format.number(tenths / 100), Words::tr("Il manque un chiffre noir, le dernier avant la virgule.")},
        {point.meterNumber, Words::tr("C’est le numéro du compteur : il ne change jamais.")}};
}

// The other registers of the same meter are as likely.
Answers nightIndex(const Situation& situation, const core::Format& format)
{
    const core::SupplyPoint& point = situation.player.persona.supplyPoint;
    const auto meter = situation.senses.readings.meterNow(point, situation.senses.clock.today());
    if (!meter)
        return {};
    Answers answers;
    for (const services::MeterWindow& window : meter->windows) {
        const QString index = format.number(window.tenths / 10);
        switch (window.which) {
        case core::MeterRegister::Night:
            answers.prepend({index, {}});
            break;
        case core::MeterRegister::Day:
            answers.append({index, Words::tr("C’est le chiffre du jour. Celui de la nuit est l’autre.")});
            break;
        case core::MeterRegister::InjectionDay:
        case core::MeterRegister::InjectionNight:
            answers.append(
                {index, Words::tr("C’est ce que vos panneaux ont donné au réseau : il commence par 2.8.")});
            break;
        }
    }
    if (answers.size() < 2)
        return {};
    answers.append({point.meterNumber, Words::tr("C’est le numéro du compteur : il ne change jamais.")});
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
    return {{format.date(invoice->dueOn), {}},
        {format.date(invoice->issuedOn), Words::tr("C’est le jour où la facture a été faite.")},
        {format.date(invoice->periodTo), Words::tr("C’est la fin de la période que la facture compte.")},
        {format.date(invoice->periodFrom), Words::tr("C’est le début de la période que la facture compte.")}};
}

// The numbers printed on an invoice look alike: each is the right answer to another question.
Answers invoiceNumber(const Situation& situation, const QString& fact)
{
    const auto invoice = latestInvoice(situation);
    if (!invoice || (fact == kInvoiceCommunication && !isToPayByHand(*invoice)))
        return {};
    const core::Persona& persona = situation.player.persona;
    Answers answers{{invoice->communication.printed(),
                        Words::tr("C’est la communication : on la recopie quand on paie.")},
        {persona.clientNumber, Words::tr("C’est votre numéro de client.")},
        {persona.supplyPoint.ean.grouped(), Words::tr("C’est le code EAN : il désigne votre raccordement.")},
        {invoice->reference, Words::tr("C’est le numéro de la facture elle-même.")}};
    const qsizetype right = fact == kClientNumber ? 1 : fact == kEan ? 2 : 0;
    answers.move(right, 0);
    return answers;
}

// What helps whoever does not know.
QString whereToLook(const QString& fact)
{
    if (fact == kStrongestMonth)
        return Words::tr("Ce n’est pas grave. Regardez les barres : le mois est écrit sous la plus haute.");
    if (fact == kMeterIndex)
        return Words::tr(
            "Ce n’est pas grave. Lisez les chiffres noirs, de gauche à droite, jusqu’à la virgule.");
    if (fact == kNightIndex)
        return Words::tr("Ce n’est pas grave. Cherchez le mot « nuit » ou le code 1.8.2, près des chiffres.");
    if (fact == kInvoiceCount || fact == kLatestInvoiceAmount)
        return Words::tr(
            "Ce n’est pas grave. La réponse est écrite dans votre espace client : rien ne presse.");
    return Words::tr(
        "Ce n’est pas grave. Sur la facture, chaque nombre a son nom écrit à côté : cherchez ce nom.");
}

} // namespace

const QStringList& quizFacts()
{
    static const QStringList names{kInvoiceCount, kStrongestMonth, kLatestInvoiceAmount, kMeterIndex,
        kNightIndex, kInvoiceDueDate, kInvoiceCommunication, kClientNumber, kEan};
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
        : fact == kNightIndex               ? nightIndex(situation, format)
        : fact == kInvoiceDueDate           ? invoiceDueDate(situation, format)
        : quizFacts().contains(fact)        ? invoiceNumber(situation, fact)
                                            : Answers();
    if (answers.isEmpty())
        return std::nullopt;
    const Answer right = answers.takeFirst();
    Answers wrong;
    for (const Answer& answer : std::as_const(answers)) {
        const bool isKnown = answer.text == right.text
            || std::any_of(
                wrong.cbegin(), wrong.cend(), [&](const Answer& other) { return other.text == answer.text; });
        if (!isKnown)
            wrong.append(answer);
    }
    if (wrong.isEmpty())
        return std::nullopt;
    QRandomGenerator random(seed);
    std::shuffle(wrong.begin(), wrong.end(), random);
    wrong = wrong.first(qMin(kMostChoices - 1, wrong.size()));
    wrong.insert(random.bounded(static_cast<int>(wrong.size()) + 1), right);
    Choices choices;
    for (const Answer& answer : std::as_const(wrong)) {
        if (answer.text == right.text)
            choices.right = choices.texts.size();
        choices.texts.append(answer.text);
        choices.whys.append(answer.why);
    }
    choices.unsure = whereToLook(fact);
    return choices;
}

} // namespace coach
