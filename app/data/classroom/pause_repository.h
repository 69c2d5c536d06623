#pragma once

#include "core/classroom/room_pause.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;

// The pause of the room that was asked for last.
class PauseRepository final
{
public:
    explicit PauseRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<std::optional<core::RoomPause>> find() const;
    core::Result<void> put(const core::RoomPause& pause);

private:
    Database& m_database;
};

} // namespace data
