#pragma once

#include "core/classroom/exercise_progress.h"
#include "core/result.h"

#include <QList>

namespace data {

class Database;
class Row;

// One row for each learner and exercise begun.
class ExerciseProgressRepository final
{
public:
    explicit ExerciseProgressRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::ExerciseProgress>> ofLearner(core::LearnerId learner) const;
    core::Result<QList<core::ExerciseProgress>> all() const; // of learners who were not removed
    core::Result<void> put(const core::ExerciseProgress& progress);

private:
    static core::ExerciseProgress fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
