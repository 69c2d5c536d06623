#pragma once

#include "browser/site.h"
#include "sites/electruc/electruc_site.h"
#include "sites/mail/site_context.h"

#include <memory>
#include <vector>

namespace browser {
class DocumentPrinter;
}
namespace kit {
class Asker;
}
namespace runtime {
class Runtime;
}

namespace desk {

// What the customer portal works with. runtime outlives it.
::sites::electruc::Services electrucServices(runtime::Runtime& runtime);

// What the mailbox works with. runtime and asker outlive it.
::sites::mail::SiteContext mailServices(runtime::Runtime& runtime, kit::Asker& asker);

// The sites there are, in the order of the desk. printer asks how to print a document, asker before a loss.
// All of it outlives the sites.
std::vector<std::unique_ptr<browser::Site>> makeSites(
    runtime::Runtime& runtime, browser::DocumentPrinter& printer, kit::Asker& asker);

// The sites that only fraud attempts lead to: they have no place on the desk.
std::vector<std::unique_ptr<browser::Site>> makeLookalikes(runtime::Runtime& runtime);

} // namespace desk
