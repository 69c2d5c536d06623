#pragma once

#include "core/ean.h"
#include "core/id.h"
#include "core/language.h"

namespace core {

struct PostalAddress
{
    QString street;
    QString number; // may hold a letter: 12A
    QString box; // empty when there is none
    QString postcode; // four digits
    QString city;

    QString firstLine() const; // Rue du Moulin 12 bte 3
    QString secondLine() const; // 4998 Valbois
    QString oneLine() const; // Rue du Moulin 12, 4998 Valbois

    friend bool operator==(const PostalAddress&, const PostalAddress&) = default;
};

// How the meter counts: one register, day and night, or a smart meter with four registers
// (1.8.1, 1.8.2, 2.8.1, 2.8.2; features.md 5.2).
enum class MeterKind { Single, DayNight, Smart };

enum class Title { Madame, Monsieur };

// Where electricity is delivered, and to whom.
struct SupplyPoint
{
    SupplyPointId id;
    Ean ean;
    QString meterNumber; // 31 482 076, as printed on the meter
    MeterKind meterKind = MeterKind::Single;
    Title title = Title::Madame;
    QString firstName;
    QString lastName;
    PostalAddress address;

    QString fullName() const { return firstName + u' ' + lastName; }
    QString titledName(Language language) const; // after a greeting: Madame Delvaux, mevrouw Delvaux
};

} // namespace core
