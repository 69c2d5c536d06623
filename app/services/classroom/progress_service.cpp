#include "services/classroom/progress_service.h"

#include "data/classroom/exercise_progress_repository.h"
#include "data/classroom_store.h"

namespace services {

ProgressService::ProgressService(data::ClassroomStore& classroom)
    : m_classroom(classroom)
{
}

core::Result<QList<core::ExerciseProgress>> ProgressService::ofLearner(core::LearnerId learner) const
{
    return data::ExerciseProgressRepository(m_classroom.database()).ofLearner(learner);
}

core::Result<QList<core::ExerciseProgress>> ProgressService::all() const
{
    return data::ExerciseProgressRepository(m_classroom.database()).all();
}

core::Result<void> ProgressService::keep(const core::ExerciseProgress& progress)
{
    if (auto put = data::ExerciseProgressRepository(m_classroom.database()).put(progress); !put)
        return put;
    Q_EMIT kept(progress);
    return {};
}

} // namespace services
