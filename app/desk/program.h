#pragma once

namespace desk {

struct CommandLine;

// Opens the data and shows the window, or plays the tour, or takes the screenshots. Gives the program's exit
// code: 0, or 1 when something failed.
int run(const CommandLine& call);

} // namespace desk
