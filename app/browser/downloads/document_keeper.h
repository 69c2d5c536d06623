#pragma once

#include "browser/page.h"
#include "core/id.h"
#include "services/files/download_service.h"

#include <QUrl>

namespace documents {
class Document;
}

namespace browser {

// Makes the document's PDF and keeps it in the persona's « Téléchargements ». What to tell: « Enregistré dans
// Téléchargements » with « Ouvrir », or why it could not be.
Notice keepDocument(services::DownloadService& downloads, core::SupplyPointId persona,
    const documents::Document& document, const QUrl& from);

// The address of the list of downloads, and of one file in it.
QUrl downloadsUrl();
QUrl downloadUrl(core::FileId file);
// The folder, with that file pointed at.
QUrl folderUrl(core::FileId file);

} // namespace browser
