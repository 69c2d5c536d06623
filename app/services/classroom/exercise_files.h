#pragma once

#include "data/dataset/content_file.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace services {

// An exercise as it was written, before anybody looks at what it means.
struct ExerciseFile
{
    QString path;
    QJsonObject content;
    // "p08-download.json, /steps/2/done: …", one sentence each; empty when the file fits its schema.
    QStringList faults;
};

// Full paths of demo-data/exercises/*.json, in the order of their names.
QStringList exercisePaths(const QString& contentFolder = data::kBuiltInContent);
// Reads one file and compares it with demo-data/schema/exercise.schema.json (the program's own).
ExerciseFile readExerciseFile(const QString& path);
// The same for one that is in no file of its own; name: as the faults tell it.
ExerciseFile readExerciseContent(const QString& name, const QByteArray& content);

} // namespace services
