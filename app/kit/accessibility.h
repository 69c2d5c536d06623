#pragma once

namespace kit {

// Tells assistive tools what our own widgets are: headings, charts, dialogs. Repeating it does no harm.
void installAccessibility();

} // namespace kit
