#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

namespace data {

class Database;

// The people of a world as the trainer's lists need them.
class WorldPeople final
{
public:
    explicit WorldPeople(Database& world)
        : m_world(world)
    {
    }

    struct Names
    {
        QStringList eans; // of every supply point
        QStringList emails; // of every mailbox
    };
    core::Result<Names> taken() const;
    // The name and address of a supply point; its EAN never changes (E-65).
    core::Result<int> change(const core::SupplyPoint& point) const; // by EAN; how many changed

private:
    Database& m_world;
};

} // namespace data
