#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/files/stored_file.h"
#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

using StoredFile = core::StoredFile;

// Downloads of one persona.
class DownloadService final : public QObject
{
    Q_OBJECT

public:
    DownloadService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    // Keeps the bytes under that name; a name already taken becomes « name (2).pdf ». Errors: DiskFull, Io.
    core::Result<StoredFile> save(core::SupplyPointId persona, const QString& name, const QByteArray& content,
        const QString& source, const QString& sourceUrl);
    core::Result<QList<StoredFile>> files(core::SupplyPointId persona) const; // newest first
    core::Result<StoredFile> file(core::SupplyPointId persona, core::FileId id) const;
    core::Result<QByteArray> content(core::SupplyPointId persona, core::FileId id) const;
    core::Result<void> markOpened(core::SupplyPointId persona, core::FileId id);
    // source as Document::source(); pages as chosen: « 1-2 ».
    core::Result<void> notePrinted(
        core::SupplyPointId persona, const QString& source, int copies, const QString& pages);
    // Field name: name. The extension stays, typed or not. Rules: core::filename::whyNot(), AlreadyUsed.
    core::Result<core::FieldErrors> rename(core::SupplyPointId persona, core::FileId id, const QString& name);
    core::Result<void> remove(core::SupplyPointId persona, core::FileId id);
    core::Result<void> restoreRemoved(core::SupplyPointId persona, core::FileId id); // undo of remove

Q_SIGNALS:
    void filesChanged(core::SupplyPointId persona);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
