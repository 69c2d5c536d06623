#pragma once

#include "core/language.h"

class QWidget;

namespace coach {
struct CheckedPack;
}

namespace trainer {

// Shows the exercises of a pack as a learner will read them, and asks whether to add them.
bool askPackImport(QWidget* host, const coach::CheckedPack& checked, core::Language language);

} // namespace trainer
