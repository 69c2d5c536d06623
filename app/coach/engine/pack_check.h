#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/pack.h"

#include <QStringList>

#include <functional>

namespace coach {

struct ExerciseCatalogue;

struct CheckedPack
{
    core::Pack pack; // meaningful when there are no faults
    QList<Exercise> exercises; // in their order
    // "exercises/b01-essai.json, line 12, /steps/0/done/0: there is no condition …", one sentence each.
    QStringList faults;
};

// Whether the pack can be offered: its form, its exercises by the same checks as the program's own, the
// controls they name, ids that nobody has. taken: ids of the exercises of the program and of other packs.
// On any thread. goesOn is told before each exercise how many of how many were looked at; false stops it,
// what comes back is then of no use.
using CheckProgress = std::function<bool(int done, int total)>;
CheckedPack checkPack(
    const QList<core::PackFile>& files, const QStringList& taken, const CheckProgress& goesOn = {});

// Ids of the program's exercises and of these packs, but for the one of that id.
QStringList takenIds(const QList<core::Pack>& packs, const QString& except);

// The exercises of packs, after the program's own; what no longer can be offered is a fault.
void addPacks(ExerciseCatalogue& catalogue, const QList<core::Pack>& packs);

} // namespace coach
