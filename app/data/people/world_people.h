#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

namespace data {

class Database;

// What the trainer changes of people who are in a world already.
class WorldPeople final
{
public:
    explicit WorldPeople(Database& world)
        : m_world(world)
    {
    }

    // The name and address of a supply point; its EAN never changes (E-65).
    core::Result<int> change(const core::SupplyPoint& point) const; // by EAN; how many changed

private:
    Database& m_world;
};

} // namespace data
