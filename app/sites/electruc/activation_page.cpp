#include "sites/electruc/activation_page.h"

#include "electruc/ui_activation_page.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

ActivationPage::ActivationPage(
    const SiteContext& context, browser::Navigator& navigator, const QString& token)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::ActivationPage>())
    , m_token(token)
{
    m_ui->setupUi(content());
    link(m_ui->startAgainButton, paths::url(paths::kActivation));
    link(m_ui->signInButton, paths::url(paths::kSignIn));
    retranslate();
}

ActivationPage::~ActivationPage() = default;

void ActivationPage::open(const QUrl&)
{
    const auto activated = context().registration.activate(m_token);
    if (!activated) {
        showError(activated.error().code);
        return;
    }
    if (!activated->has_value())
        return;
    context().registered = {};
    if (!context().session.isSignedIn())
        context().rememberedEmail = **activated; // one thing less to type
    navigator().redirect(paths::url(paths::kSignIn),
        browser::Notice{browser::Tone::Ok, tr("Votre espace client est actif."),
            tr("Connectez-vous avec votre adresse e-mail et le mot de passe que vous avez choisi.")});
}

void ActivationPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Activation impossible"));
}

} // namespace sites::electruc
