#pragma once

#include "core/classroom/attendance.h"
#include "core/classroom/exercise_progress.h"

#include <QList>

#include <optional>

namespace core {

// Why somebody needs the trainer, the weightiest first.
enum class NeedReason {
    HandRaised, // they asked for somebody
    StepFailed, // the same step went wrong several times
    NoProgress, // nothing went forward for a while
    HelpAsked // they asked for a hint, and it did not help
};

// When somebody needs help.
struct NeedRule
{
    int stillMinutes = 5; // without progress
    int failures = 3; // on the same step
    int hintPatience = 60; // seconds that a hint may take to help
    int allHints = 3; // all of them were seen: no patience is asked
};

struct Need
{
    LearnerId learner;
    QList<NeedReason> reasons; // the weightiest first, never empty
    int waitingSeconds = 0; // with the hand raised, else without progress

    friend bool operator==(const Need&, const Need&) = default;
};

// Whether that learner needs help. progress: of the exercise that the attendance names, if any. Whoever left,
// has no exercise open, finished it or has just begun it again needs none, but for a hand that is raised;
// what the trainer already came for counts no more.
std::optional<Need> needOf(
    const Attendance& attendance, const std::optional<ExerciseProgress>& progress, const NeedRule& rule = {});

// Who waits for the trainer the most comes first: by the weightiest reason, then by the time waited, then by
// the learners' own order.
void sortByNeed(QList<Need>& needs);

} // namespace core
