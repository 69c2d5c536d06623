#include "browser/viewer/dialog_printer.h"

#include "documents/document.h"
#include "kit/print_dialog.h"
#include "services/files/download_service.h"
#include "services/world/event_service.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace browser {

DialogPrinter::DialogPrinter(services::DownloadService& downloads, services::EventService* events)
    : m_downloads(downloads)
    , m_events(events)
{
}

std::optional<PrintedCopies> DialogPrinter::print(
    QWidget* parent, const documents::Document& document, core::SupplyPointId persona)
{
    kit::PrintRequest request;
    request.title = document.title();
    request.pageCount = document.pageCount();
    request.paintPage = [&document](QPainter& painter, int page) { document.paintPage(painter, page); };
    request.keepPdf = [this, &document, persona](const QByteArray& pdf) {
        return m_downloads.save(persona, document.fileName(), pdf, document.source(), QString()).has_value();
    };
    if (m_events) {
        request.hasPaper = [this] { return !m_events->conditions().printerEmpty; };
        request.refill = [this, persona] { return m_events->refillPrinter(persona).has_value(); };
    }
    kit::PrintDialog dialog(parent, std::move(request), kit::PrintDialog::installedPrinters());
    const auto outcome = dialog.run();
    if (outcome != kit::PrintDialog::Outcome::Printed && outcome != kit::PrintDialog::Outcome::KeptAsPdf)
        return std::nullopt;
    return PrintedCopies{
        dialog.copies(), pagesInWords(dialog.chosenPages()), outcome == kit::PrintDialog::Outcome::KeptAsPdf};
}

QString pagesInWords(const QList<int>& pages)
{
    QStringList parts;
    qsizetype i = 0;
    while (i < pages.size()) {
        qsizetype last = i;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        parts.append(
            last == i ? QString::number(pages[i] + 1) : u"%1-%2"_s.arg(pages[i] + 1).arg(pages[last] + 1));
        i = last + 1;
    }
    return parts.join(u", "_s);
}

} // namespace browser
