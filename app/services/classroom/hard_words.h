#pragma once

#include "core/classroom/hard_word.h"

#include <QList>
#include <QString>

namespace services {

// Those of demo-data/words.json that a text holds, whole words whatever the case, in the order of the text.
// The file is read once a run; none when it cannot be read.
QList<core::HardWord> hardWordsIn(const QString& text);

} // namespace services
