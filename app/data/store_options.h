#pragma once

#include "data/database.h"

#include <QString>

namespace data {

// Where the two stores are: files of a folder, or schemas of a PostgreSQL server.
struct StoreOptions
{
    QString dataDir; // absolute; made when absent
    QString databaseUrl; // empty: SQLite; else postgresql://user:password@host:port/name

    bool isPostgres() const { return !databaseUrl.isEmpty(); }
    // A world or the classroom: name is the schema, and the name of the file without ".db".
    DatabaseLocation locationOf(const QString& name) const
    {
        return isPostgres() ? DatabaseLocation::postgres(databaseUrl, name)
                            : DatabaseLocation::sqlite(dataDir + u'/' + name + QStringLiteral(".db"));
    }
};

} // namespace data
