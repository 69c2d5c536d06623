#include "core/energy/advance_change.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::advances {

Outlook outlookOn(QDate day, const Contract& contract, const QList<Invoice>& invoices,
    const QList<MonthConsumption>& known)
{
    Outlook outlook;
    outlook.year = yearAfter(contract, lastStatementTo(contract, invoices));
    outlook.cost = costOf(contract, expectedUse(outlook.year, known));
    for (const Invoice& invoice : invoices) {
        if (isAdvanceOf(invoice, outlook.year) && invoice.status != InvoiceStatus::Cancelled) {
            outlook.asked += invoice.total;
            ++outlook.billed;
        }
    }
    for (QDate month(day.year(), day.month(), 1); month <= outlook.year.to; month = month.addMonths(1)) {
        if (!outlook.year.hasAdvance(month) || isBilled(invoices, month))
            continue;
        if (outlook.toCome == 0)
            outlook.nextMonth = month;
        ++outlook.toCome;
    }
    return outlook;
}

Money balanceWith(const Outlook& outlook, Money advance)
{
    return outlook.cost - outlook.asked - advance.share(outlook.toCome, 1);
}

Money advisedNow(const Outlook& outlook)
{
    return inWholeEuros(outlook.cost - outlook.asked, outlook.toCome);
}

std::optional<Refusal> refusal(const Facts& facts)
{
    if (!facts.yearly)
        return Refusal::Monthly;
    if (facts.late)
        return Refusal::Late;
    if (facts.monthsKnown < kMonthsOfData)
        return Refusal::TooNew;
    if (facts.toCome == 0)
        return Refusal::StatementNext;
    if (facts.changed)
        return Refusal::Changed;
    return std::nullopt;
}

QString codeOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Monthly:
        return u"monthly"_s;
    case Refusal::Late:
        return u"late"_s;
    case Refusal::TooNew:
        return u"too-new"_s;
    case Refusal::StatementNext:
        return u"statement-next"_s;
    case Refusal::Changed:
        break;
    }
    return u"changed"_s;
}

bool isLate(const QList<Invoice>& invoices, QDate day)
{
    return std::any_of(invoices.cbegin(), invoices.cend(), [day](const Invoice& invoice) {
        return invoice.status == InvoiceStatus::ToPay && !invoice.debitOn.isValid() && invoice.dueOn < day;
    });
}

bool isChanged(const QList<AdvanceTerms>& newestFirst)
{
    return !newestFirst.isEmpty() && newestFirst.constFirst().origin == AdvanceOrigin::Customer;
}

bool mayTakeBack(const QList<AdvanceTerms>& newestFirst, const QList<Invoice>& invoices, QDate day)
{
    if (!isChanged(newestFirst) || newestFirst.size() < 2 || newestFirst.constFirst().decidedOn != day)
        return false;
    return !isBilled(invoices, newestFirst.constFirst().startsOn);
}

QString codeOf(AmountFlaw flaw)
{
    switch (flaw) {
    case AmountFlaw::Missing:
        return u"missing"_s;
    case AmountFlaw::NotAnAmount:
        return u"not-an-amount"_s;
    case AmountFlaw::NotWhole:
        return u"not-whole"_s;
    case AmountFlaw::TooSmall:
        return u"too-small"_s;
    case AmountFlaw::TooBig:
        return u"too-big"_s;
    case AmountFlaw::Same:
        break;
    }
    return u"same"_s;
}

TypedAmount readAmount(const QString& text, Money current)
{
    static const QRegularExpression kSpaces(u"[\\s\u00A0\u202F]|€|euros?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kAmount(u"^([0-9]{1,9})(?:[.,]([0-9]{1,2}))?$"_s);
    QString written = text;
    written.remove(kSpaces);
    if (written.isEmpty())
        return {std::nullopt, AmountFlaw::Missing};
    const auto match = kAmount.match(written);
    if (!match.hasMatch())
        return {std::nullopt, AmountFlaw::NotAnAmount};
    if (match.captured(2).toInt() != 0)
        return {std::nullopt, AmountFlaw::NotWhole};
    const Money amount = Money::fromCents(match.captured(1).toLongLong() * 100);
    if (amount < kLeast)
        return {std::nullopt, AmountFlaw::TooSmall};
    if (amount > kMost)
        return {std::nullopt, AmountFlaw::TooBig};
    if (amount == current)
        return {std::nullopt, AmountFlaw::Same};
    return {amount, {}};
}

} // namespace core::advances
