#pragma once

#include "data/dataset/content_file.h"
#include "data/world_source.h"

namespace data {

class PeopleSource;

// Fills an empty world with the dataset, expanded for a day (world_builder.h). Every key is given, so that
// both engines make the same rows.
class DatasetImporter final : public WorldSource
{
public:
    // The folder is read when a world is made, not before.
    explicit DatasetImporter(const QString& folder = QString(kBuiltInContent))
        : m_folder(folder)
    {
    }
    // With the people whom the trainer added; they must outlive this.
    explicit DatasetImporter(const PeopleSource& people, const QString& folder = QString(kBuiltInContent))
        : m_folder(folder)
        , m_people(&people)
    {
    }

    QString contentHash() const override; // empty when the folder cannot be read: importInto() then says why
    core::Result<void> importInto(Database& world, QDate day) const override;

private:
    QString m_folder;
    const PeopleSource* m_people = nullptr;
};

} // namespace data
