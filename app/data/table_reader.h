#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace data {

class Database;

// Any table as text, for files a person opens in a spreadsheet. The same rows give the same text on both
// engines: yes and no are 1 and 0, bytes are base64, an absent value is empty.
class TableReader final
{
public:
    explicit TableReader(Database& database);

    // In alphabetical order, the bookkeeping of the migrations excepted.
    core::Result<QStringList> tables() const;
    // Calls header once, then row for each row in the order of the first column, until one of them fails.
    // NotFound when there is no such table.
    using Sink = std::function<core::Result<void>(const QStringList&)>;
    core::Result<void> read(const QString& table, const Sink& header, const Sink& row) const;

private:
    Database& m_database;
};

} // namespace data
