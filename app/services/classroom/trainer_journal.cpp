#include "services/classroom/trainer_journal.h"

#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"

namespace services {

core::Result<QList<core::TrainerAction>> TrainerJournal::last(int count) const
{
    return data::TrainerActionRepository(m_classroom.database()).last(count);
}

} // namespace services
