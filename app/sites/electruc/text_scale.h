#pragma once

class QWidget;

namespace sites::electruc {

// A length given at 100 % text, at the text size the widget shows.
int scaledPixels(const QWidget* widget, int pixels);

} // namespace sites::electruc
