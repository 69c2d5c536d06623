#pragma once

#include "core/classroom/session_script.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;

// The sessions that trainers prepared. A name taken twice comes back as Conflict.
class ScriptRepository final
{
public:
    explicit ScriptRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::SessionScript>> all() const; // the oldest first
    core::Result<std::optional<core::SessionScript>> find(core::ScriptId id) const;
    // With its id when it has one, else with a new one, which it gives.
    core::Result<core::ScriptId> add(const core::SessionScript& script);
    core::Result<bool> change(const core::SessionScript& script); // false: it is gone
    core::Result<void> remove(core::ScriptId id);

private:
    core::Result<QList<core::ScriptLine>> linesOf(core::ScriptId id) const;
    core::Result<void> addLines(core::ScriptId id, const QList<core::ScriptLine>& lines);

    Database& m_database;
};

} // namespace data
