#pragma once

#include "core/energy/mandate.h"
#include "core/iban.h"

#include <optional>

// Rules of SEPA direct debit (features.md 5.7, X-61). Pure: no clock, no store.
namespace core::mandates {

inline constexpr int kLongestReference = 35; // Max35Text of the XML guide
inline constexpr int kNoticeDays = 14; // a customer knows of a debit that long before
inline constexpr int kRefundDays = 8 * 7; // refunded on request, no reason asked
inline constexpr int kUnauthorisedMonths = 13; // refunded when there was no valid mandate

// Fictional: made of the enterprise number 0123.456.749, which nobody has.
inline constexpr QStringView kCreditorNumber = u"BE81ZZZ0123456749";

// A Belgian creditor number: BE, two keys, a business code of three (ZZZ for none), ten digits of the
// enterprise number or bank code + D + nine digits. Spaces and lower case are accepted.
bool isCreditorNumber(const QString& text);
// The two keys for what follows the business code: 98 − (number + BE00, letters as numbers) modulo 97.
QString creditorKeys(const QString& identifier);

// 35 characters at most, of those every bank takes: letters, digits and / - ? : ( ) . , ' + and inner spaces.
bool isReference(const QString& text);
// MND-4002317-01. clientNumber: its digits count; number: from 1.
QString reference(const QString& clientNumber, int number);
// What the number of a refused mandate becomes, so that the paper that is corrected keeps its own.
QString refusedReference(const QString& reference, MandateId id);

// 8 or 11 characters: bank, country, place, branch.
bool isBic(const QString& text);

// Whether a written name is the customer's: every word of the last name, and the first name or its initial
// when more than a title stands beside it. Case, accents and order make no difference.
bool isSameHolder(const QString& written, const QString& firstName, const QString& lastName);

struct Context
{
    QString firstName;
    QString lastName;
    QString reference; // of the form that was given
    QDate today;
};
struct Verdict
{
    QList<MandateFlaw> flaws; // in the order of the form
    std::optional<Iban> iban;
    QDate signedOn;
};
Verdict judge(const MandateEntry& entry, const Context& context);

// Banks work from Monday to Friday, but on 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December.
bool isBankDay(QDate day);
// The day the bank takes an amount due on that day: the day itself, or the next one on which banks work.
QDate debitDay(QDate dueOn);
// Whether an amount due that day goes through a mandate active since activeOn.
bool isDebited(QDate dueOn, QDate activeOn);
// When the bank takes the first amount: of the first of these due days announced long enough before, else of
// the 25th that is.
QDate firstDebit(QDate activeOn, const QList<QDate>& dueDays);

// What can be done about a debit, on a given day.
enum class Recourse { Refund, OnlyWithoutMandate, None };
QDate refundUntil(QDate debitedOn);
QDate unauthorisedUntil(QDate debitedOn);
Recourse recourse(QDate debitedOn, QDate day);

// What comes next on the way to a mandate.
enum class Step { Download, FillIn, Send };
// downloaded: the form was kept or printed since the last mandate; filledIn: one was filled in since; last:
// the last mandate sent, when it was refused.
Step nextStep(bool downloaded, bool filledIn, const std::optional<Mandate>& refused);

QString codeOf(MandateFlaw flaw); // for the database and the journal: not_signed…
QString codesOf(const QList<MandateFlaw>& flaws); // joined by commas
QList<MandateFlaw> flawsOf(const QString& codes); // unknown words are left out

} // namespace core::mandates
