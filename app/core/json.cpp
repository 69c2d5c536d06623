#include "core/json.h"

#include <QJsonArray>

namespace core {

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts.append(text.toString());
    return texts;
}

Translated<QString> translatedText(const QJsonValue& value)
{
    Translated<QString> text;
    if (value.isString())
        text.insert(Language::French, value.toString());
    for (const Language language : kLanguages) {
        if (const QJsonValue told = value[languageCode(language)]; told.isString())
            text.insert(language, told.toString());
    }
    return text;
}

} // namespace core
