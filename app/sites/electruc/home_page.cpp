#include "sites/electruc/home_page.h"

#include "electruc/ui_home_page.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

HomePage::HomePage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::Home, Width::EdgeToEdge)
    , m_ui(std::make_unique<Ui::HomePage>())
{
    m_ui->setupUi(content());
    link(m_ui->customerAreaButton, paths::url(paths::kDashboard));
    link(m_ui->activationButton, paths::url(paths::kActivation));
    link(m_ui->invoicesCard, paths::url(paths::kInvoices));
    link(m_ui->readingCard, paths::url(paths::kReadings));
    link(m_ui->directDebitCard, paths::url(paths::kDirectDebit));
    link(m_ui->questionCard, paths::url(paths::kContactPage));
    retranslate();
}

HomePage::~HomePage() = default;

void HomePage::open(const QUrl&)
{
    retranslate();
}

void HomePage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Accueil"));
    m_ui->phoneText->setSegments(
        {{tr("Besoin d’aide ? "), false}, {tr("078 00 00 00"), true}, {tr(", de 8 h à 18 h"), false}});
    const bool signedIn = context().session.isSignedIn();
    if (signedIn)
        m_ui->customerAreaButton->setText(tr("Mon espace"));
    m_ui->activationButton->setVisible(!signedIn);
}

void HomePage::adaptContent()
{
    if (!m_ui)
        return; // the frame measures itself before the page is filled
    const auto set = [this](QLayout* layout) {
        QMargins margins = layout->contentsMargins();
        margins.setLeft(sideMargin());
        margins.setRight(sideMargin());
        layout->setContentsMargins(margins);
    };
    set(m_ui->hero->layout());
    set(m_ui->actionsBand->layout());
    set(m_ui->startSection->layout());
}

} // namespace sites::electruc
