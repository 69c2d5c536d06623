#pragma once

#include "core/result.h"
#include "data/people/added_person.h"

#include <optional>

namespace data {

class Database;
class Row;

// The people of the classroom store: whom the trainer added, and those of the dataset with another name or
// address.
class PeopleRepository final
{
public:
    explicit PeopleRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QList<AddedPerson>> all() const; // without the removed, in the order they were added
    core::Result<std::optional<AddedPerson>> byEan(const QString& ean) const; // the removed too
    core::Result<int> count() const; // of all rows

    // The key is the database's; a person with that EAN gets the new name and address, and is back when
    // removed.
    core::Result<void> put(const AddedPerson& person);
    core::Result<int> setRemoved(const QString& ean, bool removed); // of added people only; how many changed

private:
    static AddedPerson fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
