#pragma once

#include "core/classroom/hard_word.h"
#include "core/language.h"

#include <QList>
#include <QString>

namespace services {

// Those of demo-data/words.json that a text in a language holds, whole words whatever the case, in the order
// of the text. The file is read once a run; none when it cannot be read. A word without that language is in
// French.
QList<core::HardWord> hardWordsIn(const QString& text, core::Language language);

} // namespace services
