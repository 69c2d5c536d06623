#pragma once

class QWidget;

namespace coach::overlay {

// Takes a widget away that may be the very one whose event is being handled: it goes a moment later, and
// until then nobody sees it, nor finds it or anything in it by name.
void discard(QWidget& widget);

} // namespace coach::overlay
