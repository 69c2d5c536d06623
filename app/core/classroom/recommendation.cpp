#include "core/classroom/recommendation.h"

#include <algorithm>

namespace core {
namespace {

int helpIn(const ExerciseProgress& progress)
{
    int help = 0;
    for (const StepProgress& step : progress.steps)
        help += step.hints + step.mistakes;
    return help;
}

const NextCandidate* begunLast(const QList<NextCandidate>& candidates)
{
    const NextCandidate* latest = nullptr;
    for (const NextCandidate& one : candidates) {
        if (one.progress && one.progress->running
            && (!latest || one.progress->startedAt >= latest->progress->startedAt))
            latest = &one;
    }
    return latest;
}

const NextCandidate* finishedLast(const QList<NextCandidate>& candidates)
{
    const NextCandidate* latest = nullptr;
    for (const NextCandidate& one : candidates) {
        if (one.progress && one.progress->finishedAt.isValid()
            && (!latest || one.progress->finishedAt >= latest->progress->finishedAt))
            latest = &one;
    }
    return latest;
}

const NextCandidate* firstToDo(const QList<NextCandidate>& candidates, int highestLevel)
{
    const auto found = std::find_if(candidates.cbegin(), candidates.cend(),
        [highestLevel](const NextCandidate& one) { return !one.progress && one.level <= highestLevel; });
    return found == candidates.cend() ? nullptr : &*found;
}

const NextCandidate* hardest(const QList<NextCandidate>& candidates, const QString& justDone)
{
    const NextCandidate* most = nullptr;
    for (const NextCandidate& one : candidates) {
        if (one.progress && one.exercise != justDone && wasHard(*one.progress)
            && (!most || helpIn(*one.progress) > helpIn(*most->progress)))
            most = &one;
    }
    return most;
}

} // namespace

bool wasHard(const ExerciseProgress& progress)
{
    return helpIn(progress) >= kHardHelp;
}

std::optional<NextExercise> nextExercise(
    const QList<NextCandidate>& candidates, bool listIsOrdered, const QString& justDone)
{
    constexpr int kAnyLevel = 1000;
    if (const NextCandidate* begun = begunLast(candidates))
        return NextExercise{begun->exercise, NextReason::GoOn};
    const NextCandidate* last = finishedLast(candidates);
    const bool isGentle = !listIsOrdered && last && wasHard(*last->progress);
    const NextCandidate* toDo = firstToDo(candidates, isGentle ? last->level : kAnyLevel);
    if (!toDo)
        toDo = firstToDo(candidates, kAnyLevel);
    if (toDo)
        return NextExercise{toDo->exercise, NextReason::ToDo};
    if (const NextCandidate* again = hardest(candidates, justDone))
        return NextExercise{again->exercise, NextReason::Again};
    const auto open = std::find_if(candidates.cbegin(), candidates.cend(),
        [&](const NextCandidate& one) { return one.hasQuizToPass && one.exercise != justDone; });
    if (open != candidates.cend())
        return NextExercise{open->exercise, NextReason::Quiz};
    return std::nullopt;
}

} // namespace core
