#pragma once

#include "core/classroom/pack.h"
#include "core/result.h"

#include <QDateTime>

#include <optional>

namespace data {

class Database;

// The content packs of the room.
class PackRepository final
{
public:
    explicit PackRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::Pack>> all() const; // by title, with their files
    core::Result<std::optional<core::Pack>> find(const QString& id) const;
    // Instead of the one of that id. Within a transaction of the caller.
    core::Result<void> put(const core::Pack& pack, const QDateTime& addedAt);
    core::Result<bool> remove(const QString& id); // false: there was none

private:
    core::Result<QList<core::PackFile>> filesOf(const QString& id) const;

    Database& m_database;
};

} // namespace data
