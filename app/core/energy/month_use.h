#pragma once

#include "core/energy/invoice.h"
#include "core/energy/reading.h"

#include <QList>

namespace core {

// What a meter counted in each month from the first day to the last one, by its validated readings and evenly
// between two of them; oldest first. Of a month begun or ended inside it: its days inside. Months that the
// readings do not reach are left out. The months add up to what the readings say. readings: in any order.
// capacity: see indexCapacity().
QList<MonthConsumption> useByMonth(const QList<Reading>& readings, qint64 capacity, QDate from, QDate to);

} // namespace core
