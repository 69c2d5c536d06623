#pragma once

#include "core/energy/supply_point.h"
#include "core/field_errors.h"

namespace core {

inline constexpr int kLongestPersonName = 60; // of a first or a last name, characters

// Somebody to add to the world: whom a learner will play, and where.
struct NewPerson
{
    Ean ean;
    Title title = Title::Madame;
    QString firstName;
    QString lastName;
    PostalAddress address;

    QString fullName() const { return firstName + u' ' + lastName; }
    friend bool operator==(const NewPerson&, const NewPerson&) = default;
};

// What was typed for a person.
struct TypedPerson
{
    QString ean;
    QString title; // Madame, Mme, F, Monsieur, M., H…; empty: guessed from the first name
    QString firstName;
    QString lastName;
    QString street; // with the number when `number` is empty: Rue du Moulin 12 bte 3
    QString number;
    QString box;
    QString postcode;
    QString city;
};

struct CheckedPerson
{
    std::optional<NewPerson> person; // set when there are no errors
    FieldErrors errors; // on ean, firstName, lastName, street, number, box, postcode, city
};

CheckedPerson checkedPerson(const TypedPerson& typed);

// Madame or Monsieur from what is written (Mme, M., De heer, Frau…), else from the first name; a guess, shown
// to the trainer before anything is kept.
Title titleFrom(const QString& written, const QString& firstName);

} // namespace core
