#include "services/energy/consumption.h"

namespace services {

QList<core::MonthConsumption> monthlyConsumption(const QList<core::Invoice>& newestFirst, QDate lastDay)
{
    constexpr qsizetype kMost = 13; // a year and the same month of the year before
    QList<core::MonthConsumption> months;
    for (const core::Invoice& invoice : newestFirst) {
        if (invoice.status == core::InvoiceStatus::Cancelled
            || (lastDay.isValid() && invoice.periodTo > lastDay))
            continue;
        const QDate month(invoice.periodTo.year(), invoice.periodTo.month(), 1);
        if (!months.isEmpty() && months.first().month == month) {
            months.first().kWh += invoice.kWh;
            continue;
        }
        if (months.size() == kMost)
            break;
        months.prepend({month, invoice.kWh});
    }
    return months;
}

} // namespace services
