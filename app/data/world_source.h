#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace data {

class Database;

// Where a pristine world comes from: the dataset, or a small one in a test.
class WorldSource
{
public:
    WorldSource() = default;
    WorldSource(const WorldSource&) = delete;
    WorldSource& operator=(const WorldSource&) = delete;
    virtual ~WorldSource() = default;

    // Changes whenever the content does: a pristine world made of other content is made again.
    virtual QString contentHash() const = 0;

    // Fills an empty, migrated world with what it holds on the morning of that day. The same day gives the
    // same rows with the same ids, on both engines. Called inside a transaction of that database: unqualified
    // table names.
    virtual core::Result<void> importInto(Database& world, QDate day) const = 0;
};

} // namespace data
