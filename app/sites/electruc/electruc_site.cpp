#include "sites/electruc/electruc_site.h"

#include "browser/viewer/document_page.h"
#include "core/accounts/account.h"
#include "core/clock.h"
#include "documents/contract_document.h"
#include "documents/document_source.h"
#include "documents/file_document.h"
#include "documents/handover_document.h"
#include "documents/invoice_document.h"
#include "documents/mandate_document.h"
#include "documents/mandate_form_reader.h"
#include "documents/terms_document.h"
#include "services/accounts/session_service.h"
#include "services/energy/billing_service.h"
#include "services/energy/contract_service.h"
#include "services/energy/mandate_service.h"
#include "services/requests/request_service.h"
#include "sites/electruc/activation_page.h"
#include "sites/electruc/advance_page.h"
#include "sites/electruc/article_page.h"
#include "sites/electruc/close_account_page.h"
#include "sites/electruc/code_by_text_page.h"
#include "sites/electruc/contact_page.h"
#include "sites/electruc/contract_page.h"
#include "sites/electruc/cookies_page.h"
#include "sites/electruc/dashboard_page.h"
#include "sites/electruc/forgotten_password_page.h"
#include "sites/electruc/help_page.h"
#include "sites/electruc/home_page.h"
#include "sites/electruc/invoices_page.h"
#include "sites/electruc/mail_sent_page.h"
#include "sites/electruc/mandate_online_page.h"
#include "sites/electruc/mandate_page.h"
#include "sites/electruc/mandate_rights_page.h"
#include "sites/electruc/my_data_page.h"
#include "sites/electruc/new_email_page.h"
#include "sites/electruc/new_password_page.h"
#include "sites/electruc/new_request_page.h"
#include "sites/electruc/password_page.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/profile_contact_page.h"
#include "sites/electruc/profile_page.h"
#include "sites/electruc/readings_page.h"
#include "sites/electruc/registration_page.h"
#include "sites/electruc/request_page.h"
#include "sites/electruc/requests_page.h"
#include "sites/electruc/service_articles.h"
#include "sites/electruc/services_page.h"
#include "sites/electruc/sign_in_code_page.h"
#include "sites/electruc/sign_in_page.h"
#include "sites/electruc/sign_ins_page.h"
#include "sites/electruc/site_articles.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

ElectrucSite::ElectrucSite(const Services& services)
    : m_context{services, m_registered, m_rememberedEmail, m_staysSignedIn}
{
    addPublicPages();
    addCustomerPages();
}

template <typename PageType> void ElectrucSite::add(QLatin1StringView pattern, browser::Access access)
{
    m_router.add(pattern, access, [this](browser::Navigator& navigator, const browser::Parameters&) {
        return std::make_unique<PageType>(m_context, navigator);
    });
}

template <typename PageType> void ElectrucSite::addWithToken(QLatin1StringView pattern)
{
    m_router.add(pattern, browser::Access::Public,
        [this](browser::Navigator& navigator, const browser::Parameters& parameters) {
            return std::make_unique<PageType>(m_context, navigator, parameters.value(u"token"_s));
        });
}

template <typename Source>
void ElectrucSite::addArticle(QLatin1StringView pattern, Section section, Source source)
{
    m_router.add(pattern, browser::Access::Public,
        [this, section, source](browser::Navigator& navigator, const browser::Parameters&) {
            return std::make_unique<ArticlePage>(m_context, navigator, section, source);
        });
}

void ElectrucSite::addPublicPages()
{
    using enum browser::Access;
    add<HomePage>(paths::kHome, Public);
    add<ServicesPage>(paths::kServices, Public);
    add<HelpPage>(paths::kHelp, Public);
    add<ContactPage>(paths::kContactPage, Public);
    add<SignInPage>(paths::kSignIn, Public);
    add<SignInCodePage>(paths::kSignInCode, Public);
    add<NewEmailPage>(paths::kNewEmail, Public);
    addArticle(paths::kElectricity, Section::Services, &ServiceArticles::electricity);
    addArticle(paths::kReading, Section::Services, &ServiceArticles::reading);
    addArticle(paths::kInvoicesService, Section::Services, &ServiceArticles::invoices);
    addArticle(paths::kDirectDebit, Section::Services, &ServiceArticles::directDebit);
    addArticle(paths::kSmsReminder, Section::Services, &ServiceArticles::smsReminder);
    addArticle(paths::kMoving, Section::Services, &ServiceArticles::moving);
    addArticle(paths::kSavingTips, Section::Services, &ServiceArticles::savingTips);
    const auto plain = [this](QLatin1StringView pattern, Article (*source)()) {
        addArticle(pattern, Section::None, [source](core::Language) { return source(); });
    };
    plain(paths::kLegal, &SiteArticles::legal);
    plain(paths::kPrivacy, &SiteArticles::privacy);
    plain(paths::kAccessibility, &SiteArticles::accessibility);
    add<RegistrationPage>(paths::kActivation, Public);
    add<CookiesPage>(paths::kCookies, Public);
    add<MailSentPage>(paths::kMailSent, Public);
    addWithToken<ActivationPage>(paths::kActivationLink);
    add<ForgottenPasswordPage>(paths::kForgottenPassword, Public);
    addWithToken<NewPasswordPage>(paths::kNewPassword);
}

void ElectrucSite::addCustomerPages()
{
    using enum browser::Access;
    add<DashboardPage>(paths::kDashboard, Private);
    add<InvoicesPage>(paths::kInvoices, Private);
    add<ReadingsPage>(paths::kReadings, Private);
    add<ContractPage>(paths::kContract, Private);
    add<AdvancePage>(paths::kAdvance, Private);
    add<MandatePage>(paths::kMandate, Private);
    add<MandateOnlinePage>(paths::kMandateOnline, Private);
    add<MandateRightsPage>(paths::kMandateRights, Private);
    add<ProfilePage>(paths::kProfile, Private);
    add<ProfileContactPage>(paths::kProfileContact, Private);
    add<PasswordPage>(paths::kPassword, Private);
    add<SignInsPage>(paths::kSignIns, Private);
    add<CodeByTextPage>(paths::kCodeByText, Private);
    add<MyDataPage>(paths::kMyData, Private);
    add<CloseAccountPage>(paths::kCloseAccount, Private);
    add<RequestsPage>(paths::kRequests, Private);
    add<NewRequestPage>(paths::kNewRequest, Private);
    m_router.add(paths::kRequest, Private,
        [this](browser::Navigator& navigator, const browser::Parameters& parameters) {
            return std::make_unique<RequestPage>(m_context, navigator, parameters.value(u"reference"_s));
        });
}

core::AccountId ElectrucSite::account() const
{
    const auto account = m_context.session.account();
    return account ? account->id : core::AccountId();
}

core::Result<std::shared_ptr<const documents::Document>> ElectrucSite::invoice(const QString& reference) const
{
    const auto found = m_context.billing.document(account(), reference);
    if (!found)
        return found.error();
    return std::shared_ptr<const documents::Document>(std::make_shared<documents::InvoiceDocument>(*found));
}

core::Result<std::shared_ptr<const documents::Document>> ElectrucSite::contract(
    const QString& reference) const
{
    const auto found = m_context.contracts.contract(account());
    if (!found)
        return found.error();
    // Somebody else's contract is absent, as somebody else's invoice is (E-63).
    if (!found->has_value() || found->value().contract.reference != reference)
        return core::Error{core::ErrorCode::NotFound, reference};
    return std::shared_ptr<const documents::Document>(
        std::make_shared<documents::ContractDocument>(found->value()));
}

core::Result<std::shared_ptr<const documents::Document>> ElectrucSite::attachment(const QString& file) const
{
    const core::AttachmentId id(file.toLongLong());
    const auto found = m_context.requests.attachment(account(), id);
    if (!found)
        return found.error();
    return documents::FileDocument::open(found->name, found->content, u"attachment:%1"_s.arg(id.value()),
        m_context.clock.today(), m_context.documents);
}

core::Result<std::shared_ptr<const documents::Document>> ElectrucSite::mandateDocument(
    const QString& id) const
{
    const core::MandateId mandateId(id.toLongLong());
    const auto mandate = m_context.mandates.mandate(account(), mandateId);
    if (!mandate)
        return mandate.error();
    const auto content = m_context.mandates.document(account(), mandateId);
    if (!content)
        return content.error();
    const auto form = m_context.mandates.form(account());
    if (!form)
        return form.error();
    return documents::sentMandate(*form, {mandate->documentName, *content}, u"mandate-document:"_s + id,
        mandate->submittedAt.date(), m_context.documents);
}

void ElectrucSite::addDocuments(services::DownloadService& downloads, browser::DocumentPrinter& printer)
{
    using enum browser::Access;
    using Loaded = core::Result<std::shared_ptr<const documents::Document>>;
    using Load = std::function<Loaded(const QString& reference)>;
    const auto document
        = [this, &downloads, &printer](QLatin1StringView pattern, browser::Access access, Load load) {
              m_router.add(pattern, access,
                  [&downloads, &printer, load](
                      browser::Navigator& navigator, const browser::Parameters& parameters) {
                      // What comes last names the document.
                      const QString reference
                          = parameters.value(parameters.contains(u"file"_s) ? u"file"_s : u"reference"_s);
                      return std::make_unique<browser::DocumentPage>(
                          navigator, downloads, printer, [load, reference] { return load(reference); });
                  });
          };
    document(paths::kInvoicePdf, Private, [this](const QString& reference) { return invoice(reference); });
    document(paths::kHandoverPdf, Private, [this](const QString&) -> Loaded {
        const auto found = m_context.contracts.contract(account());
        if (!found)
            return found.error();
        if (!found->has_value())
            return core::Error{core::ErrorCode::NotFound, u"no contract to hand over"_s};
        return Loaded(std::make_shared<const documents::HandoverDocument>(**found));
    });
    document(paths::kRequestFile, Private, [this](const QString& file) { return attachment(file); });
    document(paths::kContractPdf, Private, [this](const QString& reference) { return contract(reference); });
    document(paths::kMandatePdf, Private, [this](const QString&) -> Loaded {
        const auto form = m_context.mandates.form(account());
        if (!form)
            return form.error();
        return Loaded(std::make_shared<const documents::MandateDocument>(*form));
    });
    document(paths::kMandateDocument, Private, [this](const QString& id) { return mandateDocument(id); });
    document(paths::kExampleMandate, Public,
        [](const QString&) { return Loaded(documents::MandateDocument::example()); });
    document(paths::kTermsPdf, Public,
        [](const QString&) { return Loaded(std::make_shared<const documents::TermsDocument>()); });
    document(paths::kExampleInvoice, Public, [](const QString&) {
        return Loaded(std::shared_ptr<const documents::Document>(documents::InvoiceDocument::example()));
    });
}

QString ElectrucSite::host() const
{
    return paths::kHost;
}

QString ElectrucSite::name() const
{
    return u"Electruc"_s;
}

QString ElectrucSite::tagline() const
{
    return tr("Mon électricité");
}

QString ElectrucSite::iconPath() const
{
    return u":/logo/electruc-favicon.svg"_s;
}

std::unique_ptr<browser::Page> ElectrucSite::notFoundPage(browser::Navigator& navigator) const
{
    return std::make_unique<ArticlePage>(
        m_context, navigator, Section::None, [](core::Language) { return SiteArticles::notFound(); });
}

bool ElectrucSite::isSignedIn() const
{
    return m_context.session.isSignedIn();
}

QUrl ElectrucSite::signInUrl(const QUrl& wanted) const
{
    return paths::signInThen(wanted);
}

void ElectrucSite::endSession()
{
    m_rememberedEmail.clear();
    m_staysSignedIn = false;
    m_registered = {};
    m_context.session.forget();
}

} // namespace sites::electruc
