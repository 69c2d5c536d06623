#pragma once

#include "core/translated.h"
#include "data/dataset/content_file.h"

#include <QList>
#include <QString>

namespace services {

// A word that not everybody knows, and what it means in plain words.
struct HardWord
{
    QString word; // as it is written in the sentences
    core::Translated<QString> meaning;
};

// Those of demo-data/words.json that a text holds, whole words whatever the case, in the order of the text.
// The file is read once a run; none when it cannot be read.
QList<HardWord> hardWordsIn(const QString& text);

} // namespace services
