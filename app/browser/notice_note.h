#pragma once

#include "browser/page.h"

namespace kit {
class Note;
}

namespace browser {

// Puts the notice into a page's note and announces it. The page follows Notice::actionUrl when the note's
// button is pressed.
void tell(kit::Note& note, const Notice& notice);

} // namespace browser
