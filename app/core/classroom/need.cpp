#include "core/classroom/need.h"

#include <algorithm>

namespace core {
namespace {

constexpr int kMinute = 60; // seconds

// What is known of the steps still to do: mistakes and hints are always of the one being done.
StepProgress trouble(const ExerciseProgress& progress)
{
    StepProgress worst;
    for (const StepProgress& step : progress.steps) {
        if (step.done)
            continue;
        worst.mistakes = std::max(worst.mistakes, step.mistakes);
        worst.hints = std::max(worst.hints, step.hints);
    }
    return worst;
}

bool isUnderWay(const Attendance& attendance, const std::optional<ExerciseProgress>& progress)
{
    return progress && progress->running && !attendance.exercise.isEmpty()
        && progress->exercise == attendance.exercise && progress->learner == attendance.learner;
}

} // namespace

std::optional<Need> needOf(
    const Attendance& attendance, const std::optional<ExerciseProgress>& progress, const NeedRule& rule)
{
    if (!attendance.isPresent)
        return std::nullopt;
    Need need{attendance.learner, {}, attendance.handSeconds.value_or(attendance.stillSeconds)};
    if (attendance.handSeconds)
        need.reasons.append(NeedReason::HandRaised);
    if (isUnderWay(attendance, progress)) {
        const StepProgress step = trouble(*progress);
        if (step.mistakes - attendance.mistakesHelped >= rule.failures)
            need.reasons.append(NeedReason::StepFailed);
        if (attendance.stillSeconds >= rule.stillMinutes * kMinute)
            need.reasons.append(NeedReason::NoProgress);
        const bool isPatienceOver = attendance.stillSeconds - attendance.hintAt >= rule.hintPatience;
        if (step.hints > attendance.hintsHelped && (isPatienceOver || step.hints >= rule.allHints))
            need.reasons.append(NeedReason::HelpAsked);
    }
    if (need.reasons.isEmpty())
        return std::nullopt;
    return need;
}

void sortByNeed(QList<Need>& needs)
{
    std::stable_sort(needs.begin(), needs.end(), [](const Need& a, const Need& b) {
        if (a.reasons.constFirst() != b.reasons.constFirst())
            return a.reasons.constFirst() < b.reasons.constFirst();
        return a.waitingSeconds > b.waitingSeconds;
    });
}

} // namespace core
