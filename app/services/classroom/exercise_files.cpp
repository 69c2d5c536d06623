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
    const auto bytes = data::readContentFile(info.path(), info.fileName());
    if (!bytes)
        return {path, {}, {bytes.error().detail}};
    ExerciseFile file = readExerciseContent(info.fileName(), *bytes);
    file.path = path;
    return file;
}

ExerciseFile readExerciseContent(const QString& name, const QByteArray& content)
{
    ExerciseFile file{name, {}, {}};
    auto object = data::contentObject(name, content);
    if (!object) {
        file.faults.append(object.error().detail);
        return file;
    }
    file.content = std::move(object).value();
    const auto schema = data::readContentObject(data::kBuiltInContent, u"schema/exercise.schema.json"_s);
    if (!schema) {
        file.faults.append(schema.error().detail);
        return file;
    }
    for (const QString& sentence : data::schemaErrors(file.content, schema.value()))
        file.faults.append(name + u", "_s + sentence);
    return file;
}

} // namespace services
