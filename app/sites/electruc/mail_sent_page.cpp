#include "sites/electruc/mail_sent_page.h"

#include "electruc/ui_mail_sent_page.h"
#include "services/accounts/password_check.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

MailSentPage::MailSentPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::MailSentPage>())
{
    m_ui->setupUi(content());
    connect(m_ui->mailButton, &QAbstractButton::clicked, this,
        [this] { this->navigator().openInNewTab(QUrl(paths::kMailbox)); });
    connect(m_ui->nothingButton, &QAbstractButton::clicked, this, [this] {
        m_ui->helpArea->show();
        m_ui->resendButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->resendButton, &QAbstractButton::clicked, this, &MailSentPage::sendAgain);
    link(m_ui->startAgainButton, paths::url(paths::kActivation));
    retranslate();
}

MailSentPage::~MailSentPage() = default;

void MailSentPage::open(const QUrl&)
{
    if (context().session.isSignedIn()) {
        navigator().redirect(paths::url(paths::kDashboard));
        return;
    }
    refresh();
}

void MailSentPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Un e-mail vous attend"));
    refresh();
}

void MailSentPage::refresh()
{
    const QString& email = context().registered.email;
    if (email.isEmpty()) { // opened by its address alone
        m_ui->addressText->setText(tr("Nous l’avons envoyé à l’adresse que vous avez écrite."));
        m_ui->helpAddress->setText(tr("Relisez l’adresse sur la page d’inscription, lettre par lettre."));
    } else {
        m_ui->addressText->setText(tr("Nous l’avons envoyé à %1").arg(email));
        m_ui->helpAddress->setText(tr("Relisez votre adresse, lettre par lettre : %1. Une seule lettre "
                                      "fausse, et le message va ailleurs.")
                                       .arg(email));
    }
    m_ui->lifetimeText->setText(
        tr("Il reste valable pendant %1.")
            .arg(context().format().hours(services::RegistrationService::kLinkHours)));
    m_ui->resendButton->setVisible(!email.isEmpty());
}

void MailSentPage::sendAgain()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto sent = context().registration.resend(context().registered.account);
    if (!sent) {
        showError(sent.error().code);
        return;
    }
    if (*sent) {
        showNotice({browser::Tone::Ok, tr("L’e-mail est parti encore une fois."),
            tr("Ouvrez le plus récent : le bouton du premier ne marche plus.")});
    } else {
        navigator().redirect(paths::url(paths::kSignIn),
            browser::Notice{browser::Tone::Info, tr("Votre espace client est déjà actif."),
                tr("Connectez-vous avec votre e-mail et votre mot de passe.")});
    }
}

} // namespace sites::electruc
