#include "browser/downloads/document_keeper.h"

#include "browser/address.h"
#include "documents/document.h"

using namespace Qt::StringLiterals;

namespace browser {

core::Result<services::StoredFile> keepDocument(services::DownloadService& downloads, core::SupplyPointId persona,
    const documents::Document& document, const QUrl& from)
{
    const auto pdf = documents::toPdf(document);
    if (!pdf)
        return pdf.error();
    return downloads.save(persona, document.fileName(), *pdf, document.source(), from.toString());
}

QUrl downloadsUrl()
{
    return internalUrl(u"telechargements"_s);
}

QUrl downloadUrl(core::FileId file)
{
    return internalUrl(u"telechargements/%1"_s.arg(file.value()));
}

QUrl folderUrl(core::FileId file)
{
    return internalUrl(u"telechargements/dossier/%1"_s.arg(file.value()));
}

kit::Tone noteTone(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return kit::Tone::Ok;
    case Tone::Info: return kit::Tone::Info;
    case Tone::Warning: return kit::Tone::Warn;
    case Tone::Error: return kit::Tone::Error;
    }
    return kit::Tone::Info;
}

} // namespace browser
