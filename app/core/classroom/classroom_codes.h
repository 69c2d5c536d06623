#pragma once

#include "core/classroom/exercise_mode.h"
#include "core/classroom/exercise_plan.h"

namespace core {

// As they are stored: show, guide, alone; all, hints, hand. An unknown code means the first meant for
// beginners: guide, all.
QString codeOf(ExerciseMode mode);
ExerciseMode exerciseModeFrom(const QString& code);
QString codeOf(HelpLevel help);
HelpLevel helpLevelFrom(const QString& code);

} // namespace core
