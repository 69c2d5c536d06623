#pragma once

#include <QStringView>

// What every document says of the fictional supplier. Nothing here can be reached or paid (features.md 5.6
// to 5.9).
namespace documents::supplier {

inline constexpr QStringView kPayee = u"Electruc (exercice)";
inline constexpr QStringView kPhone = u"078\u00A000\u00A000\u00A000";
inline constexpr QStringView kSite = u"www.electruc.example";
inline constexpr QStringView kMailSite = u"www.messagerie.example";
inline constexpr QStringView kStreet = u"Place de la Dynamo\u00A01";
inline constexpr QStringView kPlace = u"4998\u00A0Valbois";
// The key is right and the old nine-digit numbers never began with 01: nobody's.
inline constexpr QStringView kVatNumber = u"BE\u00A00123.456.749";
inline constexpr QStringView kPaymentNote = u"EXERCICE - NE PAS PAYER";

} // namespace documents::supplier
