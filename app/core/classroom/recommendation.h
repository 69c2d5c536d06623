#pragma once

#include "core/classroom/exercise_progress.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

// An exercise that could come next, and what is known of it.
struct NextCandidate
{
    QString exercise; // P08
    int level = 1; // 1 to 3
    std::optional<ExerciseProgress> progress; // none: never begun
    bool hasQuizToPass = false; // it closes with questions that were not passed yet
};

enum class NextReason {
    GoOn, // begun and left
    ToDo, // never begun
    Again, // it was hard
    Quiz // its questions are still open
};

struct NextExercise
{
    QString exercise;
    NextReason reason = NextReason::ToDo;

    friend bool operator==(const NextExercise&, const NextExercise&) = default;
};

// Hints and mistakes of the latest attempt that make an exercise a hard one.
inline constexpr int kHardHelp = 3;

bool wasHard(const ExerciseProgress& progress);

// What to go on with, from what was done (T-48): the exercise begun last; else the first never begun, in the
// list's order – after a hard one, the first that asks for no higher level, if there is any; else, when all
// are done, the one that was hardest; else the questions still open. candidates: those offered, in order.
// listIsOrdered: a trainer chose the order, which then holds whatever the levels. justDone: the exercise that
// was finished a moment ago, not to be done again at once; empty: none. None when nothing is left.
std::optional<NextExercise> nextExercise(
    const QList<NextCandidate>& candidates, bool listIsOrdered, const QString& justDone = {});

} // namespace core
