#pragma once

#include "core/classroom/recommendation.h"

#include <QString>

namespace coach::overlay {

// How what to go on with is announced, and what its button says.
struct NextWords
{
    QString place; // Pour continuer · exercice 4
    QString button; // Commencer l’exercice 4
};

// number: which exercise of the list it is, from 1.
NextWords nextWords(core::NextReason reason, int number);

} // namespace coach::overlay
