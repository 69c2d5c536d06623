#pragma once

#include "core/classroom/session_script.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;

// The session script under way, or the last one that was: its lines are planned events, what it is called and
// when it began are values of the world. A reset takes it all.
class ScriptRunRepository final
{
public:
    explicit ScriptRunRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<std::optional<core::ScriptRun>> latest() const;
    core::Result<void> begin(const core::ScriptRun& run); // replaces the one before; its lines get their ids
    // Its start, its rest, its end; of the lines still planned, when they are due and whether they are held.
    core::Result<void> keep(const core::ScriptRun& run);
    // The one that is live, if any: the same minutes, so many days of the simulated calendar later.
    core::Result<void> moveByDays(qint64 days);

private:
    core::Result<void> keepValues(const core::ScriptRun& run);

    Database& m_database;
};

} // namespace data
