#pragma once

#include "browser/site.h"
#include "core/id.h"
#include "core/result.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/site_context.h"

#include <QCoreApplication>

namespace browser {
class DocumentPrinter;
}
namespace documents {
class Document;
class DocumentSource;
} // namespace documents
namespace services {
class DownloadService;
}

namespace sites::electruc {

// www.electruc.example: the customer portal of a fictional supplier. Its session belongs to the person at the
// machine.
class ElectrucSite final : public browser::Site
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::ElectrucSite)

public:
    explicit ElectrucSite(const Services& services);
    // The addresses of PDF: invoices and contracts (the customer's own), terms and example (everybody's).
    // printer asks how to print; both outlive the site.
    void addDocuments(services::DownloadService& downloads, browser::DocumentPrinter& printer);

    QString host() const override;
    QString name() const override;
    QString tagline() const override;
    QString iconPath() const override;
    const browser::Router& router() const override { return m_router; }
    std::unique_ptr<browser::Page> notFoundPage(browser::Navigator& navigator) const override;
    bool isSignedIn() const override;
    QUrl signInUrl(const QUrl& wanted) const override;
    void endSession() override;

private:
    void addPublicPages();
    void addCustomerPages();
    core::AccountId account() const;
    core::Result<std::shared_ptr<const documents::Document>> invoice(const QString& reference) const;
    core::Result<std::shared_ptr<const documents::Document>> contract(const QString& reference) const;
    core::Result<std::shared_ptr<const documents::Document>> attachment(const QString& file) const;
    core::Result<std::shared_ptr<const documents::Document>> mandateDocument(const QString& id) const;
    template <typename PageType> void add(QLatin1StringView pattern, browser::Access access);
    template <typename Source> void addArticle(QLatin1StringView pattern, Section section, Source source);

    template <typename PageType> void addWithToken(QLatin1StringView pattern); // public, of an e-mail's link

    QString m_rememberedEmail;
    bool m_staysSignedIn = false;
    Registered m_registered;
    SiteContext m_context;
    browser::Router m_router;
};

} // namespace sites::electruc
