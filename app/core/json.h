#pragma once

#include "core/translated.h"

#include <QJsonValue>
#include <QStringList>

namespace core {

// The texts of an array; empty for anything else.
QStringList textsOf(const QJsonValue& array);
// A text that is the same in every language, or an object of one by language: {"fr": "…", "nl": "…"}.
Translated<QString> translatedText(const QJsonValue& value);

} // namespace core
