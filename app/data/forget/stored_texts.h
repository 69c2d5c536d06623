#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

namespace data {

class Database;

// Adds every text of a schema's table: each cell, and the texts inside a cell that is a JSON object. Days,
// instants and plain small numbers tell nothing of anybody and are left out.
core::Result<void> collectTexts(
    Database& database, const QString& schema, const QString& table, QSet<QString>& texts);

} // namespace data
