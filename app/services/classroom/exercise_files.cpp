#include "services/classroom/exercise_files.h"

#include "data/dataset/json_schema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace services {

QStringList exercisePaths(const QString& contentFolder)
{
    const QString folder = contentFolder + u"/exercises"_s;
    QStringList paths = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& path : paths)
        path = folder + u'/' + path;
    return paths;
}

ExerciseFile readExerciseFile(const QString& path)
{
    const QFileInfo info(path);
    ExerciseFile file{path, {}, {}};
    auto content = data::readContentObject(info.path(), info.fileName());
    if (!content) {
        file.faults.append(content.error().detail);
        return file;
    }
    file.content = std::move(content).value();
    const auto schema = data::readContentObject(data::kBuiltInContent, u"schema/exercise.schema.json"_s);
    if (!schema) {
        file.faults.append(schema.error().detail);
        return file;
    }
    for (const QString& sentence : data::schemaErrors(file.content, schema.value()))
        file.faults.append(info.fileName() + u", "_s + sentence);
    return file;
}

} // namespace services
