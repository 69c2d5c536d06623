#pragma once

namespace kit {

// Before the QApplication is made: the attributes that themes and text sizes need.
void prepareApplication();

// After the QApplication is made: style, fonts, what screen readers are told, and Enter on buttons. Repeating
// it does no harm. False when a font cannot be read.
bool setUpApplication();

// Loads the family "Electruc Sans" from the resources.
bool loadFonts();

} // namespace kit
