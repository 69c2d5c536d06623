#pragma once

#include "core/error.h"

#include <QString>

namespace desk {

enum class StartAnswer { Quit, TryAgain, StartAfresh };

// Why the program cannot start, and what to do, in one or two plain sentences.
QString startSentence(const core::Error& error);

// Says so in a small window and waits for the answer. Starting afresh is offered only for a database that
// cannot be read: the unreadable files are kept aside, nothing is deleted.
StartAnswer askAboutStart(const core::Error& error);

} // namespace desk
