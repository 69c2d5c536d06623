#pragma once

#include "kit/print_dialog.h"

#include <QString>

#include <memory>

class QWidget;

namespace documents {
class Document;
}

namespace trainer {

struct Printing
{
    kit::PrintDialog::Outcome outcome;
    QString keptAs; // where simulated paper goes, as the machine writes paths
};
// Asks how to print it, over host's window, and prints; simulated paper goes to the person's documents.
Printing printDocument(QWidget* host, const std::shared_ptr<const documents::Document>& document);

// Writes it as PDF beside the window, with progress (see background_work.h), whole or not at all.
enum class Keeping { Done, Stopped, Failed };
Keeping keepAsPdf(
    QWidget* host, const documents::Document& document, const QString& path, const QString& title);

} // namespace trainer
