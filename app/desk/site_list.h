#pragma once

#include "browser/site.h"

#include <memory>
#include <vector>

namespace browser {
class DocumentPrinter;
}
namespace runtime {
class Runtime;
}

namespace desk {

// The sites there are, in the order of the desk. printer asks how to print a document. Both outlive the
// sites.
std::vector<std::unique_ptr<browser::Site>> makeSites(
    runtime::Runtime& runtime, browser::DocumentPrinter& printer);

} // namespace desk
