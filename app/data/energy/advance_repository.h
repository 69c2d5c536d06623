#pragma once

#include "core/energy/advance.h"
#include "core/result.h"

#include <QList>

namespace data {

class Database;

// The advances a customer of yearly billing agreed on.
class AdvanceRepository final
{
public:
    explicit AdvanceRepository(Database& database);

    core::Result<QList<core::AdvanceTerms>> ofSupplyPoint(core::SupplyPointId supplyPoint); // newest first
    // Forgets the newest ones.
    core::Result<void> removeNewest(core::SupplyPointId supplyPoint);
    core::Result<void> add(core::SupplyPointId supplyPoint, const core::AdvanceTerms& terms);

private:
    Database& m_database;
};

} // namespace data
