#pragma once

#include <QString>

namespace runtime {
class Runtime;
}

namespace desk {

class MainWindow;

// Plays the main jobs alone, through real clicks and keys: a customer finds her last invoice, then does an
// exercise with the coach; a newcomer goes from the letter to a mandate, by the mailbox, a reading and a
// request; the trainer resets the machine and undoes it. Writes NN-step.png, the PDF and summary.txt into the
// folder, which is made if need be. Gives the exit code: 1 when a step fails; the steps after it are not
// played.
int playTour(MainWindow& window, runtime::Runtime& runtime, const QString& folder);

} // namespace desk
