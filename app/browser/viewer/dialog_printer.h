#pragma once

#include "browser/viewer/document_printer.h"

namespace services {
class DownloadService;
class EventService;
} // namespace services

namespace browser {

// Prints through the print dialog. Without a printer the paper is simulated: the PDF goes to «
// Téléchargements ». When the trainer took the paper away, the dialog says so.
class DialogPrinter final : public DocumentPrinter
{
public:
    // events: whether there is paper; null: always.
    explicit DialogPrinter(services::DownloadService& downloads, services::EventService* events = nullptr);

    std::optional<PrintedCopies> print(
        QWidget* parent, const documents::Document& document, core::SupplyPointId persona) override;

private:
    services::DownloadService& m_downloads;
    services::EventService* m_events;
};

// The pages as a person would say them, counted from 1: « 1-3 », « 2 », « 1, 3 ». pages: counted from 0, in
// order.
QString pagesInWords(const QList<int>& pages);

} // namespace browser
