#pragma once

#include "core/language.h"
#include "core/translated.h"

#include <QJsonObject>

namespace coach {

// The texts that stand beside one another under "fr", "nl", "de" and "en". read: of a QJsonValue.
template <typename Text, typename Read>
core::Translated<Text> translated(const QJsonObject& object, Read read)
{
    core::Translated<Text> texts;
    for (const core::Language language : core::kLanguages) {
        const QJsonValue value = object[core::languageCode(language)];
        if (!value.isUndefined())
            texts.insert(language, read(value));
    }
    return texts;
}

} // namespace coach
