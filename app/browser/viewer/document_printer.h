#pragma once

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
};

// Asks how to print, and prints. Pages get one by reference; tests give their own, with the answer ready.
class DocumentPrinter
{
public:
    DocumentPrinter() = default;
    DocumentPrinter(const DocumentPrinter&) = delete;
    DocumentPrinter& operator=(const DocumentPrinter&) = delete;
    virtual ~DocumentPrinter() = default;

    // Nothing when the person gave up.
    virtual std::optional<PrintedCopies> print(QWidget* parent, const documents::Document& document) = 0;
};

} // namespace browser
