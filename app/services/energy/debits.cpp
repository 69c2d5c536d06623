#include "services/energy/debits.h"

#include "core/energy/mandate_rules.h"
#include "data/energy/mandate_repository.h"

namespace services {

core::Result<void> noteDebits(
    data::Database& database, core::SupplyPointId supplyPoint, QList<core::Invoice>& invoices)
{
    auto mandate = data::MandateRepository(database).activeOf(supplyPoint);
    if (!mandate)
        return mandate.error();
    if (!mandate.value())
        return {};
    for (core::Invoice& invoice : invoices) {
        if (invoice.status == core::InvoiceStatus::ToPay
            && core::mandates::isDebited(invoice.dueOn, mandate.value()->activeOn))
            invoice.debitOn = core::mandates::debitDay(invoice.dueOn);
    }
    return {};
}

} // namespace services
