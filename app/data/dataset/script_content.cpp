#include "data/dataset/script_content.h"

#include "data/dataset/content_file.h"
#include "data/dataset/json_schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kKind = u"scripts"_s;

ReadyScript::Line lineFrom(const QJsonValue& value)
{
    ReadyScript::Line line;
    line.line.minute = value[u"minute"_s].toInt();
    for (const core::ScriptLineKind kind : {core::ScriptLineKind::Event, core::ScriptLineKind::Exercise}) {
        if (const QJsonValue subject = value[core::codeOf(kind)]; subject.isString()) {
            line.line.kind = kind;
            line.line.subject = subject.toString();
        }
    }
    for (const core::Language language : core::kLanguages) {
        if (const QJsonValue note = value[u"note"_s][core::languageCode(language)]; note.isString())
            line.note.insert(language, note.toString());
    }
    return line;
}

ReadyScript scriptFrom(const QString& id, const QJsonObject& object)
{
    ReadyScript script;
    script.id = id;
    script.order = object[u"order"_s].toInt();
    for (const core::Language language : core::kLanguages) {
        if (const QJsonValue texts = object[core::languageCode(language)]; texts.isObject())
            script.texts.insert(language, {texts[u"name"_s].toString(), texts[u"aim"_s].toString()});
    }
    const QJsonArray lines = object[u"lines"_s].toArray();
    for (const QJsonValue& value : lines)
        script.lines.append(lineFrom(value));
    return script;
}

// Names of the exercises that come with the program.
QSet<QString> exerciseIds(const QString& folder)
{
    QSet<QString> ids;
    for (const QString& name : contentNames(folder, u"exercises"_s)) {
        if (const auto exercise = readNamedContent(folder, u"exercises"_s, name))
            ids.insert(exercise.value()[u"id"_s].toString());
    }
    return ids;
}

QStringList faultsOf(const ReadyScript& script, const QSet<QString>& exercises)
{
    QStringList faults;
    int before = 0;
    for (qsizetype i = 0; i < script.lines.size(); ++i) {
        const core::ScriptLine& line = script.lines.at(i).line;
        const QString where = u"scripts/%1.json, /lines/%2: "_s.arg(script.id).arg(i);
        if (line.minute < before)
            faults.append(where + u"the lines are not in the order of their minutes"_s);
        before = line.minute;
        if (line.kind == core::ScriptLineKind::Exercise && !exercises.contains(line.subject))
            faults.append(where + u"there is no exercise "_s + line.subject);
        if (line.kind == core::ScriptLineKind::Event && !core::lineErrors(line).isEmpty())
            faults.append(where + u"a trainer has no event "_s + line.subject);
        for (const core::Language language : core::kLanguages) {
            if (line.kind == core::ScriptLineKind::Note && !script.lines.at(i).note.contains(language))
                faults.append(where + u"the note is missing in "_s + core::languageCode(language));
        }
    }
    return faults;
}

} // namespace

core::SessionScript ReadyScript::in(core::Language language) const
{
    core::SessionScript script{{}, texts.in(language).name, {}};
    for (const Line& line : lines) {
        script.lines.append(line.line);
        if (line.line.kind == core::ScriptLineKind::Note)
            script.lines.last().subject = line.note.in(language);
    }
    return script;
}

core::Result<QList<ReadyScript>> loadReadyScripts(const QString& folder)
{
    QList<ReadyScript> scripts;
    for (const QString& name : contentNames(folder, kKind)) {
        const auto object = readNamedContent(folder, kKind, name);
        if (!object)
            return object.error();
        scripts.append(scriptFrom(name, object.value()));
    }
    std::stable_sort(scripts.begin(), scripts.end(),
        [](const ReadyScript& a, const ReadyScript& b) { return a.order < b.order; });
    return scripts;
}

QStringList scriptContentErrors(const QString& folder)
{
    const auto schema = readContentObject(folder, u"schema/script.schema.json"_s);
    if (!schema)
        return {schema.error().detail};
    const QSet<QString> exercises = exerciseIds(folder);
    QStringList faults;
    for (const QString& name : contentNames(folder, kKind)) {
        const auto object = readNamedContent(folder, kKind, name);
        const QString path = u"scripts/%1.json"_s.arg(name);
        if (!object) {
            faults.append(object.error().detail);
            continue;
        }
        QStringList ofForm = schemaErrors(object.value(), schema.value());
        for (QString& sentence : ofForm)
            sentence.prepend(path + u", "_s);
        faults += ofForm.isEmpty() ? faultsOf(scriptFrom(name, object.value()), exercises) : ofForm;
    }
    return faults;
}

} // namespace data
