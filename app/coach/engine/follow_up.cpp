#include "coach/engine/follow_up.h"

#include <QHash>

#include <algorithm>

namespace coach {
namespace {

using Key = QPair<core::LearnerId, QString>;

FollowCell cellOf(const Exercise& exercise, const core::ExerciseProgress& progress, bool isCurrent)
{
    FollowCell cell;
    cell.steps = static_cast<int>(exercise.steps.size());
    cell.attempts = progress.attempt;
    cell.isCurrent = isCurrent;
    int next = 0;
    for (const Step& step : exercise.steps) {
        const auto known = std::find_if(progress.steps.cbegin(), progress.steps.cend(),
            [&](const core::StepProgress& one) { return one.step == step.id; });
        const bool isDone = known != progress.steps.cend() && known->done;
        if (known != progress.steps.cend()) {
            cell.hints += known->hints;
            cell.mistakes += known->mistakes;
        }
        ++next;
        if (!isDone && cell.step == 0)
            cell.step = next;
    }
    // Once it was done it stays done, whatever a redo that was left half-way says.
    if (!progress.running || (progress.finishedAt.isValid() && !isCurrent)) {
        cell.state = cell.hints > 0 ? FollowCell::State::DoneWithHelp : FollowCell::State::Done;
        cell.step = 0;
    } else {
        cell.state = FollowCell::State::Begun;
        cell.step = qMax(cell.step, 1);
    }
    return cell;
}

} // namespace

const FollowRow* FollowUp::rowOf(core::LearnerId learner) const
{
    const auto found = std::find_if(
        rows.cbegin(), rows.cend(), [learner](const FollowRow& row) { return row.learner.id == learner; });
    return found == rows.cend() ? nullptr : &*found;
}

bool FollowUp::hasBegun() const
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const FollowRow& row) {
        return row.isPresent || std::any_of(row.cells.cbegin(), row.cells.cend(), [](const FollowCell& cell) {
            return cell.state != FollowCell::State::NotBegun;
        });
    });
}

FollowUp followUp(const services::RoomFacts& facts, const QList<const Exercise*>& offered,
    core::Language language, const core::NeedRule& rule)
{
    FollowUp result;
    result.group = facts.group;
    for (const Exercise* exercise : offered) {
        const ExerciseText& text = exercise->texts.in(language);
        FollowColumn column{exercise->id, text.title, text.shortTitle, {}};
        for (const Step& step : exercise->steps)
            column.steps.append(step.texts.in(language).title);
        result.columns.append(column);
    }
    QHash<Key, const core::ExerciseProgress*> progress;
    for (const core::ExerciseProgress& one : facts.progress)
        progress.insert({one.learner, one.exercise}, &one);
    QHash<Key, QList<core::QuizAttempt>> quizzes;
    for (const core::QuizAttempt& one : facts.quizzes)
        quizzes[{one.learner, one.exercise}].append(one);
    QHash<core::LearnerId, const core::Attendance*> attendance;
    for (const core::Attendance& one : facts.attendance)
        attendance.insert(one.learner, &one);

    for (const core::Learner& learner : facts.learners) {
        FollowRow row;
        row.learner = learner;
        const core::Attendance* here = attendance.value(learner.id);
        row.isPresent = here && here->isPresent;
        const QString current = row.isPresent ? here->exercise : QString();
        for (const Exercise* exercise : offered) {
            const core::ExerciseProgress* known = progress.value({learner.id, exercise->id});
            const bool isCurrent = known && known->running && exercise->id == current;
            if (isCurrent)
                row.current = static_cast<int>(row.cells.size());
            FollowCell cell;
            cell.steps = static_cast<int>(exercise->steps.size());
            if (known)
                cell = cellOf(*exercise, *known, isCurrent);
            const QList<core::QuizAttempt> tries = quizzes.value({learner.id, exercise->id});
            if (const core::QuizAttempt* best = core::bestOf(tries)) {
                cell.quizQuestions = best->score.questions;
                cell.quizRight = best->score.right;
            }
            row.cells.append(cell);
        }
        if (here) {
            const core::ExerciseProgress* known = progress.value({learner.id, here->exercise});
            row.need = core::needOf(
                *here, known ? std::optional(*known) : std::optional<core::ExerciseProgress>(), rule);
            row.exerciseSeconds = row.current >= 0 ? here->exerciseSeconds : 0;
        }
        if (row.need)
            result.needs.append(*row.need);
        result.rows.append(row);
    }
    core::sortByNeed(result.needs);
    return result;
}

} // namespace coach
