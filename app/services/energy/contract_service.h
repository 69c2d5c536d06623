#pragma once

#include "core/energy/invoice.h"
#include "core/result.h"

#include <optional>

namespace data {
class WorldStore;
}
namespace core {
class Clock;
}

namespace services {

// The customer's contract (E-44 to E-46).
class ContractService final
{
public:
    ContractService(data::WorldStore& world, const core::Clock& clock);

    // The newest contract; no value when the customer has none yet (empty state of E-44).
    core::Result<std::optional<core::ContractDocument>> contract(core::AccountId account) const;
    core::Result<core::ContractDocument> byEan(const QString& eanDigits) const;

private:
    core::Result<std::optional<core::ContractDocument>> ofSupplyPoint(const core::SupplyPoint& point) const;

    data::WorldStore& m_world;
    const core::Clock& m_clock;
};

} // namespace services
