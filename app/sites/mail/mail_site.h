#pragma once

#include "browser/site.h"
#include "core/mail/mail.h"
#include "sites/mail/site_context.h"

#include <QCoreApplication>

namespace browser {
class DocumentPrinter;
}

namespace sites::mail {

// www.messagerie.example: the persona's own mailbox, open as soon as the persona sits down.
class MailSite final : public browser::Site
{
    Q_DECLARE_TR_FUNCTIONS(sites::mail::MailSite)

public:
    explicit MailSite(const SiteContext& context);

    // Files of messages open in the browser's viewer. printer outlives the site.
    void addFiles(browser::DocumentPrinter& printer);

    QString host() const override;
    QString name() const override;
    QString tagline() const override;
    QString iconPath() const override;
    const browser::Router& router() const override { return m_router; }
    int news(core::SupplyPointId persona) const override;
    QString newsText(int count) const override;

private:
    void addFolder(core::MailFolder folder);

    SiteContext m_context;
    browser::Router m_router;
};

} // namespace sites::mail
