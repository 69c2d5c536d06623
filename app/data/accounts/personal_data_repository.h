#pragma once

#include "core/accounts/personal_data.h"
#include "core/id.h"
#include "core/result.h"

namespace data {

class Database;

// Reads everything that is held about a customer, table by table. Left out: the hashes of passwords and
// links, the codes of letters, and the office's notes, which customers never see (E-79). The mailbox is
// another company's.
class PersonalDataRepository final
{
public:
    explicit PersonalDataRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<core::DataTable>> tables(core::SupplyPointId customer);

private:
    Database& m_database;
};

} // namespace data
