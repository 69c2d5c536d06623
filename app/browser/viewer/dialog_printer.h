#pragma once

#include "browser/viewer/document_printer.h"

namespace services {
class DownloadService;
}

namespace browser {

// Prints through the print dialog. Without a printer the paper is simulated: the PDF goes to «
// Téléchargements ».
class DialogPrinter final : public DocumentPrinter
{
public:
    explicit DialogPrinter(services::DownloadService& downloads);

    std::optional<PrintedCopies> print(
        QWidget* parent, const documents::Document& document, core::SupplyPointId persona) override;

private:
    services::DownloadService& m_downloads;
};

// The pages as a person would say them, counted from 1: « 1-3 », « 2 », « 1, 3 ». pages: counted from 0, in
// order.
QString pagesInWords(const QList<int>& pages);

} // namespace browser
