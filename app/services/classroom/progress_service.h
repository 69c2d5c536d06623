#pragma once

#include "core/classroom/exercise_progress.h"
#include "core/result.h"

#include <QList>
#include <QObject>

namespace data {
class ClassroomStore;
}

namespace services {

// How far each learner is: written by the coach, read by the follow-up. It outlives a reset of the world.
class ProgressService final : public QObject
{
    Q_OBJECT

public:
    explicit ProgressService(data::ClassroomStore& classroom);

    core::Result<QList<core::ExerciseProgress>> ofLearner(core::LearnerId learner) const;
    core::Result<QList<core::ExerciseProgress>> all() const; // of everybody in the room
    core::Result<void> keep(const core::ExerciseProgress& progress);

Q_SIGNALS:
    void kept(const core::ExerciseProgress& progress);

private:
    data::ClassroomStore& m_classroom;
};

} // namespace services
