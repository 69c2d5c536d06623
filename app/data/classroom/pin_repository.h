#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace data {

class Database;

struct PinRow
{
    QByteArray hash; // printable
    int failures = 0; // wrong codes since the last right one or the last wait
    QDateTime waitUntil; // UTC; invalid when nobody waits
};

struct OrganiserRow
{
    QByteArray hash;
    int failures = 0; // wrong codes since the last right one or the last wait
    QDateTime failedAt; // UTC, of the last of them; invalid without any
};

// The codes of the room: the trainer's with the tries and the wait, and the organiser's if there is one.
class PinRepository final
{
public:
    explicit PinRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<std::optional<PinRow>> find() const;
    // Until the transaction ends, the others wait here.
    core::Result<void> lock();
    core::Result<void> put(const PinRow& pin);

    core::Result<std::optional<OrganiserRow>> organiser() const;
    core::Result<void> putOrganiser(const OrganiserRow& code);
    core::Result<int> removeOrganiser(); // how many there were: 0 or 1

private:
    Database& m_database;
};

} // namespace data
