#include "sites/electruc/close_account_page.h"

#include "electruc/ui_close_account_page.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

CloseAccountPage::CloseAccountPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::CloseAccountPage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"password"_s, m_ui->passwordField, m_ui->passwordEdit}});
    connect(m_ui->keepButton, &QAbstractButton::clicked, this, [this] {
        m_ui->passwordEdit->clear(); // it has nothing to ask: the account stays
        this->navigator().go(paths::url(paths::kProfile));
    });
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &CloseAccountPage::close);
    retranslate();
}

CloseAccountPage::~CloseAccountPage() = default;

void CloseAccountPage::open(const QUrl&)
{
    m_ui->formErrors->clear();
}

bool CloseAccountPage::hasUnsentInput() const
{
    return isWritten(*content());
}

void CloseAccountPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Fermer mon compte"), {areaCrumb(), {tr("Mon profil"), paths::url(paths::kProfile)}});
    setMenuPath(paths::kProfile);
    m_ui->whatNote->setTitle(tr("Vous ne pourrez plus vous connecter."));
    m_ui->whatNote->setText(
        tr("Rien n’est effacé : écrivez-nous et nous rouvrons votre compte comme il était."));
    m_ui->whatList->setEntries({{tr("Votre électricité"), tr("continue : le contrat ne s’arrête pas"), {}},
        {tr("Vos factures"), tr("arrivent par la poste, à votre adresse de facturation"), {}},
        {tr("Vos demandes"), tr("en cours reçoivent leur réponse par la poste"), {}}});
}

void CloseAccountPage::close()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto errors = context().security.close(accountId(), m_ui->passwordEdit->text());
    m_ui->passwordEdit->clear();
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    if (!errors->isEmpty()) {
        m_ui->formErrors->show(*errors, [](const core::FieldError& error) {
            return error.rule == core::Rule::Required
                ? tr("Écrivez votre mot de passe pour fermer votre compte.")
                : tr("Ce n’est pas votre mot de passe. Essayez encore : rien n’est bloqué.");
        });
        return;
    }
    if (const auto done = context().session.signOut(); !done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(paths::url(paths::kHome),
        browser::Notice{browser::Tone::Ok, tr("Votre compte est fermé."),
            tr("Vos factures arrivent maintenant par la poste. Vous changez d’avis ? Écrivez-nous, page « "
               "Contact ».")});
}

} // namespace sites::electruc
