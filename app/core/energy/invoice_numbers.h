#pragma once

#include "core/structured_reference.h"

#include <QDate>
#include <QString>

// The numbers and dates an invoice gets when it is issued. series: 1 to 9999, one a supply point; another one
// when the same month brings a second invoice.
namespace core::billing {

QString invoiceReference(QDate issuedOn, int series); // 2026-11-0417
// Year, month and series make ten digits that no other invoice has.
StructuredReference communicationOf(QDate issuedOn, int series);
// Everybody pays by the 25th; whoever gets the invoice after the 5th has twenty days.
QDate dueOn(QDate issuedOn);
inline constexpr int kIssueDay = 5; // of each month

} // namespace core::billing
