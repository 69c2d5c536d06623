#pragma once

#include "core/classroom/attendance.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;
class Row;

// One row for each learner who ever sat down. Machines and the trainer write to the same row at the same
// time, so every statement changes only what it is about.
class AttendanceRepository final
{
public:
    explicit AttendanceRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::Attendance>> all() const; // of learners who were not removed
    core::Result<std::optional<core::Attendance>> find(core::LearnerId learner) const;

    // Takes the seat; whoever sat there before has left, and this learner's other seat is free. Nothing else
    // is known of them now: no exercise, no hand.
    core::Result<void> sitDown(core::LearnerId learner, const QString& seat);
    core::Result<void> clearSeat(const QString& seat); // everybody of it has left
    // The exercise being done, empty: none. Nothing has waited yet.
    core::Result<void> setExercise(core::LearnerId learner, const QString& exercise);
    core::Result<void> setProgressed(core::LearnerId learner); // a step is done: nothing waits any more
    core::Result<void> setHintAsked(core::LearnerId learner);
    core::Result<void> addSeconds(core::LearnerId learner, const QString& seat, int seconds);
    core::Result<void> raiseHand(core::LearnerId learner); // once raised, it goes on waiting
    core::Result<void> lowerHand(core::LearnerId learner);
    // The trainer came: nothing waits any more, and so many mistakes and hints have been seen to.
    core::Result<void> setHelped(core::LearnerId learner, int mistakes, int hints);

private:
    static core::Attendance fromRow(const Row& row);
    core::Result<void> run(QLatin1StringView name, const QString& sql, core::LearnerId learner);

    Database& m_database;
};

} // namespace data
