#pragma once

#include "browser/site.h"

#include <QUrl>

#include <functional>

namespace browser {
class DocumentPrinter;
}
namespace runtime {
class Runtime;
}

namespace desk {

enum class Paper { Certificate, EndSheet, FraudCard, Verification };

QUrl paperUrl(Paper paper);

// Adds to the browser's own site: /mes-papiers, the papers below it, and /verifier-attestation. All of it
// outlives the site.
void addPaperRoutes(const std::function<void(const QString& pattern, browser::PageFactory factory)>& add,
    runtime::Runtime& runtime, browser::DocumentPrinter& printer);

} // namespace desk
