#pragma once

#include "core/energy/invoice.h"
#include "core/result.h"

#include <QList>

namespace data {
class Database;
}

namespace services {

// Notes on what is to pay (Invoice::debitOn) the day the bank takes it, when a mandate is active. All of the
// same customer.
core::Result<void> noteDebits(
    data::Database& database, core::SupplyPointId supplyPoint, QList<core::Invoice>& invoices);

} // namespace services
