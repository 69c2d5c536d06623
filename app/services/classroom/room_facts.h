#pragma once

#include "core/classroom/attendance.h"
#include "core/classroom/exercise_plan.h"
#include "core/classroom/exercise_progress.h"
#include "core/classroom/learner.h"
#include "core/classroom/quiz.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {
class Database;
}

namespace services {

// What the trainer's follow-up is made of: the current group as its classroom knows it at one moment.
struct RoomFacts
{
    std::optional<core::Group> group; // the current one
    std::optional<core::ExercisePlan> plan; // in force for it; none: all exercises
    QList<core::Learner> learners; // of it, in its order
    QList<core::ExerciseProgress> progress; // of these learners
    QList<core::Attendance> attendance; // likewise
    QList<core::QuizAttempt> quizzes; // likewise, the oldest of a person first

    friend bool operator==(const RoomFacts& a, const RoomFacts& b);
};

// Reads it on that connection, hence on its thread.
core::Result<RoomFacts> readRoom(data::Database& classroom);

} // namespace services
