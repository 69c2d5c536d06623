#pragma once

#include "core/classroom/organisation.h"
#include "core/result.h"

namespace data {

class Database;

// Who gives the workshop: one row.
class OrganisationRepository final
{
public:
    explicit OrganisationRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<core::Organisation> find() const; // empty when it was never told
    core::Result<void> put(const core::Organisation& organisation);

private:
    Database& m_database;
};

} // namespace data
