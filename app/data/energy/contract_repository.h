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

private:
    Database& m_database;
};

} // namespace data
