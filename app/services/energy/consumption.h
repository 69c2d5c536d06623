#pragma once

#include "core/energy/contract.h"
#include "core/energy/invoice.h"
#include "core/energy/reading.h"
#include "core/energy/supply_point.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {
class Database;
}

namespace services {

// What was used month by month according to the invoices, oldest first, 13 months at most, up to the period
// that ends on lastDay (any day when invalid). Cancelled invoices do not count: another one replaces them.
QList<core::MonthConsumption> monthlyConsumption(const QList<core::Invoice>& newestFirst, QDate lastDay = {});

// The same for one customer, whatever the contract's billing: advances tell nothing, the readings do.
core::Result<QList<core::MonthConsumption>> consumptionOf(data::Database& database,
    const core::SupplyPoint& point, const std::optional<core::Contract>& contract,
    const QList<core::Invoice>& newestFirst, QDate lastDay = {});

// What the only or the day register showed that day, or at the validated reading before it.
std::optional<qint64> indexOn(const QList<core::Reading>& newestFirst, QDate day);

} // namespace services
