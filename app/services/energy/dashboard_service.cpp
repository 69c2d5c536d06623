#include "services/energy/dashboard_service.h"

#include "core/clock.h"
#include "core/energy/task.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/consumption.h"
#include "services/energy/customer.h"
#include "services/energy/debits.h"

using namespace Qt::StringLiterals;

namespace services {

DashboardService::DashboardService(data::WorldStore& world, const core::Clock& clock)
    : m_world(world)
    , m_clock(clock)
{
}

core::Result<Dashboard> DashboardService::dashboard(core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    data::Database& database = m_world.database();
    const core::SupplyPointId id = who->supplyPoint;
    auto point = supplyPointOf(m_world, *who);
    if (!point)
        return point.error();
    auto invoices = data::InvoiceRepository(database).ofSupplyPoint(id);
    if (!invoices)
        return invoices.error();
    if (auto noted = noteDebits(database, id, invoices.value()); !noted)
        return noted.error();
    data::ReadingRepository readings(database);
    auto latest = readings.latestOf(id);
    if (!latest)
        return latest.error();
    auto validated = readings.countValidated(id);
    if (!validated)
        return validated.error();
    const QDate today = m_clock.today();
    auto sent = readings.sentSince(id, core::readingWindow(today).opensOn);
    if (!sent)
        return sent.error();

    auto contract = data::ContractRepository(database).newestOf(id);
    if (!contract)
        return contract.error();
    auto consumption = consumptionOf(database, *point, contract.value(), invoices.value());
    if (!consumption)
        return consumption.error();

    Dashboard dashboard;
    dashboard.title = point->title;
    dashboard.lastName = point->lastName;
    dashboard.consumption = *consumption;
    if (!invoices->isEmpty())
        dashboard.latestInvoice = invoices->first();
    dashboard.latestReading = latest.value();
    dashboard.invoiceCount = static_cast<int>(invoices->size());
    dashboard.validatedReadingCount = validated.value();
    // Whoever left has no meter here any more.
    const bool left = contract.value() && contract.value()->status == core::ContractStatus::Closed;
    dashboard.next = core::nextTask(invoices.value(), sent.value() || left, today);
    return dashboard;
}

} // namespace services
