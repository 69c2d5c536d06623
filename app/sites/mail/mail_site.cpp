#include "sites/mail/mail_site.h"

#include "browser/viewer/document_page.h"
#include "core/belgian_day.h"
#include "services/mail/mailbox_service.h"
#include "sites/mail/attached_document.h"
#include "sites/mail/compose_page.h"
#include "sites/mail/contacts_page.h"
#include "sites/mail/folder_page.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_texts.h"

using namespace Qt::StringLiterals;

namespace sites::mail {

using browser::Access;
using browser::Navigator;
using browser::Parameters;
using core::MailFolder;

namespace {

core::MailId mailIn(const Parameters& parameters)
{
    return core::MailId(parameters.value(u"mail"_s).toLongLong());
}

} // namespace

MailSite::MailSite(const SiteContext& context)
    : m_context(context)
{
    m_router.add(paths::kHome, Access::Public, [this](Navigator& navigator, const Parameters&) {
        return std::make_unique<FolderPage>(m_context, navigator, MailFolder::Inbox, core::MailId());
    });
    for (const MailFolder folder :
        {MailFolder::Inbox, MailFolder::Sent, MailFolder::Draft, MailFolder::Junk, MailFolder::Trash})
        addFolder(folder);
    const auto compose = [this](QLatin1StringView pattern, ComposePage::Kind kind) {
        m_router.add(
            pattern, Access::Public, [this, kind](Navigator& navigator, const Parameters& parameters) {
                return std::make_unique<ComposePage>(m_context, navigator, kind, mailIn(parameters));
            });
    };
    compose(paths::kCompose, ComposePage::Kind::New);
    compose(paths::kReply, ComposePage::Kind::Reply);
    compose(paths::kForward, ComposePage::Kind::Forward);
    compose(paths::kDraft, ComposePage::Kind::Draft);
    m_router.add(paths::kContacts, Access::Public, [this](Navigator& navigator, const Parameters&) {
        return std::make_unique<ContactsPage>(m_context, navigator);
    });
}

void MailSite::addFolder(MailFolder folder)
{
    m_router.add(
        paths::path(folder), Access::Public, [this, folder](Navigator& navigator, const Parameters&) {
            return std::make_unique<FolderPage>(m_context, navigator, folder, core::MailId());
        });
    if (folder == MailFolder::Draft)
        return; // a draft opens for writing
    m_router.add(paths::path(folder) + u"/{mail}"_s, Access::Public,
        [this, folder](Navigator& navigator, const Parameters& parameters) -> std::unique_ptr<browser::Page> {
            const core::MailId id = mailIn(parameters);
            // What is no number is nobody's mail.
            return std::make_unique<FolderPage>(
                m_context, navigator, folder, id.isValid() ? id : core::MailId(INT64_MAX));
        });
}

void MailSite::addFiles(browser::DocumentPrinter& printer)
{
    m_router.add(
        paths::kFile, Access::Public, [this, &printer](Navigator& navigator, const Parameters& parameters) {
            const core::MailAttachmentId id(parameters.value(u"file"_s).toLongLong());
            const core::SupplyPointId persona = navigator.persona();
            return std::make_unique<browser::DocumentPage>(navigator, m_context.downloads, printer,
                [this, persona, id] { return attachedDocument(m_context, persona, id); });
        });
}

QString MailSite::host() const
{
    return paths::kHost;
}

QString MailSite::name() const
{
    return tr("Messagerie");
}

QString MailSite::tagline() const
{
    return tr("Mes e-mails");
}

QString MailSite::iconPath() const
{
    return u":/logo/site-messagerie.svg"_s;
}

int MailSite::news(core::SupplyPointId persona) const
{
    return m_context.mailbox.unread(persona);
}

QString MailSite::newsText(int count) const
{
    return MailTexts::unreadCount(count);
}

} // namespace sites::mail
