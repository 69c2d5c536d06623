#include "sites/electruc/new_email_page.h"

#include "electruc/ui_new_email_page.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sites::electruc {

NewEmailPage::NewEmailPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::NewEmailPage>())
{
    m_ui->setupUi(content());
    // The sign-in page leads there too, once signed in.
    link(m_ui->goButton, paths::url(paths::kProfile));
    link(m_ui->contactButton, paths::url(paths::kContactPage));
    retranslate();
}

NewEmailPage::~NewEmailPage() = default;

void NewEmailPage::open(const QUrl& url)
{
    const auto answer = context().emails.confirm(QUrlQuery(url).queryItemValue(u"code"_s));
    if (!answer) {
        showError(answer.error().code);
        return;
    }
    m_answer = *answer;
    retranslate();
}

void NewEmailPage::retranslate()
{
    using services::EmailConfirmation;
    m_ui->retranslateUi(content());
    setPageName(tr("Ma nouvelle adresse"), {homeCrumb()});
    const bool done = m_answer.outcome == EmailConfirmation::Confirmed;
    m_ui->titleText->setText(
        done ? tr("Votre nouvelle adresse est la bonne") : tr("Ce lien ne change pas votre adresse"));
    QString title;
    QString text
        = tr("Votre ancienne adresse reste la bonne. Pour en changer, demandez un nouveau message dans « Mon "
             "profil ».");
    switch (m_answer.outcome) {
    case EmailConfirmation::Confirmed:
        title = tr("Connectez-vous désormais avec %1.").arg(m_answer.email);
        text = tr("Votre mot de passe n’a pas changé. Nous avons aussi prévenu votre ancienne adresse.");
        break;
    case EmailConfirmation::Expired:
        title = tr("Ce lien est trop vieux : il marchait pendant %1 heures.")
                    .arg(services::EmailChangeService::kLifetimeHours);
        break;
    case EmailConfirmation::Dropped:
        title = tr(
            "Ce lien ne sert plus : un autre message est parti depuis, ou vous avez gardé votre adresse.");
        break;
    case EmailConfirmation::Taken:
        title = tr("Quelqu’un d’autre se connecte déjà avec %1.").arg(m_answer.email);
        break;
    case EmailConfirmation::Unknown:
        title = tr("Ce lien n’est pas complet. Ouvrez-le depuis le message que vous avez reçu.");
        break;
    }
    m_ui->outcomeNote->setTone(done ? kit::Tone::Ok : kit::Tone::Warn);
    m_ui->outcomeNote->setTitle(title);
    m_ui->outcomeNote->setText(text);
    m_ui->goButton->setText(context().session.isSignedIn() ? tr("Aller à mon profil") : tr("Me connecter"));
    m_ui->contactButton->setVisible(!done);
}

} // namespace sites::electruc
