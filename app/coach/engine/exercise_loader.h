#pragma once

#include "coach/engine/exercise.h"

#include <QList>
#include <QStringList>

namespace coach {

struct LoadedExercise
{
    Exercise exercise; // meaningful when there are no faults
    // "p08-download.json, /steps/2/done/0: there is no condition …", one sentence each.
    QStringList faults;
};

// Reads one file: its form by the schema, then what it means: conditions, facts, preparations, unique ids,
// three hints in every language given.
LoadedExercise loadExercise(const QString& path);
// The same for one that is in no file of its own; name: as the faults tell it.
LoadedExercise loadExercise(const QString& name, const QByteArray& content);

struct ExerciseCatalogue
{
    QList<Exercise> exercises; // in the order they are offered; those with faults left out
    QStringList faults;
};

// Every exercise of the content; two with one id or one order are a fault.
ExerciseCatalogue loadExercises();
ExerciseCatalogue loadExercises(const QString& contentFolder);

} // namespace coach
