#pragma once

#include <QString>

namespace core {

// A word that not everybody knows, and what it means in plain words.
struct HardWord
{
    QString word; // as it is written in the sentences
    QString meaning;
};

} // namespace core
