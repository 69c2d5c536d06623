#pragma once

#include "core/energy/advance.h"
#include "data/dataset/meter_history.h"

#include <QList>

#include <functional>

namespace data {

// What a contract of yearly billing asked so far.
struct YearlyHistory
{
    QList<core::Invoice> invoices; // oldest first
    QList<core::AdvanceTerms> terms; // oldest first
};

// Gives a bill of that month its numbers and dates, and tells whether it was paid.
using Issue = std::function<core::Invoice(const core::Invoice& invoice, QDate month)>;

// The advances and statements up to thisMonth (its first day), of the months that history holds.
YearlyHistory yearlyHistory(const core::Contract& contract, core::Money firstAdvance,
    const QList<ClosedMonth>& history, QDate thisMonth, const Issue& issue);

} // namespace data
