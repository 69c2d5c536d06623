#pragma once

#include <QString>

namespace core {

// What kind of thing went wrong. A page turns the code into a sentence that says what to do, in the
// learner's language, so a code never carries text for people.
enum class ErrorCode {
    NotFound, // absent, or someone else's: the caller cannot tell which, on purpose
    NotSignedIn,
    Conflict, // the thing changed or exists already
    InvalidInput, // a file, an option or an argument is not of the expected form
    DatabaseUnavailable, // no server, no folder, no right to open the file
    DatabaseCorrupt,
    DatabaseTooNew, // made by a later version of the program
    DiskFull,
    Io, // reading or writing a file failed for another reason
    Busy, // somebody else holds the lock; trying again may succeed
    Cancelled, // the person stopped the work; nothing was kept of it
    Internal // a broken assumption of ours
};

// A failure that is not the learner's mistake (those are FieldErrors).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail; // English, for the log and the terminal; never shown to a learner
};

} // namespace core
