#include "desk/site_list.h"

#include "runtime/runtime.h"
#include "sites/electruc/electruc_site.h"

namespace desk {

std::vector<std::unique_ptr<browser::Site>> makeSites(
    runtime::Runtime& runtime, browser::DocumentPrinter& printer)
{
    std::vector<std::unique_ptr<browser::Site>> all;
    auto electruc = std::make_unique<::sites::electruc::ElectrucSite>(
        ::sites::electruc::ElectrucSite::Services{runtime.session(), runtime.billing(), runtime.contracts(),
            runtime.readings(), runtime.requests(), runtime.documents(), runtime.dashboard(), runtime.mandates(), runtime.help(),
            runtime.contact(), runtime.visits(), runtime.settings(), runtime.account(), runtime.security(),
            runtime.emails(), runtime.personalData(), runtime.downloads(), runtime.clock(),
            runtime.registration(), runtime.passwordReset()});
    electruc->addDocuments(runtime.downloads(), printer);
    all.push_back(std::move(electruc));
    return all;
}

} // namespace desk
