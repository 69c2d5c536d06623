#pragma once

#include "core/result.h"
#include "data/copied_table.h"

#include <QByteArray>

namespace data {

class Database;

// The rows of the live schema as text that depends on nothing but them: tables in the order given, one line a
// row by key, a JSON array a row, columns in the order of the migrations. Booleans are 0 and 1; bytes are
// their size and SHA-256. The same on both engines.
core::Result<QByteArray> canonicalDump(Database& database, const QList<CopiedTable>& tables);

} // namespace data
