#include "core/energy/invoice_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::billing {
namespace {

constexpr int kDaysToPay = 20;

} // namespace

QString invoiceReference(QDate issuedOn, int series)
{
    return u"%1-%2-%3"_s.arg(issuedOn.year())
        .arg(issuedOn.month(), 2, 10, QChar(u'0'))
        .arg(series, 4, 10, QChar(u'0'));
}

StructuredReference communicationOf(QDate issuedOn, int series)
{
    return StructuredReference::fromSeries(
        ((issuedOn.year() % 100 * 100LL + issuedOn.month()) * 10'000 + series) * 100);
}

QDate dueOn(QDate issuedOn)
{
    return std::max(issuedOn, QDate(issuedOn.year(), issuedOn.month(), kIssueDay)).addDays(kDaysToPay);
}

} // namespace core::billing
