#pragma once

#include <QString>

namespace core {

// Text as it is compared when searching: no accents, lower case, œ as oe, single spaces. The same on both
// database engines, which fold differently.
QString folded(const QString& text);

// Typed text made safe to keep: NUL and other control characters removed (line feeds kept when asked),
// surrounding spaces trimmed, canonical composition (NFC). Everything else stays as typed.
QString cleaned(const QString& text, bool keepLines = false);

// Only the digits of the text.
QString digitsOf(const QString& text);

} // namespace core
