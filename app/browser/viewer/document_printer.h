#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

class QWidget;

namespace documents {
class Document;
}

namespace browser {

// What was printed.
struct PrintedCopies
{
    int copies = 1;
    QString pages; // as a person would say it: 1, 1-2
    bool isSimulated = false; // there is no printer: the paper is a PDF in « Téléchargements »
};

// Asks how to print, and prints. Pages get one by reference; tests give their own, with the answer ready.
class DocumentPrinter
{
public:
    DocumentPrinter() = default;
    DocumentPrinter(const DocumentPrinter&) = delete;
    DocumentPrinter& operator=(const DocumentPrinter&) = delete;
    virtual ~DocumentPrinter() = default;

    // Nothing when the person gave up, or when it failed (which was said then). persona: whose «
    // Téléchargements » takes the PDF when there is no printer.
    virtual std::optional<PrintedCopies> print(
        QWidget* parent, const documents::Document& document, core::SupplyPointId persona)
        = 0;
};

} // namespace browser
