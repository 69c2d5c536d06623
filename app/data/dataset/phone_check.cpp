#include "data/dataset/phone_check.h"

#include "data/dataset/content_file.h"
#include "data/dataset/json_schema.h"
#include "data/dataset/world_texts.h"
#include "data/mail/mail_template.h"
#include "data/phone/text_template.h"

#include <QSet>

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

} // namespace

QStringList phoneContentErrors(const QString& folder)
{
    return PhoneChecker(folder).run();
}

} // namespace data
