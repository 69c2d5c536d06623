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
    // Of any status, newest day first.
    core::Result<QList<core::Reading>> ofSupplyPoint(core::SupplyPointId supplyPoint);
    // Everything but the id; sentAt: when the client sent it.
    core::Result<core::ReadingId> add(const core::Reading& reading, const QDateTime& sentAt);
    // The four indices of the reading of that id, sent again at that time.
    core::Result<void> replaceIndices(const core::Reading& reading, const QDateTime& sentAt);
    core::Result<int> removePending(core::SupplyPointId supplyPoint); // gives how many there were
    // Electruc's answer; note: why it was refused.
    core::Result<void> judge(core::ReadingId id, core::ReadingStatus status, const QString& note);
    core::Result<int> countValidated(core::SupplyPointId supplyPoint);
    // Whether the client sent one on or after that day that was not refused.
    core::Result<bool> sentSince(core::SupplyPointId supplyPoint, QDate day);

private:
    Database& m_database;
};

} // namespace data
