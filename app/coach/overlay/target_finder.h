#pragma once

#include "coach/overlay/spotlight.h"

namespace coach {
class ExerciseRun;
}

namespace coach::overlay {

// What the current step wants to be lit in this window: its control, or what leads there from the page shown.
// page: host and path, as exercises write them.
Lit findTarget(const ExerciseRun& run, QWidget& window, const QString& page);

// The visible control of that objectName; a * at the end stands for anything. Null when there is none.
QWidget* findControl(QWidget& window, const QString& name);

} // namespace coach::overlay
