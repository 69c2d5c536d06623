#include "data/dataset/phone_check.h"

#include "data/dataset/content_file.h"
#include "data/dataset/json_schema.h"
#include "data/dataset/world_texts.h"
#include "data/mail/mail_template.h"
#include "data/phone/call_script.h"
#include "data/phone/text_template.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace data {
namespace {

class PhoneChecker final
{
public:
    explicit PhoneChecker(const QString& folder)
        : m_folder(folder)
    {
    }

    QStringList run()
    {
        checkTexts();
        checkCalls();
        return m_sentences;
    }

private:
    void report(const QString& file, const QString& pointer, const QString& sentence)
    {
        m_sentences.append(u"%1, %2: %3"_s.arg(file, pointer, sentence));
    }
    std::optional<QJsonObject> objectOf(const QString& path);
    // False when the file is not of the schema's form; what follows relies on it.
    bool fits(const QString& path, const QJsonObject& schema);
    void checkTexts();
    void checkText(const TextTemplate& text, const QString& path);
    void checkNotice(const TextTemplate& text, const QString& path);

    void checkCalls();
    void checkCall(const core::CallScript& call, const QString& path);
    // Every way through the talk from that node; way: the nodes passed so far.
    void walk(const core::CallScript& call, const QString& path, const QString& node, QStringList way,
        QSet<QString>& met);

    const QString m_folder;
    QStringList m_sentences;
};

std::optional<QJsonObject> PhoneChecker::objectOf(const QString& path)
{
    const auto object = readContentObject(m_folder, path);
    if (object)
        return object.value();
    // The error's detail begins with the path.
    report(path, u"/"_s, object.error().detail.sliced(path.size() + 2));
    return std::nullopt;
}

bool PhoneChecker::fits(const QString& path, const QJsonObject& schema)
{
    const auto object = objectOf(path);
    if (!object)
        return false;
    const QStringList faults = schemaErrors(*object, schema);
    for (const QString& sentence : faults)
        m_sentences.append(path + u", "_s + sentence);
    return faults.isEmpty();
}

void PhoneChecker::checkTexts()
{
    const auto schema = objectOf(u"schema/text.schema.json"_s);
    if (!schema)
        return;
    for (const QString& id : textTemplateIds(m_folder)) {
        const QString path = u"texts/%1.json"_s.arg(id);
        if (!fits(path, *schema))
            continue;
        if (const auto text = loadTextTemplate(id, m_folder)) {
            checkText(text.value(), path);
            checkNotice(text.value(), path);
        }
    }
}

void PhoneChecker::checkText(const TextTemplate& text, const QString& path)
{
    QSet<QString> used;
    for (const core::Language language : core::kLanguages) {
        if (!text.texts.contains(language))
            continue;
        const TextTemplate::Text& said = text.in(language);
        const QString pointer = u'/' + core::languageCode(language);
        withPlaces(
            said.body + said.clues.join(u'\n'), [&](const QString& name, int) -> std::optional<QString> {
                if (!knownMailNames().contains(name) && !text.values.contains(name))
                    report(path, pointer, u"{%1} is not one of its values"_s.arg(name));
                used.insert(name);
                return std::nullopt;
            });
        if (text.fraud && said.clues.isEmpty())
            report(path, pointer, u"a fraud attempt says what gives it away"_s);
    }
    for (const QString& name : text.values) {
        if (!used.contains(name))
            report(path, u"/values"_s, u"no text uses {%1}"_s.arg(name));
    }
}

// It is sent with the values of the mail of its name.
void PhoneChecker::checkNotice(const TextTemplate& text, const QString& path)
{
    if (text.notice == TextTemplate::Notice::None)
        return;
    const auto mail = loadMailTemplate(text.id, m_folder);
    if (!mail) {
        report(path, u"/notice"_s, u"there is no mail %1"_s.arg(text.id));
        return;
    }
    for (const QString& name : text.values) {
        if (!mail->values.contains(name))
            report(path, u"/values"_s, u"the mail %1 gives no {%2}"_s.arg(text.id, name));
    }
}

void PhoneChecker::checkCalls()
{
    const auto schema = objectOf(u"schema/call.schema.json"_s);
    if (!schema)
        return;
    for (const QString& id : callScriptIds(m_folder)) {
        const QString path = u"calls/%1.json"_s.arg(id);
        if (!fits(path, *schema))
            continue;
        if (const auto call = loadCallScript(id, m_folder))
            checkCall(call.value(), path);
    }
}

void PhoneChecker::checkCall(const core::CallScript& call, const QString& path)
{
    QSet<QString> ids;
    QSet<QString> met;
    walk(call, path, call.start, {}, met);
    for (const core::CallNode& node : call.nodes) {
        const QString pointer = u"/nodes/"_s + node.id;
        if (ids.contains(node.id))
            report(path, pointer, u"two nodes have this name"_s);
        ids.insert(node.id);
        if (!met.contains(node.id))
            report(path, pointer, u"no answer leads here"_s);
        if (node.choices.isEmpty() != (node.outcome != core::CallOutcome::None))
            report(path, pointer, u"it either ends, or has answers"_s);
        const bool isWiseWay = std::any_of(node.choices.cbegin(), node.choices.cend(),
            [](const core::CallChoice& one) { return one.stop.in(core::Language::French).isEmpty(); });
        if (!node.choices.isEmpty() && !isWiseWay)
            report(path, pointer, u"there is no wise answer"_s);
        if (node.outcome != core::CallOutcome::None
            && (node.outcome == core::CallOutcome::Genuine) == call.fraud)
            report(path, pointer, u"only an honest call ends so"_s);
    }
}

void PhoneChecker::walk(const core::CallScript& call, const QString& path, const QString& node,
    QStringList way, QSet<QString>& met)
{
    const core::CallNode* here = call.node(node);
    if (!here) {
        report(path, u"/nodes"_s, u"there is no node "_s + node);
        return;
    }
    if (way.contains(node)) {
        report(path, u"/nodes/"_s + node, u"the talk comes back here without end"_s);
        return;
    }
    met.insert(node);
    way.append(node);
    for (const core::CallChoice& choice : here->choices)
        walk(call, path, choice.to, way, met);
}

} // namespace

QStringList phoneContentErrors(const QString& folder)
{
    return PhoneChecker(folder).run();
}

} // namespace data
