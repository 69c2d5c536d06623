#include "data/phone/text_template.h"

#include "core/json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {
namespace {

TextTemplate::Notice noticeOf(const QString& code)
{
    if (code == "contact"_L1)
        return TextTemplate::Notice::Contact;
    return code == "reminder"_L1 ? TextTemplate::Notice::Reminder : TextTemplate::Notice::None;
}

} // namespace

core::Result<TextTemplate> loadTextTemplate(const QString& id, const QString& folder)
{
    const auto file = readNamedContent(folder, u"texts"_s, id);
    if (!file)
        return file.error();
    const QJsonObject& object = file.value();
    TextTemplate text;
    text.id = id;
    text.sender = object[u"from"_s].toString();
    text.notice = noticeOf(object[u"notice"_s].toString());
    text.fraud = object[u"fraud"_s].toBool();
    text.values = core::textsOf(object[u"values"_s]);
    for (const core::Language language : core::kLanguages) {
        const QJsonValue texts = object[core::languageCode(language)];
        if (texts.isObject())
            text.texts.insert(language, {texts[u"body"_s].toString(), core::textsOf(texts[u"clues"_s])});
    }
    return text;
}

QStringList textTemplateIds(const QString& folder)
{
    return contentNames(folder, u"texts"_s);
}

} // namespace data
