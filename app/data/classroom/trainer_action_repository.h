#pragma once

#include "core/classroom/trainer_actions.h"
#include "core/result.h"

#include <QList>

namespace data {

class Database;

// What was done in the trainer's place, the last first.
class TrainerActionRepository final
{
public:
    explicit TrainerActionRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<void> add(const core::TrainerAction& action); // its id is ignored
    core::Result<QList<core::TrainerAction>> last(int count) const;

private:
    Database& m_database;
};

} // namespace data
