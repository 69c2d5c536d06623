#include "core/energy/advance.h"

#include "core/energy/billing.h"
#include "core/energy/invoice_numbers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::advances {
namespace {

constexpr qint64 kEuro = 100;

QDate firstOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

qint64 allOf(const QList<MonthConsumption>& use)
{
    qint64 kWh = 0;
    for (const MonthConsumption& month : use)
        kWh += month.kWh;
    return kWh;
}

} // namespace

int Year::months() const
{
    return monthsBetween(from, to) + 1;
}

int Year::advances() const
{
    return months() - 1;
}

QDate Year::statementOn() const
{
    return to.addDays(billing::kIssueDay);
}

bool Year::hasAdvance(QDate month) const
{
    return firstOf(month) > from && month <= to;
}

Year yearAfter(const Contract& contract, QDate lastStatementTo)
{
    Year year;
    year.from = lastStatementTo.isValid() ? lastStatementTo.addDays(1) : contract.startsOn;
    QDate statement(year.from.year(), std::clamp(contract.statementMonth, 1, 12), 1);
    if (statement <= year.from)
        statement = statement.addYears(1);
    year.to = statement.addDays(-1);
    return year;
}

QList<MonthConsumption> expectedUse(const Year& year, const QList<MonthConsumption>& known)
{
    QHash<QDate, qint64> use;
    for (const MonthConsumption& month : known)
        use.insert(month.month, month.kWh);
    const qint64 average = known.isEmpty() ? 0 : allOf(known) / known.size();
    QList<MonthConsumption> all;
    for (QDate month = firstOf(year.from); month <= year.to; month = month.addMonths(1))
        all.append({month, use.value(month, use.value(month.addYears(-1), average))});
    return all;
}

EnergyPrice priceOf(const Contract& contract, const QList<MonthConsumption>& use)
{
    if (contract.tariff == TariffKind::Fixed || use.isEmpty())
        return contract.price;
    const qint64 kWh = allOf(use);
    qint64 sum = 0;
    for (const MonthConsumption& month : use)
        sum += billing::variablePrice(month.month.month()).microEuro() * (kWh == 0 ? 1 : month.kWh);
    const qint64 parts = kWh == 0 ? use.size() : kWh;
    return EnergyPrice::fromMicroEuro((sum + parts / 2) / parts);
}

Money costOf(const Contract& contract, const QList<MonthConsumption>& use)
{
    return billing::total(allOf(use), priceOf(contract, use), contract.standingCharge.share(use.size(), 1));
}

Money inWholeEuros(Money amount, int parts)
{
    const qint64 cents = std::max(1, parts) * kEuro;
    const qint64 euros = (std::max<qint64>(0, amount.cents()) + cents - 1) / cents;
    return std::clamp(Money::fromCents(euros * kEuro), kLeast, kMost);
}

Money advised(Money cost, const Year& year)
{
    return inWholeEuros(cost, year.advances());
}

QDate lastStatementTo(const Contract& contract, const QList<Invoice>& invoices)
{
    QDate last;
    for (const Invoice& invoice : invoices) {
        if (invoice.kind == InvoiceKind::Statement && invoice.status != InvoiceStatus::Cancelled
            && invoice.periodTo >= contract.startsOn)
            last = last.isValid() ? std::max(last, invoice.periodTo) : invoice.periodTo;
    }
    return last;
}

bool isBilled(const QList<Invoice>& invoices, QDate month)
{
    return std::any_of(invoices.cbegin(), invoices.cend(), [month](const Invoice& invoice) {
        return invoice.kind == InvoiceKind::Advance && invoice.status != InvoiceStatus::Cancelled
            && invoice.periodFrom == firstOf(month);
    });
}

bool isAdvanceOf(const Invoice& invoice, const Year& year)
{
    return invoice.kind == InvoiceKind::Advance && year.hasAdvance(invoice.periodFrom);
}

Money paidIn(const QList<Invoice>& invoices, const Year& year)
{
    Money paid;
    for (const Invoice& invoice : invoices) {
        if (isAdvanceOf(invoice, year) && invoice.status == InvoiceStatus::Paid)
            paid += invoice.total;
    }
    return paid;
}

std::optional<Money> amountFor(const QList<AdvanceTerms>& newestFirst, QDate month)
{
    for (const AdvanceTerms& terms : newestFirst) {
        if (terms.startsOn <= firstOf(month))
            return terms.amount;
    }
    return std::nullopt;
}

Invoice advanceInvoice(const Contract& contract, Money amount, QDate month, qint64 index)
{
    Invoice invoice;
    invoice.kind = InvoiceKind::Advance;
    invoice.supplyPoint = contract.supplyPoint;
    invoice.periodFrom = firstOf(month);
    invoice.periodTo = invoice.periodFrom.addMonths(1).addDays(-1);
    invoice.indexFrom = invoice.indexTo = index;
    invoice.tariff = contract.tariff;
    invoice.price = billing::priceOf(contract, invoice.periodTo);
    invoice.total = amount;
    return invoice;
}

Invoice statement(const Contract& contract, QDate from, QDate to, const QList<MonthConsumption>& use,
    Money paid, InvoiceKind kind)
{
    Invoice invoice;
    invoice.kind = kind;
    invoice.supplyPoint = contract.supplyPoint;
    invoice.periodFrom = from;
    invoice.periodTo = to;
    invoice.kWh = allOf(use);
    invoice.tariff = contract.tariff;
    invoice.price = priceOf(contract, use);
    invoice.standingCharge = contract.standingCharge.share(use.size(), 1);
    invoice.advances = paid;
    invoice.total = billing::total(invoice.kWh, invoice.price, invoice.standingCharge) - paid;
    if (invoice.total < Money())
        invoice.status = InvoiceStatus::ToRefund;
    return invoice;
}

} // namespace core::advances
