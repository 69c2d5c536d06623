#pragma once

#include "data/dataset/dataset.h"
#include "data/world_source.h"

namespace data {

// Fills an empty world with the dataset, expanded for a day (world_builder.h). Every key is given, so that both engines
// make the same rows.
class DatasetImporter final : public WorldSource
{
public:
    explicit DatasetImporter(Dataset dataset)
        : m_dataset(std::move(dataset))
    {
    }

    const Dataset& dataset() const { return m_dataset; }

    QString contentHash() const override { return m_dataset.contentHash(); }
    core::Result<void> importInto(Database& world, QDate day) const override;

private:
    Dataset m_dataset;
};

} // namespace data
