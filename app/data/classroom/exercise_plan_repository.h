#pragma once

#include "core/classroom/exercise_plan.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;
class Row;

// The lists of exercises of the groups. A name taken twice in a group comes back as Conflict.
class ExercisePlanRepository final
{
public:
    explicit ExercisePlanRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::ExercisePlan>> ofGroup(core::GroupId group) const; // the oldest first
    core::Result<std::optional<core::ExercisePlan>> chosen(core::GroupId group) const;
    core::Result<core::ExercisePlanId> add(
        const core::ExercisePlan& plan); // its id is ignored, and nothing is chosen
    core::Result<int> change(const core::ExercisePlan& plan); // how many were changed: 0 or 1
    core::Result<void> choose(core::GroupId group, core::ExercisePlanId plan); // none: all exercises
    core::Result<void> remove(core::ExercisePlanId plan);

private:
    static core::ExercisePlan fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
