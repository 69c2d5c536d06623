#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/results.h"
#include "core/language.h"
#include "core/result.h"

namespace services {
class LearnerService;
class ProgressService;
class QuizService;
} // namespace services

namespace coach {

// What each learner of the current group reached, in the group's order; whoever began nothing is there too.
core::Result<QList<core::LearnerResults>> resultsOfGroup(const services::LearnerService& learners,
    const services::ProgressService& progress, const services::QuizService& quizzes,
    const QList<Exercise>& exercises, core::Language language);

} // namespace coach
