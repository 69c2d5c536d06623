#pragma once

#include "core/result.h"
#include "data/undo_mark.h"

#include <optional>

namespace data {

class Database;

// The undo mark of one schema, live or copy.
class UndoMarkRepository final
{
public:
    UndoMarkRepository(Database& database, const QString& schema);

    core::Result<std::optional<UndoMark>> find();
    core::Result<void> set(const UndoMark& mark);
    core::Result<void> clear();

private:
    Database& m_database;
    QString m_table;
};

} // namespace data
