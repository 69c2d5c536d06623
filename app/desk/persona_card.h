#pragma once

#include "core/accounts/account.h"

class QWidget;

namespace desk {

// « Mon personnage »: who one plays, with the e-mail, the password and the code to type. Deletes itself.
void openPersonaCard(QWidget* host, const core::Persona& persona);

} // namespace desk
