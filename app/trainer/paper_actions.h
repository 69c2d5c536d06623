#pragma once

#include "kit/tones.h"

#include <QString>

#include <memory>
#include <optional>

class QWidget;

namespace documents {
class Document;
}

namespace trainer {

// What a page says when something was printed or kept.
struct PaperNotice
{
    kit::Tone tone;
    QString title;
    QString text;

    bool isGood() const { return tone == kit::Tone::Ok; }
};

// Asks how to print it, over host's window, and prints; simulated paper goes to the person's documents.
// Nothing to say when the person changed their mind.
std::optional<PaperNotice> printed(QWidget* host, const std::shared_ptr<const documents::Document>& document);

// Writes it as PDF beside the window, with progress (see background_work.h), whole or not at all. Nothing to
// say when the person stopped it.
std::optional<PaperNotice> keptAsPdf(QWidget* host, const documents::Document& document, const QString& path);

} // namespace trainer
