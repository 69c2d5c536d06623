#pragma once

#include "core/classroom/quiz.h"
#include "core/result.h"

#include <QList>

namespace data {

class Database;

// One row for each try of the questions that close an exercise.
class QuizAttemptRepository final
{
public:
    explicit QuizAttemptRepository(Database& database)
        : m_database(database)
    {
    }

    // Oldest first.
    core::Result<QList<core::QuizAttempt>> ofLearner(core::LearnerId learner) const;
    core::Result<QList<core::QuizAttempt>> all() const; // of learners who were not removed
    core::Result<int> lastNumber(core::LearnerId learner, const QString& exercise) const; // 0: none yet
    core::Result<void> add(const core::QuizAttempt& attempt); // it counts
    // What was tried until now stays, and counts no more.
    core::Result<void> giveBack(core::LearnerId learner, const QString& exercise);

private:
    Database& m_database;
};

} // namespace data
