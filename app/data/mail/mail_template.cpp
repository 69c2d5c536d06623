#include "data/mail/mail_template.h"

#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace data {

const QStringList& knownMailNames()
{
    static const QStringList names{u"name"_s, u"fullName"_s, u"ean"_s, u"button"_s};
    return names;
}

core::Result<MailTemplate> loadMailTemplate(const QString& id, const QString& folder)
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString path = u"mails/%1.json"_s.arg(id);
    if (!form.match(id).hasMatch() || !QFile::exists(folder + u'/' + path))
        return core::Error{core::ErrorCode::NotFound, u"no mail template "_s + id};
    const auto file = readContentObject(folder, path);
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
        mail.texts.insert(language,
            {texts[u"subject"_s].toString(), texts[u"body"_s].toString(), texts[u"actionLabel"_s].toString(),
                core::textsOf(texts[u"clues"_s])});
    }
    return mail;
}

QStringList mailTemplateIds(const QString& folder)
{
    QStringList ids = QDir(folder + u"/mails"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& id : ids)
        id.chop(5);
    return ids;
}

} // namespace data
