#include "services/energy/consumption.h"

#include "core/energy/month_use.h"
#include "core/energy/reading_rules.h"
#include "data/energy/reading_repository.h"

#include <algorithm>

namespace services {
namespace {

constexpr qsizetype kMost = 13; // a year and the same month of the year before

// The last day of the last whole month that ends by then.
QDate monthEndBy(QDate day)
{
    return day.day() == day.daysInMonth() ? day : QDate(day.year(), day.month(), 1).addDays(-1);
}

} // namespace

QList<core::MonthConsumption> monthlyConsumption(const QList<core::Invoice>& newestFirst, QDate lastDay)
{
    QList<core::MonthConsumption> months;
    for (const core::Invoice& invoice : newestFirst) {
        if (invoice.status == core::InvoiceStatus::Cancelled || invoice.kind != core::InvoiceKind::Usage
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

core::Result<QList<core::MonthConsumption>> consumptionOf(data::Database& database,
    const core::SupplyPoint& point, const std::optional<core::Contract>& contract,
    const QList<core::Invoice>& newestFirst, QDate lastDay)
{
    if (!contract || contract->billing == core::BillingMode::Monthly)
        return monthlyConsumption(newestFirst, lastDay);
    const auto readings = data::ReadingRepository(database).ofSupplyPoint(point.id);
    if (!readings)
        return readings.error();
    const auto newest = std::find_if(readings->cbegin(), readings->cend(),
        [](const core::Reading& reading) { return reading.status == core::ReadingStatus::Validated; });
    if (newest == readings->cend())
        return QList<core::MonthConsumption>();
    const QDate to = monthEndBy(lastDay.isValid() ? std::min(lastDay, newest->readOn) : newest->readOn);
    const QDate from = QDate(to.year(), to.month(), 1).addMonths(1 - static_cast<int>(kMost));
    return core::useByMonth(*readings, core::indexCapacity(point.meterKind), from, to);
}

std::optional<qint64> indexOn(const QList<core::Reading>& newestFirst, QDate day)
{
    for (const core::Reading& reading : newestFirst) {
        if (reading.status == core::ReadingStatus::Validated && reading.readOn <= day)
            return reading.day;
    }
    return std::nullopt;
}

} // namespace services
