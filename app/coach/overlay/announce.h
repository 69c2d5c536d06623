#pragma once

#include <QString>

class QWidget;

namespace coach::overlay {

// Tells a screen reader something new that nobody has the focus on. Qt 6.4 has no announcement of its own:
// the widget takes the text as its name, which is told as changed, and alerts.
void announce(QWidget& widget, const QString& text);

} // namespace coach::overlay
