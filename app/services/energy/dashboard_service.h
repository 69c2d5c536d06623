#pragma once

#include "core/energy/invoice.h"
#include "core/energy/reading.h"
#include "core/energy/task.h"
#include "core/result.h"

#include <optional>

namespace data {
class WorldStore;
}
namespace core {
class Clock;
}

namespace services {

using core::PayInvoice;
using core::SendReading;

// What the customer area's first page shows (E-40).
struct Dashboard
{
    core::Title title = core::Title::Madame;
    QString lastName;
    core::Task next; // shown at the top
    QList<core::MonthConsumption> consumption; // oldest first, at most 13 months; empty for a new customer
    std::optional<core::Invoice> latestInvoice;
    std::optional<core::Reading> latestReading; // of any status
    int invoiceCount = 0;
    int validatedReadingCount = 0;
};

class DashboardService final
{
public:
    DashboardService(data::WorldStore& world, const core::Clock& clock);

    core::Result<Dashboard> dashboard(core::AccountId account) const;

private:
    data::WorldStore& m_world;
    const core::Clock& m_clock;
};

} // namespace services
