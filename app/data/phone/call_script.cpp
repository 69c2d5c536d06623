#include "data/phone/call_script.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {
namespace {

core::Translated<QString> textOf(const QJsonValue& value)
{
    core::Translated<QString> text;
    for (const core::Language language : core::kLanguages) {
        const QJsonValue said = value[core::languageCode(language)];
        if (said.isString())
            text.insert(language, said.toString());
    }
    return text;
}

core::CallOutcome outcomeOf(const QString& code)
{
    if (code == "safe"_L1)
        return core::CallOutcome::Safe;
    if (code == "fell"_L1)
        return core::CallOutcome::Fell;
    return code == "genuine"_L1 ? core::CallOutcome::Genuine : core::CallOutcome::None;
}

core::CallNode nodeOf(const QJsonValue& value)
{
    core::CallNode node;
    node.id = value[u"id"_s].toString();
    node.says = textOf(value[u"says"_s]);
    node.outcome = outcomeOf(value[u"end"_s].toString());
    const QJsonArray choices = value[u"choices"_s].toArray();
    for (const QJsonValue& choice : choices) {
        node.choices.append({choice[u"id"_s].toString(), choice[u"to"_s].toString(),
            textOf(choice[u"says"_s]), textOf(choice[u"stop"_s])});
    }
    return node;
}

} // namespace

core::Result<core::CallScript> loadCallScript(const QString& id, const QString& folder)
{
    const auto file = readNamedContent(folder, u"calls"_s, id);
    if (!file)
        return file.error();
    const QJsonObject& object = file.value();
    core::CallScript script;
    script.id = id;
    script.from = object[u"from"_s].toString();
    script.fraud = object[u"fraud"_s].toBool();
    script.start = object[u"start"_s].toString();
    const QJsonArray nodes = object[u"nodes"_s].toArray();
    for (const QJsonValue& node : nodes)
        script.nodes.append(nodeOf(node));
    const QJsonObject clues = object[u"clues"_s].toObject();
    for (const core::Language language : core::kLanguages) {
        if (clues.contains(core::languageCode(language)))
            script.clues.insert(language, core::textsOf(clues[core::languageCode(language)]));
    }
    return script;
}

QStringList callScriptIds(const QString& folder)
{
    return contentNames(folder, u"calls"_s);
}

} // namespace data
