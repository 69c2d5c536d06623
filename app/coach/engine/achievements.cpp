#include "coach/engine/achievements.h"

#include "core/belgian_day.h"

#include <algorithm>

namespace coach {

QList<const Exercise*> finishedOf(
    const QList<Exercise>& exercises, const QList<core::ExerciseProgress>& progress, QDate day)
{
    QList<const Exercise*> finished;
    for (const Exercise& exercise : exercises) {
        const bool isDone
            = std::any_of(progress.cbegin(), progress.cend(), [&](const core::ExerciseProgress& one) {
                  return one.exercise == exercise.id && one.finishedAt.isValid()
                      && (!day.isValid() || core::belgianDay(one.finishedAt) == day);
              });
        if (isDone)
            finished.append(&exercise);
    }
    return finished;
}

QStringList skillsOf(const QList<Exercise>& exercises, const QStringList& ids, core::Language language)
{
    QStringList skills;
    for (const QString& id : ids) {
        const auto found = std::find_if(exercises.cbegin(), exercises.cend(),
            [&id](const Exercise& exercise) { return exercise.id == id; });
        skills.append(found == exercises.cend() ? id : found->texts.in(language).skill);
    }
    return skills;
}

} // namespace coach
