#pragma once

namespace documents {

// The family of every document, compiled in (OFL). Loads it once if nobody did; needs a QGuiApplication.
void loadFonts();

} // namespace documents
