#pragma once

#include "coach/engine/situation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace coach {

// What « Montre-moi » types that differs from one person to the next, written {name} in an exercise:
//   email, password      of the persona's card
//   first_name, last_name, ean
//   activation_code      of the letter
//   meter_index          the black digits of the drawn meter
//   meter_too_high       the same with a 9 in front
//   today                as the person writes a date
//   practice_phone, practice_iban, practice_password   another one for each person, each time
//   room_language, other_language                      fr; one to try: nl, or fr where nl is spoken
//   room_language_name, other_language_name            as lists say them: Français, Nederlands
const QStringList& playFacts();

// The text with every {name} replaced. None when one of them cannot be told for this person.
std::optional<QString> filled(const QString& text, const Situation& situation);
// The names between braces that are no fact.
QStringList unknownFacts(const QString& text);

} // namespace coach
