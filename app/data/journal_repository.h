#pragma once

#include "core/journal_entry.h"
#include "core/result.h"

#include <QList>

namespace data {

class Database;
class Row;

// The lines of the journal. Added in the transaction of the fact they tell; never changed.
class JournalRepository final
{
public:
    explicit JournalRepository(Database& database);

    // Gives the entry with its id.
    core::Result<core::JournalEntry> add(const core::JournalEntry& entry);
    // Oldest first; afterId: only the lines written later.
    core::Result<QList<core::JournalEntry>> ofPersona(core::SupplyPointId persona, qint64 afterId = 0);
    core::Result<QList<core::JournalEntry>> all(qint64 afterId = 0);
    core::Result<qint64> newest(); // the id of the last line, 0 without any

private:
    static core::JournalEntry fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
