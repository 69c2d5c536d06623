#pragma once

#include <QDate>
#include <QString>

namespace runtime {

// What the command line may say about where and when Electruc runs.
struct Options
{
    QString dataDir; // empty: ELECTRUC_DATA_DIR, else the user's own data folder
    QString databaseUrl; // empty: two SQLite files in dataDir; else postgresql://user@host:port/database
    QDate today; // invalid: the machine's day
    bool clockStands
        = false; // it stays noon of that day: pictures are then the same from one run to the next
    // The window and whatever changes the world take the data folder for themselves. What only reads takes it
    // while it opens, to prepare the world, unless somebody has it.
    bool exclusive = true;
};

// The folder Electruc keeps its files in, absolute. It need not exist yet.
QString dataDirOf(const Options& options);

} // namespace runtime
