#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/exercise_progress.h"
#include "core/language.h"

#include <QDate>

namespace coach {

// The exercises that were finished, in the order offered; with a day, those of that day (in Belgium).
QList<const Exercise*> finishedOf(
    const QList<Exercise>& exercises, const QList<core::ExerciseProgress>& progress, QDate day = {});
// What those exercises teach, as certificates say it. An id that is not known here stays as it is.
QStringList skillsOf(const QList<Exercise>& exercises, const QStringList& ids, core::Language language);

} // namespace coach
