#pragma once

#include "core/energy/supply_point.h"

namespace core {

enum class ContactPreference { Email, Phone };

// A customer's access to electruc.example.
struct Account
{
    AccountId id;
    SupplyPointId supplyPoint;
    QString email; // also the sign-in name
    bool active = true; // false until the activation link was opened
    QString clientNumber; // 4 002 317
    PostalAddress billingAddress;
    QString phone; // BelgianPhone::digits(), empty when none
    ContactPreference contact = ContactPreference::Email;
    Language language = Language::French;
};

// A supply point's holder as a role to play: what a learner needs to know to be that person.
struct Persona
{
    SupplyPoint supplyPoint;
    QString email;
    QString password; // fictional, printed on the persona's card
    QString clientNumber; // 4 002 317, printed in the letter and on the invoices
    bool hasAccount = false; // otherwise the learner registers with the letter
};

} // namespace core
