#pragma once

#include "core/accounts/account.h"

class QWidget;

namespace desk {

// « Mon personnage »: who one plays, with the e-mail, the password and the code to type. Deletes itself.
// registered: that persona can sign in to the customer area.
void openPersonaCard(QWidget* host, const core::Persona& persona, bool registered);

} // namespace desk
