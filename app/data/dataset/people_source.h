#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace data {

// The people whom the trainer added to the world, as the dataset would write them (demo-data/README.md).
struct RoomPeople
{
    // Keys of their supply points begin here, far from the dataset's own.
    static constexpr qint64 kFirst = 100'001;

    struct Added
    {
        core::SupplyPointId supplyPoint;
        QJsonObject story;
    };

    QList<Added> added;
    QHash<QString, QJsonObject> changed; // by EAN of the dataset: what replaces its "holder" and "address"
};

// Where they come from.
class PeopleSource
{
public:
    PeopleSource() = default;
    PeopleSource(const PeopleSource&) = delete;
    PeopleSource& operator=(const PeopleSource&) = delete;
    virtual ~PeopleSource() = default;

    // Changes whenever they do; empty when there is nobody.
    virtual QString version() const = 0;
    virtual core::Result<RoomPeople> people() const = 0;
};

} // namespace data
