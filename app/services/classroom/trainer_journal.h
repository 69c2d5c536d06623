#pragma once

#include "core/classroom/trainer_actions.h"
#include "core/result.h"

#include <QList>

namespace data {
class ClassroomStore;
}

namespace services {

// What was done in the trainer's place, to be read. Each service writes its own lines.
class TrainerJournal final
{
public:
    explicit TrainerJournal(data::ClassroomStore& classroom)
        : m_classroom(classroom)
    {
    }

    core::Result<QList<core::TrainerAction>> last(int count) const; // the last first

private:
    data::ClassroomStore& m_classroom;
};

} // namespace services
