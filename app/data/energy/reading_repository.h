#pragma once

#include "core/energy/reading.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;

class ReadingRepository final
{
public:
    explicit ReadingRepository(Database& database);

    // The one read last, whatever its status.
    core::Result<std::optional<core::Reading>> latestOf(core::SupplyPointId supplyPoint);
    core::Result<int> countValidated(core::SupplyPointId supplyPoint);
    // Whether the client sent one on or after that day that was not refused.
    core::Result<bool> sentSince(core::SupplyPointId supplyPoint, QDate day);

private:
    Database& m_database;
};

} // namespace data
