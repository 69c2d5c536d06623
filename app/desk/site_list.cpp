#include "desk/site_list.h"

#include "runtime/runtime.h"
#include "sites/gazette/gazette_site.h"
#include "sites/lookalike/lookalike_site.h"
#include "sites/mail/mail_site.h"

namespace desk {

::sites::electruc::Services electrucServices(runtime::Runtime& runtime)
{
    return {runtime.session(), runtime.billing(), runtime.contracts(), runtime.readings(), runtime.requests(),
        runtime.documents(), runtime.dashboard(), runtime.mandates(), runtime.help(), runtime.contact(),
        runtime.visits(), runtime.settings(), runtime.account(), runtime.security(), runtime.emails(),
        runtime.personalData(), runtime.downloads(), runtime.clock(), runtime.registration(),
        runtime.passwordReset(), runtime.advances(), runtime.siteLanguage()};
}

::sites::mail::SiteContext mailServices(runtime::Runtime& runtime, kit::Asker& asker)
{
    return {runtime.mailbox(), runtime.mailWriter(), runtime.mailLessons(), runtime.addressBook(),
        runtime.downloads(), runtime.settings(), asker, runtime.clock(), runtime.documents()};
}

std::vector<std::unique_ptr<browser::Site>> makeSites(
    runtime::Runtime& runtime, browser::DocumentPrinter& printer, kit::Asker& asker)
{
    std::vector<std::unique_ptr<browser::Site>> all;
    auto electruc = std::make_unique<::sites::electruc::ElectrucSite>(electrucServices(runtime));
    electruc->addDocuments(runtime.downloads(), printer);
    all.push_back(std::move(electruc));
    auto mail = std::make_unique<::sites::mail::MailSite>(mailServices(runtime, asker));
    mail->addFiles(printer);
    all.push_back(std::move(mail));
    all.push_back(std::make_unique<::sites::gazette::GazetteSite>(runtime.visits()));
    return all;
}

std::vector<std::unique_ptr<browser::Site>> makeLookalikes(runtime::Runtime& runtime)
{
    std::vector<std::unique_ptr<browser::Site>> all;
    for (const QString& host : ::sites::lookalike::LookalikeSite::hosts())
        all.push_back(
            std::make_unique<::sites::lookalike::LookalikeSite>(host, runtime.mailbox(), runtime.phone()));
    return all;
}

} // namespace desk
