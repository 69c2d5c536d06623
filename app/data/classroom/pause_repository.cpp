#include "data/classroom/pause_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

namespace {

core::RoomPause fromRow(const Row& row)
{
    return {row.number("number"_L1), row.instant("started_at"_L1), row.integer("seconds"_L1),
        row.boolean("over"_L1), row.text("message"_L1)};
}

} // namespace

core::Result<std::optional<core::RoomPause>> PauseRepository::find() const
{
    Query query(m_database, "room_pause.find"_L1,
        u"select number, started_at, seconds, over, message from room_pause"_s);
    return query.first(fromRow);
}

core::Result<void> PauseRepository::put(const core::RoomPause& pause)
{
    Query query(m_database, "room_pause.put"_L1,
        u"insert into room_pause (id, number, started_at, seconds, over, message) "
        "values (1, :number, :started, :seconds, :over, :message) "
        "on conflict (id) do update set number = excluded.number, started_at = excluded.started_at, "
        "seconds = excluded.seconds, over = excluded.over, message = excluded.message"_s);
    return query.bind(":number"_L1, pause.number)
        .bind(":started"_L1, pause.startedAt)
        .bind(":seconds"_L1, pause.seconds)
        .bind(":over"_L1, pause.over)
        .bind(":message"_L1, pause.message)
        .run();
}

} // namespace data
