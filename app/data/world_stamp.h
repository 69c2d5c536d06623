#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace data {

class Database;

// Which pristine world a world began as. Kept in world_meta, so it travels with the rows.
struct WorldStamp
{
    QDate day; // simulated, in Belgium
    QString content; // hash of the dataset, and the number of the last migration

    friend bool operator==(const WorldStamp&, const WorldStamp&) = default;
};

// Nothing: the world was never filled.
core::Result<std::optional<WorldStamp>> worldStamp(Database& database, const QString& schema);
core::Result<void> setWorldStamp(Database& database, const QString& schema, const WorldStamp& stamp);

} // namespace data
