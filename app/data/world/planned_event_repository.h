#pragma once

#include "core/result.h"
#include "core/world/planned_event.h"

#include <QList>

namespace data {

class Database;

// What was planned, by the trainer or by the calendar.
class PlannedEventRepository final
{
public:
    explicit PlannedEventRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<core::EventId> add(const core::PlannedEvent& event);
    // A line of a session script: of that run of it.
    core::Result<core::EventId> addLine(const core::PlannedEvent& event, qint64 run);
    // One of the calendar, done: false when that occurrence was there already.
    core::Result<bool> addOccurrence(const core::PlannedEvent& event, const QString& occurrence);
    core::Result<std::optional<core::PlannedEvent>> find(core::EventId id);
    // Planned, not held, and due by then, first things first.
    core::Result<QList<core::PlannedEvent>> due(const QDateTime& by);
    core::Result<QList<core::PlannedEvent>> planned(); // first things first
    core::Result<QList<core::PlannedEvent>> past(int most); // done or cancelled, newest first
    // False when it was not planned any more: another machine was quicker.
    core::Result<bool> finish(core::EventId id, const QDateTime& at, int touched);
    core::Result<bool> cancel(core::EventId id); // false when it was not planned any more

    core::Result<QList<core::PlannedEvent>> ofRun(qint64 run); // by the minute
    // Of a line still planned: when it is due, and whether its session rests.
    core::Result<void> move(core::EventId id, const QDateTime& dueAt, bool held);

    // Values of the world as a whole, such as how far its calendar was turned on. Empty when unset.
    core::Result<QString> value(const QString& key);
    core::Result<void> setValue(const QString& key, const QString& value);

private:
    Database& m_database;
};

} // namespace data
