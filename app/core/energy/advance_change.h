#pragma once

#include "core/energy/advance.h"

#include <QString>

// When a customer may change the advance, and what that does to the statement (X-56; Luminus and Engie, their
// questions and answers). Pure: no clock, no store.
namespace core::advances {

// How the year that runs looks on a given day.
struct Outlook
{
    Year year;
    Money cost; // expected of the whole year
    Money asked; // by the advances of the year so far, cancelled ones aside
    int billed = 0;
    int toCome = 0;
    QDate nextMonth; // whose advance comes next; invalid when none comes
};
// invoices: of the customer. known: see expectedUse().
Outlook outlookOn(QDate day, const Contract& contract, const QList<Invoice>& invoices,
    const QList<MonthConsumption>& known);

// What the statement will ask if that is paid each month to come; negative: it gives back.
Money balanceWith(const Outlook& outlook, Money advance);
// What each advance to come must be for the statement to ask nothing, in whole euros; see advised().
Money advisedNow(const Outlook& outlook);

// Why an advance cannot be changed now, the first that holds.
enum class Refusal {
    Monthly, // no advance on this contract
    Late, // an invoice is overdue
    TooNew, // less than kMonthsOfData months are known
    StatementNext, // the next bill is the statement
    Changed // already changed since the last statement
};
struct Facts
{
    bool yearly = true;
    bool late = false;
    int monthsKnown = 0;
    int toCome = 0;
    bool changed = false;
};
std::optional<Refusal> refusal(const Facts& facts);
QString codeOf(Refusal refusal); // for the journal and tests: late, too-new…

// Whether an overdue invoice waits for the customer; what the bank will take does not.
bool isLate(const QList<Invoice>& invoices, QDate day);
// Whether the newest terms were chosen by the customer.
bool isChanged(const QList<AdvanceTerms>& newestFirst);
// A change may be taken back on the day it was made, as long as no bill was made by it.
bool mayTakeBack(const QList<AdvanceTerms>& newestFirst, const QList<Invoice>& invoices, QDate day);

// A typed amount: spaces, the euro sign and cents of zero are forgiven.
enum class AmountFlaw { Missing, NotAnAmount, NotWhole, TooSmall, TooBig, Same };
QString codeOf(AmountFlaw flaw); // for the journal: missing, not-whole…
struct TypedAmount
{
    std::optional<Money> amount;
    AmountFlaw flaw = AmountFlaw::Missing; // when there is no amount
};
TypedAmount readAmount(const QString& text, Money current);

} // namespace core::advances
