#pragma once

#include "core/energy/contract.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;

class ContractRepository final
{
public:
    explicit ContractRepository(Database& database);

    // The one that started last (E-44).
    core::Result<std::optional<core::Contract>> newestOf(core::SupplyPointId supplyPoint);
    // The last one that had begun on that day; none when the day is older than every contract.
    core::Result<std::optional<core::Contract>> inForceOn(core::SupplyPointId supplyPoint, QDate day);
    // Everything but the id.
    core::Result<core::ContractId> add(const core::Contract& contract);
    core::Result<bool> isTaken(const QString& reference);
    core::Result<void> close(core::ContractId id);

private:
    Database& m_database;
};

} // namespace data
