#pragma once

#include "core/ean.h"
#include "data/dataset/world_content.h"

#include <QJsonObject>

namespace data {

class Dataset;

// One supply point of the dataset on its way into the world: what was written of it, and where its rows go.
struct Story
{
    const Dataset& dataset;
    WorldContent& world;
    const QJsonObject object;
    const core::Ean ean;
    const core::SupplyPointId id;

    // What its numbers of invoices and contracts are made of.
    int series() const { return object[QStringLiteral("series")].toInt(); }
    // Whoever lives there: the persona added last.
    const PersonaRow& persona() const { return world.personas.constLast(); }
    const core::SupplyPoint& point() const { return persona().supplyPoint; }
};

} // namespace data
