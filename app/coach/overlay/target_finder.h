#pragma once

#include "coach/overlay/spotlight.h"

namespace coach {
class ExerciseRun;
}

namespace coach::overlay {

// What the current step wants to be lit in this window: its control, or what leads there from the page shown.
// page: host and path, as exercises write them.
Lit findTarget(const ExerciseRun& run, QWidget& window, const QString& page);

// The visible controls of that objectName (a * at the end stands for anything), in the order they were made;
// only those of the dialog that is open, if one is.
QList<QWidget*> findControls(QWidget& window, const QString& name);
QWidget* findControl(QWidget& window, const QString& name); // the first; null when there is none

} // namespace coach::overlay
