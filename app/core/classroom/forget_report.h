#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

// What « Effacer toute trace des personnes » takes away, counted before.
struct ForgetCounts
{
    int learners = 0; // first names of the classroom
    int accounts = 0; // born of a registration
    int messages = 0;
    int requests = 0;
    int readings = 0;
    int files = 0; // downloads and attached files
    int snapshots = 0;
    int undoCopies = 0; // of the last resets
    int setAside = 0; // folders of databases that could not be opened one day

    friend bool operator==(const ForgetCounts&, const ForgetCounts&) = default;
};

// What was looked at afterwards, and what was found. It never holds the words that were looked for: the proof
// would be a trace.
struct ForgetReport
{
    struct File
    {
        QString name; // inside the data folder
        qint64 bytes = 0;
        int found = 0; // places where a text of somebody still stands
        bool unreadable = false; // could not be looked at
    };

    QDateTime at; // UTC
    ForgetCounts erased;
    int textsSought = 0; // names, addresses, codes, anything written: looked for byte by byte in the files
    int textsOfProgram = 0; // were also in the program's own content, so that finding them tells nothing
    int textsTooShort = 0; // to be told from chance; as those of the program, checked by the rows
    QList<File> files;
    bool worldIsNew = false; // row by row what a program has that was never used
    bool classroomIsEmpty = false; // no row but the trainer's code
    bool onServer = false; // its own logs and copies were out of reach

    int found() const
    {
        int all = 0;
        for (const File& file : files)
            all += file.found;
        return all;
    }
    bool sawEverything() const
    {
        for (const File& file : files) {
            if (file.unreadable)
                return false;
        }
        return true;
    }
    bool isClean() const { return found() == 0 && sawEverything() && worldIsNew && classroomIsEmpty; }
};

} // namespace core
