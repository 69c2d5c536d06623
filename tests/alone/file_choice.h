#pragma once

#include "alone/hand.h"

namespace alone {

// In the dialog that is open to choose a file: looks for it by its name, in the folder that is shown, and
// opens it.
void openFile(Hand& hand, const QString& name);

} // namespace alone
