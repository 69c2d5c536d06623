#include "trainer/paper_actions.h"

#include "documents/document.h"
#include "trainer/background_work.h"
#include "trainer/file_work.h"

#include <QDir>
#include <QStandardPaths>

namespace trainer {

Printing printDocument(QWidget* host, const std::shared_ptr<const documents::Document>& document)
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
    return {dialog.run(), QDir::toNativeSeparators(kept)};
}

Keeping keepAsPdf(
    QWidget* host, const documents::Document& document, const QString& path, const QString& title)
{
    Keeping keeping = Keeping::Failed;
    workInBackground(host, title, [&](const WorkProgress& progress) {
        const WatchedDocument watched(document, progress);
        const auto pdf = documents::toPdf(watched);
        if (watched.isStopped())
            keeping = Keeping::Stopped;
        else if (pdf && writeWhole(path, *pdf))
            keeping = Keeping::Done;
    });
    return keeping;
}

} // namespace trainer
