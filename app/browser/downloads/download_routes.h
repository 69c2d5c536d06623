#pragma once

#include "browser/site.h"

#include <functional>

namespace documents {
class DocumentSource;
}
namespace services {
class DownloadService;
}

namespace browser {

class DocumentPrinter;

// What the pages of « Téléchargements » need; all of it outlives them.
struct DownloadParts
{
    services::DownloadService& downloads;
    const documents::DocumentSource& source;
    DocumentPrinter& printer;
};

// Adds to the browser's own site: /telechargements, /telechargements/{file} (the document in the viewer,
// signed in or not) and /telechargements/dossier/{file}.
void addDownloadRoutes(
    const std::function<void(const QString& pattern, PageFactory factory)>& add, DownloadParts parts);

} // namespace browser
