#pragma once

#include "core/energy/contract.h"
#include "core/energy/supply_point.h"
#include "core/result.h"

#include <QDate>

namespace data {
class Database;
}

namespace services {

inline constexpr int kOpeningMonths = 5;

// What a customer finds who has just registered (E-27, E-71): the readings at the end of the five closed
// months before today, and of the month before them, validated and imported, as true cumulative indices
// (appendix A3); and the invoices of these five months, all paid but the newest. What is there already stays:
// done again, it adds only what is missing. Called inside the caller's transaction.
class OpeningHistory final
{
public:
    OpeningHistory(data::Database& database, const core::SupplyPoint& supplyPoint, QDate today);

    core::Result<void> writeReadings();
    // Needs the readings.
    core::Result<void> writeInvoices(const core::Contract& contract);

    // 180 to 520 kWh, always the same for the same EAN and month.
    static qint64 drawnKWh(const core::Ean& ean, QDate month);

private:
    QDate monthEnd(int back) const; // of the month so many months before today's

    data::Database& m_database;
    const core::SupplyPoint& m_supplyPoint;
    const QDate m_today;
};

} // namespace services
