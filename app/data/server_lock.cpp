#include "data/server_lock.h"

#include "data/database.h"

using namespace Qt::StringLiterals;

namespace data {

ServerLock::ServerLock(Database& database, Work work)
    : m_database(database)
    , m_work(work)
    , m_state(run(u"pg_advisory_lock"_s))
{
}

ServerLock::~ServerLock()
{
    if (m_state) // an error: the connection is gone, and the lock with it
        static_cast<void>(run(u"pg_advisory_unlock"_s).has_value());
}

core::Result<void> ServerLock::run(const QString& function)
{
    if (m_database.engine() == Engine::Sqlite)
        return {};
    return m_database.execute(
        "server.lock"_L1, u"select %1(%2)"_s.arg(function).arg(static_cast<quint32>(m_work)));
}

} // namespace data
