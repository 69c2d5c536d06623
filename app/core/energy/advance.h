#pragma once

#include "core/energy/contract.h"
#include "core/energy/invoice.h"

#include <QList>

#include <optional>

// Rules of yearly billing (X-56, X-57; Brugel, Énergie Info Wallonie): eleven equal advances, then a
// statement that takes them off what the year cost. Pure: no clock, no store.
namespace core {

// Who set an advance: the contract, a statement, or the customer.
enum class AdvanceOrigin { Contract, Statement, Customer };
// An advance of so much a month, from the first month that begins on or after startsOn, until newer terms.
struct AdvanceTerms
{
    Money amount;
    QDate startsOn;
    QDate decidedOn;
    AdvanceOrigin origin = AdvanceOrigin::Contract;
};

namespace advances {

inline constexpr int kMonthsOfData = 3; // known before an advance may be changed
inline constexpr int kDaysToRefund = 30; // after the statement, at most
inline constexpr int kRefundAfter = 14; // days after the statement: when it reaches the account
inline constexpr Money kLeast = Money::fromCents(1'000);
inline constexpr Money kMost = Money::fromCents(50'000);

// What one statement covers: whole months but the first one, when the contract began in it.
struct Year
{
    QDate from;
    QDate to; // the last day of the month before the statement

    int months() const; // begun
    int advances() const; // asked in it: each month but the first, when the last statement comes
    QDate statementOn() const; // the 5th after
    bool hasAdvance(QDate month) const;
};

// The year that follows the one whose statement went to that day; invalid: the first year of the contract.
Year yearAfter(const Contract& contract, QDate lastStatementTo);

// kWh of every month of the year: what is known; else that month a year before; else what the known months
// are on average. known: in any order.
QList<MonthConsumption> expectedUse(const Year& year, const QList<MonthConsumption>& known);
// One price for all of it: the contract's, or what the months' prices make for their kWh (E-50).
EnergyPrice priceOf(const Contract& contract, const QList<MonthConsumption>& use);
Money costOf(const Contract& contract, const QList<MonthConsumption>& use);

// One of so many parts of an amount, in whole euros, rounded up, from kLeast to kMost.
Money inWholeEuros(Money amount, int parts);
// The advance that pays for a year of that cost.
Money advised(Money cost, const Year& year);

// Among the bills of one customer: how far the statements of this contract went (invalid: none yet), whether
// a month's advance is billed, and what was paid in advance for a year. Cancelled ones do not count.
QDate lastStatementTo(const Contract& contract, const QList<Invoice>& invoices);
bool isBilled(const QList<Invoice>& invoices, QDate month);
bool isAdvanceOf(const Invoice& invoice, const Year& year); // whatever its status
Money paidIn(const QList<Invoice>& invoices, const Year& year);

// What is asked for a month, by terms that are newest first; none agreed on yet: no value.
std::optional<Money> amountFor(const QList<AdvanceTerms>& newestFirst, QDate month);

// The bill of an advance and that of a year, without their numbers and dates.
Invoice advanceInvoice(const Contract& contract, Money amount, QDate month, qint64 index);
// use: every month from the first day billed to the last one. Nothing is asked for what was paid.
Invoice statement(const Contract& contract, QDate from, QDate to, const QList<MonthConsumption>& use,
    Money paid, InvoiceKind kind = InvoiceKind::Statement);

} // namespace advances
} // namespace core
