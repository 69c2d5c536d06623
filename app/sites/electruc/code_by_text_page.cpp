#include "sites/electruc/code_by_text_page.h"

#include "electruc/ui_code_by_text_page.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

CodeByTextPage::CodeByTextPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::CodeByTextPage>())
{
    m_ui->setupUi(content());
    connect(m_ui->turnOnButton, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(m_ui->turnOffButton, &QAbstractButton::clicked, this, [this] { choose(false); });
    connect(m_ui->numberNote, &kit::Note::actionTriggered, this,
        [this] { this->navigator().go(paths::url(paths::kProfile)); });
    link(m_ui->profileButton, paths::url(paths::kProfile));
    retranslate();
}

CodeByTextPage::~CodeByTextPage() = default;

void CodeByTextPage::open(const QUrl&)
{
    const auto now = context().security.codeByText(accountId());
    if (!now) {
        showError(now.error().code);
        return;
    }
    m_now = *now;
    retranslate();
}

void CodeByTextPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Code par SMS"), {areaCrumb(), {tr("Mon profil"), paths::url(paths::kProfile)}});
    setMenuPath(paths::kProfile);
    const bool hasMobile = !m_now.mobile.isEmpty();
    m_ui->stateBadge->setText(m_now.isOn ? tr("Activé") : tr("Pas activé"));
    m_ui->stateBadge->setTone(m_now.isOn ? kit::Tone::Ok : kit::Tone::Neutral);
    m_ui->stateBadge->setIconName(m_now.isOn ? u"check"_s : u"circle"_s);
    m_ui->numberNote->setVisible(!hasMobile);
    m_ui->numberNote->setTitle(tr("Il nous manque votre numéro de GSM."));
    m_ui->numberNote->setText(m_now.isOn
            ? tr("Sans lui, vous vous connectez sans code. Écrivez-le dans votre profil.")
            : tr("Écrivez-le d’abord dans votre profil, puis revenez ici."));
    m_ui->numberNote->setActionText(tr("Écrire mon numéro"));
    m_ui->numberText->setVisible(hasMobile);
    m_ui->numberText->setText(tr("Les codes arrivent au %1.").arg(m_now.mobile));
    m_ui->turnOnButton->setVisible(!m_now.isOn);
    m_ui->turnOnButton->setUnavailableReason(
        hasMobile ? QString() : tr("Écrivez d’abord votre numéro de GSM dans votre profil."));
    m_ui->turnOffButton->setVisible(m_now.isOn);
}

void CodeByTextPage::choose(bool wanted)
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    if (const auto done = context().security.setCodeByText(accountId(), wanted); !done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(paths::url(paths::kCodeByText),
        wanted ? browser::Notice{browser::Tone::Ok, tr("C’est noté : un code par SMS à chaque connexion."),
            tr("Gardez votre téléphone près de vous la prochaine fois.")}
               : browser::Notice{browser::Tone::Ok, tr("C’est noté : plus de code par SMS."),
                   tr("Votre mot de passe suffit de nouveau.")});
}

} // namespace sites::electruc
