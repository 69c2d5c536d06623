#include "browser/downloads/document_keeper.h"

#include "browser/address.h"
#include "documents/document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace browser {

namespace {

struct Keeper
{
    Q_DECLARE_TR_FUNCTIONS(browser::DocumentKeeper)
};

core::Result<services::StoredFile> keep(services::DownloadService& downloads, core::SupplyPointId persona,
    const documents::Document& document, const QUrl& from)
{
    if (const QByteArray original = document.original(); !original.isEmpty())
        return downloads.save(persona, document.fileName(), original, document.source(), from.toString());
    const auto pdf = documents::toPdf(document);
    if (!pdf)
        return pdf.error();
    return downloads.save(persona, document.fileName(), *pdf, document.source(), from.toString());
}

} // namespace

Notice keepDocument(services::DownloadService& downloads, core::SupplyPointId persona,
    const documents::Document& document, const QUrl& from)
{
    const auto kept = keep(downloads, persona, document, from);
    if (kept)
        return {Tone::Ok, Keeper::tr("Enregistré dans Téléchargements"), kept->name, Keeper::tr("Ouvrir"),
            downloadUrl(kept->id)};
    const QString why = kept.error().code == core::ErrorCode::DiskFull
        ? Keeper::tr("Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.")
        : Keeper::tr("Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide. Rien n’est perdu.");
    return {Tone::Error, Keeper::tr("Le fichier n’a pas pu être enregistré"), why,
        Keeper::tr("Voir Téléchargements"), downloadsUrl()};
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

} // namespace browser
