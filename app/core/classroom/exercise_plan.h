#pragma once

#include "core/classroom/exercise_mode.h"
#include "core/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

using ExercisePlanId = Id<struct ExercisePlanTag>;

// How much the coach helps.
enum class HelpLevel {
    Everything, // hints, and « Montre-moi »
    Hints, // hints only
    HandOnly // neither: one raises a hand
};

// A named list of exercises that a trainer made for a group, such as « Séance 2 » (F08). The coach then shows
// exactly these, in that order.
struct ExercisePlan
{
    ExercisePlanId id;
    GroupId group;
    QString name;
    QStringList exercises; // P08, in the order they are offered; an id that no exercise has is passed over
    ExerciseMode mode = ExerciseMode::Guide; // how an exercise begins
    HelpLevel help = HelpLevel::Everything;
    bool sameForAll = false; // names and numbers to type are everybody's; else each has others
    bool isChosen = false; // the one in force for its group; one at most

    friend bool operator==(const ExercisePlan&, const ExercisePlan&) = default;
};

} // namespace core
