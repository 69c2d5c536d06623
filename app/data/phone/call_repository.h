#pragma once

#include "core/phone/call.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;
class Row;

// Who rang whom up, and what came of it.
class CallRepository final
{
public:
    explicit CallRepository(Database& database);

    core::Result<core::CallId> add(const core::Call& call); // everything but the id
    // The one that rings; the oldest when there are several.
    core::Result<std::optional<core::Call>> ringing(core::SupplyPointId phone, const QDateTime& now);
    // Somebody else's call is not found.
    core::Result<std::optional<core::Call>> find(core::SupplyPointId phone, core::CallId id);
    // Those that are over, newest first.
    core::Result<QList<core::Call>> past(core::SupplyPointId phone);
    core::Result<void> finish(core::CallId id, core::CallStatus status, core::CallOutcome outcome);

private:
    static core::Call fromRow(const Row& row);

    Database& m_database;
};

QString codeOf(core::CallOutcome outcome); // safe, fell, genuine; empty for none

} // namespace data
