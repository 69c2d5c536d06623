#pragma once

#include "core/people/person.h"
#include "data/dataset/people_source.h"

#include <QDateTime>

namespace data {

// Somebody whom the trainer added to the world, or gave another name or address.
struct AddedPerson
{
    qint64 id = 0; // of the row
    core::NewPerson person;
    bool isNew = true; // otherwise the dataset has this EAN
    QString email; // of the mailbox
    QString cardPassword; // proposed on the persona's card
    QDateTime addedAt; // UTC

    core::SupplyPointId supplyPoint() const { return core::SupplyPointId(RoomPeople::kFirst - 1 + id); }
};

// As the dataset writes a person who is not registered yet: five closed months of readings, 180 to 520 kWh
// each, the same for the same EAN and month (E-66, E-71); no account and no contract (E-69).
QJsonObject storyOf(const AddedPerson& person);
// The holder and the address only.
QJsonObject changesOf(const AddedPerson& person);

} // namespace data
