#include "coach/engine/pack_check.h"

#include "coach/engine/exercise_loader.h"
#include "coach/engine/object_names.h"
#include "core/json_place.h"
#include "services/classroom/exercise_files.h"
#include "services/classroom/pack_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

// A fault of the loader, told with the path of the file in the pack and the line.
QString placed(const QString& fault, const core::PackFile& file)
{
    static const QRegularExpression kPointer(u"\\A[^,]+, (/[^:\\s]*):"_s);
    const auto found = kPointer.match(fault);
    if (!found.hasMatch())
        return file.name.section(u'/', 0, -2) + u'/' + fault;
    return u"%1, line %2, %3"_s.arg(file.name,
        QString::number(core::lineOfPointer(file.content, found.captured(1))),
        fault.mid(found.capturedStart(1)));
}

// Controls that are in no window: their light would never go on.
QStringList unknownObjects(const Exercise& exercise)
{
    QStringList faults;
    const auto look = [&faults](const QString& object, const QString& place) {
        if (!object.isEmpty() && !isKnownObject(object))
            faults.append(u", %1: no control is called %2"_s.arg(place, object));
    };
    for (qsizetype i = 0; i < exercise.steps.size(); ++i) {
        const Step& step = exercise.steps.at(i);
        for (qsizetype j = 0; j < step.targets.size(); ++j)
            look(step.targets.at(j).object, u"/steps/%1/targets/%2/object"_s.arg(i).arg(j));
        for (qsizetype j = 0; j < step.play.size(); ++j)
            look(step.play.at(j).object, u"/steps/%1/play/%2/object"_s.arg(i).arg(j));
    }
    return faults;
}

QString idOf(const QByteArray& exercise)
{
    return QJsonDocument::fromJson(exercise).object()[u"id"_s].toString();
}

} // namespace

CheckedPack checkPack(
    const QList<core::PackFile>& files, const QStringList& taken, const CheckProgress& goesOn)
{
    const services::ReadPack read = services::readPack(files);
    CheckedPack checked{read.pack, {}, read.faults};
    QSet<QString> ids(taken.cbegin(), taken.cend());
    QSet<int> orders;
    int done = 0;
    const auto total = static_cast<int>(read.pack.files.size());
    for (const core::PackFile& file : read.pack.files) {
        if (goesOn && !goesOn(done++, total))
            return checked;
        const QString name = file.name.section(u'/', -1);
        LoadedExercise loaded = loadExercise(name, file.content);
        const Exercise& exercise = loaded.exercise;
        if (loaded.faults.isEmpty()) {
            for (const QString& fault : unknownObjects(exercise))
                loaded.faults.append(name + fault);
            if (ids.contains(exercise.id))
                loaded.faults.append(name + u", /id: another exercise has the id "_s + exercise.id);
            if (orders.contains(exercise.order))
                loaded.faults.append(
                    name + u", /order: another exercise of the pack has the place %1"_s.arg(exercise.order));
            ids.insert(exercise.id);
            orders.insert(exercise.order);
            checked.exercises.append(exercise);
        }
        for (const QString& fault : std::as_const(loaded.faults))
            checked.faults.append(placed(fault, file));
    }
    std::sort(checked.exercises.begin(), checked.exercises.end(),
        [](const Exercise& a, const Exercise& b) { return a.order < b.order; });
    return checked;
}

QStringList takenIds(const QList<core::Pack>& packs, const QString& except)
{
    QStringList ids;
    for (const QString& path : services::exercisePaths()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            ids.append(idOf(file.readAll()));
    }
    for (const core::Pack& pack : packs) {
        for (const core::PackFile& file : pack.files) {
            if (pack.id != except)
                ids.append(idOf(file.content));
        }
    }
    return ids;
}

void addPacks(ExerciseCatalogue& catalogue, const QList<core::Pack>& packs)
{
    QStringList ids;
    for (const Exercise& exercise : std::as_const(catalogue.exercises))
        ids.append(exercise.id);
    for (const core::Pack& pack : packs) {
        const CheckedPack checked = checkPack(services::withManifest(pack), ids);
        for (const QString& fault : checked.faults)
            catalogue.faults.append(pack.id + u": "_s + fault);
        if (!checked.faults.isEmpty())
            continue;
        for (const Exercise& exercise : checked.exercises) {
            ids.append(exercise.id);
            catalogue.exercises.append(exercise);
        }
    }
}

} // namespace coach
