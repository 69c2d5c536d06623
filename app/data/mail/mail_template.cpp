#include "data/mail/mail_template.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace data {

const QStringList& knownMailNames()
{
    static const QStringList names{u"name"_s, u"fullName"_s, u"ean"_s, u"button"_s};
    return names;
}

namespace {

MailTemplate::Lesson lessonFrom(const QJsonObject& object)
{
    MailTemplate::Lesson lesson;
    lesson.right = object[u"right"_s].toString();
    lesson.wrong = object[u"wrong"_s].toString();
    lesson.unsure = object[u"unsure"_s].toString();
    for (const QJsonValue& clue : object[u"clues"_s].toArray())
        lesson.clues.append(
            {clue[u"part"_s].toString(), clue[u"words"_s].toString(), clue[u"text"_s].toString()});
    return lesson;
}

} // namespace

core::Result<MailTemplate> loadMailTemplate(const QString& id, const QString& folder)
{
    const auto file = readNamedContent(folder, u"mails"_s, id);
    if (!file)
        return file.error();
    const QJsonObject& object = file.value();
    MailTemplate mail;
    mail.id = id;
    mail.senderName = core::translatedText(object[u"fromName"_s]);
    mail.senderAddress = object[u"fromAddress"_s].toString();
    mail.folder = object[u"folder"_s].toString(u"inbox"_s);
    mail.link = object[u"link"_s].toString();
    mail.fraud = object[u"fraud"_s].toBool();
    mail.values = core::textsOf(object[u"values"_s]);
    for (const core::Language language : core::kLanguages) {
        const QJsonValue texts = object[core::languageCode(language)];
        if (!texts.isObject())
            continue;
        QHash<QString, QString> phrases;
        const QJsonObject all = texts[u"phrases"_s].toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            phrases.insert(it.key(), it.value().toString());
        MailTemplate::Text text{texts[u"subject"_s].toString(), texts[u"body"_s].toString(),
            texts[u"actionLabel"_s].toString(), core::textsOf(texts[u"clues"_s]), phrases,
            lessonFrom(texts[u"lesson"_s].toObject())};
        // What a lesson points at is what gives it away.
        for (const MailTemplate::Clue& clue : std::as_const(text.lesson.clues))
            text.clues.append(clue.text);
        mail.texts.insert(language, text);
    }
    return mail;
}

QStringList mailTemplateIds(const QString& folder)
{
    return contentNames(folder, u"mails"_s);
}

QStringList lessonMailIds(const QString& folder)
{
    return mailTemplateIds(folder).filter(QRegularExpression(u"^lesson-"_s));
}

} // namespace data
