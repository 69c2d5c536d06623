#include "coach/engine/results.h"

#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/quiz_service.h"

#include <algorithm>

namespace coach {
namespace {

core::ExerciseResult resultOf(
    const Exercise& exercise, const core::ExerciseProgress& progress, core::Language language)
{
    core::ExerciseResult result;
    result.exercise = exercise.id;
    result.title = exercise.texts.in(language).title;
    result.steps = static_cast<int>(exercise.steps.size());
    result.attempts = progress.attempt;
    result.startedAt = progress.startedAt;
    result.finishedAt = progress.finishedAt;
    for (const core::StepProgress& step : progress.steps) {
        result.stepsDone += step.done ? 1 : 0;
        result.hints += step.hints;
    }
    if (!progress.running && progress.finishedAt.isValid())
        result.stepsDone = result.steps;
    return result;
}

} // namespace

core::Result<QList<core::LearnerResults>> resultsOfGroup(const services::LearnerService& learners,
    const services::ProgressService& progress, const services::QuizService& quizzes,
    const QList<Exercise>& exercises, core::Language language)
{
    const auto people = learners.learners();
    if (!people)
        return people.error();
    const auto all = progress.all();
    if (!all)
        return all.error();
    const auto tries = quizzes.all();
    if (!tries)
        return tries.error();
    QList<core::LearnerResults> results;
    for (const core::Learner& learner : *people) {
        core::LearnerResults one{learner.id, learner.firstName, {}};
        for (const Exercise& exercise : exercises) {
            const auto begun
                = std::find_if(all->cbegin(), all->cend(), [&](const core::ExerciseProgress& row) {
                      return row.learner == learner.id && row.exercise == exercise.id;
                  });
            if (begun == all->cend())
                continue;
            core::ExerciseResult result = resultOf(exercise, *begun, language);
            QList<core::QuizAttempt> own = *tries;
            own.removeIf([&](const core::QuizAttempt& row) {
                return row.learner != learner.id || row.exercise != exercise.id;
            });
            if (const core::QuizAttempt* best = core::bestOf(own))
                result.quiz = best->score;
            one.exercises.append(result);
        }
        results.append(one);
    }
    return results;
}

} // namespace coach
