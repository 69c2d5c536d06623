#include "data/mail/mail_template.h"

#include "core/json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {

const QStringList& knownMailNames()
{
    static const QStringList names{u"name"_s, u"fullName"_s, u"ean"_s, u"button"_s};
    return names;
}

core::Result<MailTemplate> loadMailTemplate(const QString& id, const QString& folder)
{
    const auto file = readNamedContent(folder, u"mails"_s, id);
    if (!file)
        return file.error();
    const QJsonObject& object = file.value();
    MailTemplate mail;
    mail.id = id;
    mail.senderName = object[u"fromName"_s].toString();
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
        mail.texts.insert(language,
            {texts[u"subject"_s].toString(), texts[u"body"_s].toString(), texts[u"actionLabel"_s].toString(),
                core::textsOf(texts[u"clues"_s]), phrases});
    }
    return mail;
}

QStringList mailTemplateIds(const QString& folder)
{
    return contentNames(folder, u"mails"_s);
}

} // namespace data
