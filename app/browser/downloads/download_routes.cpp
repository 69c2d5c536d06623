#include "browser/downloads/download_routes.h"

#include "browser/downloads/downloads_page.h"
#include "browser/downloads/folder_page.h"
#include "browser/viewer/document_page.h"
#include "documents/document_source.h"
#include "documents/file_document.h"

using namespace Qt::StringLiterals;

namespace browser {
namespace {

core::FileId fileOf(const Parameters& parameters)
{
    return core::FileId(parameters.value(u"file"_s).toLongLong());
}

// The file stays what it was when it was kept, as long as what it shows exists.
DocumentPage::Loader loaderOf(const DownloadParts& parts, core::SupplyPointId persona, core::FileId id)
{
    return [parts, persona, id]() -> core::Result<std::shared_ptr<const documents::Document>> {
        const auto file = parts.downloads.file(persona, id);
        if (!file)
            return file.error();
        auto document = parts.source.document(file->source);
        if (!document) {
            // No document of ours: a file that came as it is.
            const auto content = parts.downloads.content(persona, id);
            if (!content)
                return content.error();
            document = documents::FileDocument::open(
                file->name, *content, file->source, file->savedAt.date(), parts.source);
        }
        if (auto noted = parts.downloads.markOpened(persona, id); !noted)
            return noted.error();
        return document;
    };
}

} // namespace

void addDownloadRoutes(
    const std::function<void(const QString& pattern, PageFactory factory)>& add, DownloadParts parts)
{
    add(u"/telechargements"_s, [parts](Navigator& navigator, const Parameters&) -> std::unique_ptr<Page> {
        return std::make_unique<DownloadsPage>(navigator, parts.downloads);
    });
    add(u"/telechargements/dossier/{file}"_s,
        [parts](Navigator& navigator, const Parameters& parameters) -> std::unique_ptr<Page> {
            return std::make_unique<FolderPage>(navigator, parts.downloads, fileOf(parameters));
        });
    add(u"/telechargements/{file}"_s,
        [parts](Navigator& navigator, const Parameters& parameters) -> std::unique_ptr<Page> {
            return std::make_unique<DocumentPage>(navigator, parts.downloads, parts.printer,
                loaderOf(parts, navigator.persona(), fileOf(parameters)));
        });
}

} // namespace browser
