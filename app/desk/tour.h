#pragma once

#include <QString>

namespace runtime {
class Runtime;
}

namespace desk {

class MainWindow;

// Plays the main job alone, through real clicks and keys: a first name, the site, signing in, the last
// invoice, its PDF, then the trainer's reset and its undo. Writes NN-step.png, the PDF and summary.txt into
// the folder, which is made if need be. Gives the exit code: 1 when a step fails; the steps after it are not
// played.
int playTour(MainWindow& window, runtime::Runtime& runtime, const QString& folder);

} // namespace desk
