#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace data {

class Database;

// What one machine of the room does at a time on a common server, as long as the object lives. Waits for the
// others; may be taken again by the same connection. On SQLite it does nothing: the lock on the data folder
// keeps the others out.
class ServerLock final
{
public:
    enum class Work : quint32 { Migration = 7'305'811, Worlds = 7'305'812 };

    ServerLock(Database& database, Work work);
    ~ServerLock();
    ServerLock(const ServerLock&) = delete;
    ServerLock& operator=(const ServerLock&) = delete;

    // Busy: somebody else kept it too long.
    const core::Result<void>& state() const { return m_state; }

private:
    core::Result<void> run(const QString& function);

    Database& m_database;
    Work m_work;
    core::Result<void> m_state;
};

} // namespace data
