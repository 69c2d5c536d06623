#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"
#include "data/dataset/content_file.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace data {
class WorldStore;
}

namespace services {

class DownloadService;

// A file that may be chosen to be sent.
struct ShelfFile
{
    enum class Folder { Practice, Downloads };

    Folder folder = Folder::Practice;
    QString key; // within its folder
    QString name;
    qint64 size = 0; // bytes
    QDateTime savedAt; // UTC
    QString source; // what paints it again, see core::StoredFile; empty for practice documents
};

// The folders of the file chooser: « Documents d’entraînement », which every persona has in its own version,
// and « Téléchargements ».
class DocumentShelf final
{
public:
    DocumentShelf(data::WorldStore& world, const DownloadService& downloads, const core::Clock& clock,
        const QString& contentFolder = QString(data::kBuiltInContent));

    // Newest first. Errors: NotFound (no such persona), Io.
    core::Result<QList<ShelfFile>> files(core::SupplyPointId persona, ShelfFile::Folder folder) const;
    // Errors: NotFound when it is gone since, Io.
    core::Result<QByteArray> content(core::SupplyPointId persona, const ShelfFile& file) const;

private:
    core::Result<QList<ShelfFile>> practiceFiles(core::SupplyPointId persona) const;
    core::Result<QList<ShelfFile>> downloadedFiles(core::SupplyPointId persona) const;

    data::WorldStore& m_world;
    const DownloadService& m_downloads;
    const core::Clock& m_clock;
    QString m_contentFolder;
};

// The picture of a practice document that cannot be painted from its bytes, wherever these bytes come from:
// an attachment looks like the file it was made of. Empty for any other file.
QByteArray practicePicture(
    const QByteArray& content, const QString& contentFolder = QString(data::kBuiltInContent));

} // namespace services
