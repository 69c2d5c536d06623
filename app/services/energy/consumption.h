#pragma once

#include "core/energy/invoice.h"

#include <QList>

namespace services {

// What was used month by month according to the invoices, oldest first, 13 months at most, up to the period
// that ends on lastDay (any day when invalid). Cancelled invoices do not count: another one replaces them.
QList<core::MonthConsumption> monthlyConsumption(const QList<core::Invoice>& newestFirst, QDate lastDay = {});

} // namespace services
