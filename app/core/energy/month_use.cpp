#include "core/energy/month_use.h"

#include "core/energy/reading_rules.h"

#include <algorithm>
#include <map>
#include <optional>

namespace core {
namespace {

using Counted = std::map<QDate, qint64>; // kWh at the end of a day, since the first reading

Counted countedBy(const QList<Reading>& readings, qint64 capacity)
{
    std::map<QDate, Reading> byDay;
    for (const Reading& reading : readings) {
        if (reading.status == ReadingStatus::Validated)
            byDay.insert_or_assign(reading.readOn, reading);
    }
    Counted counted;
    qint64 all = 0;
    const Reading* before = nullptr;
    for (const auto& [day, reading] : byDay) {
        if (before)
            all += usedBetween(before->day, reading.day, capacity)
                + usedBetween(before->night, reading.night, capacity);
        counted.emplace(day, all);
        before = &reading;
    }
    return counted;
}

std::optional<qint64> at(const Counted& counted, QDate day)
{
    const auto after = counted.lower_bound(day);
    if (after == counted.end())
        return std::nullopt;
    if (after->first == day)
        return after->second;
    if (after == counted.begin())
        return std::nullopt;
    const auto before = std::prev(after);
    const qint64 days = before->first.daysTo(after->first);
    return before->second + (after->second - before->second) * before->first.daysTo(day) / days;
}

} // namespace

QList<MonthConsumption> useByMonth(const QList<Reading>& readings, qint64 capacity, QDate from, QDate to)
{
    const Counted counted = countedBy(readings, capacity);
    QList<MonthConsumption> all;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
        const auto begin = at(counted, std::max(month, from).addDays(-1));
        const auto end = at(counted, std::min(month.addMonths(1).addDays(-1), to));
        if (begin && end)
            all.append({month, *end - *begin});
    }
    return all;
}

} // namespace core
