#pragma once

#include "core/accounts/account.h"

class QWidget;
namespace runtime {
class Runtime;
}

namespace desk {

// « Mon personnage »: who one plays, with the e-mail, the password and the code to type. Deletes itself.
struct CardState
{
    bool isRegistered = false; // the persona can sign in to the customer area
    bool hasFirstPassword = false; // with the password that the card has
};
CardState cardStateOf(runtime::Runtime& runtime, const core::Persona& persona);
void openPersonaCard(QWidget* host, const core::Persona& persona, const CardState& state);

} // namespace desk
