#pragma once

#include "core/result.h"
#include "data/store_options.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace data {

// Moves the databases that cannot be opened (damaged, or of a later program) into a new folder of the data
// folder, so that the next start makes fresh ones and nothing is lost. A sound database stays where it is: a
// damaged world takes neither the classroom nor the snapshots with it. Every Database of that folder must be
// closed. Gives the folder, or an empty text when nothing had to be moved. SQLite only: InvalidInput for a
// server. Errors: Busy, Io.
core::Result<QString> setAside(const StoreOptions& options, const QDateTime& now);

// The folders that setAside() made. Their databases hold people too.
QStringList setAsideFolders(const StoreOptions& options);
core::Result<void> removeSetAside(const StoreOptions& options);

} // namespace data
