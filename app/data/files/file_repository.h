#pragma once

#include "core/files/stored_file.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace data {

class Database;
class Row;

// The files of « Téléchargements ». Every statement names the persona: somebody else's file is not found. A
// removed file keeps its row until the reset, so that removing can be undone.
class FileRepository final
{
public:
    explicit FileRepository(Database& database);

    core::Result<core::FileId> add(
        core::SupplyPointId persona, const core::StoredFile& file, const QByteArray& content);
    core::Result<QList<core::StoredFile>> present(core::SupplyPointId persona); // newest first
    core::Result<std::optional<core::StoredFile>> find(core::SupplyPointId persona, core::FileId id);
    core::Result<std::optional<core::StoredFile>> findRemoved(core::SupplyPointId persona, core::FileId id);
    core::Result<std::optional<QByteArray>> content(core::SupplyPointId persona, core::FileId id);

    core::Result<void> setName(core::FileId id, const QString& name);
    core::Result<void> setOpened(core::FileId id);
    core::Result<void> setRemoved(core::FileId id, const QDateTime& at); // invalid: present again

private:
    core::Result<std::optional<core::StoredFile>> one(
        QLatin1StringView name, core::SupplyPointId persona, core::FileId id, const QString& condition);
    static core::StoredFile fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
