#include "trainer/paper_actions.h"

#include "documents/document.h"
#include "kit/print_dialog.h"
#include "trainer/background_work.h"
#include "trainer/file_work.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace trainer {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::PaperActions)
};

PaperNotice inPdf(const QString& path)
{
    return {kit::Tone::Ok, Tr::tr("C’est dans un PDF."), QDir::toNativeSeparators(path)};
}

} // namespace

std::optional<PaperNotice> printed(QWidget* host, const std::shared_ptr<const documents::Document>& document)
{
    const QString kept = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .filePath(document->fileName());
    kit::PrintRequest request;
    request.title = document->title();
    request.pageCount = document->pageCount();
    request.paintPage = [document](QPainter& painter, int page) { document->paintPage(painter, page); };
    request.keepPdf = [&kept](const QByteArray& pdf) { return writeWhole(kept, pdf); };
    kit::PrintDialog dialog(
        host, request, kit::PrintDialog::installedPrinters(), kit::Dialog::World::Simulator);
    switch (dialog.run()) {
    case kit::PrintDialog::Outcome::Cancelled:
        break;
    case kit::PrintDialog::Outcome::Printed:
        return PaperNotice{kit::Tone::Ok, Tr::tr("C’est à l’impression."), {}};
    case kit::PrintDialog::Outcome::KeptAsPdf:
        return inPdf(kept);
    case kit::PrintDialog::Outcome::Failed:
        return PaperNotice{kit::Tone::Error, Tr::tr("Cela n’a pas pu être imprimé."),
            Tr::tr("Vérifiez l’imprimante, ou choisissez « PDF ».")};
    }
    return std::nullopt;
}

std::optional<PaperNotice> keptAsPdf(QWidget* host, const documents::Document& document, const QString& path)
{
    bool isStopped = false;
    bool isWritten = false;
    workInBackground(host, Tr::tr("Un instant, le PDF se prépare…"), [&](const WorkProgress& progress) {
        const WatchedDocument watched(document, progress);
        const auto pdf = documents::toPdf(watched);
        isStopped = watched.isStopped();
        isWritten = !isStopped && pdf && writeWhole(path, *pdf);
    });
    if (isStopped)
        return std::nullopt;
    if (isWritten)
        return inPdf(path);
    return PaperNotice{kit::Tone::Error, Tr::tr("Le PDF n’a pas pu être écrit."),
        Tr::tr("Choisissez un autre endroit, puis essayez encore.")};
}

} // namespace trainer
