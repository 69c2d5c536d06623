#include "browser/passwords/password_manager.h"

#include "browser/address_field.h"
#include "browser/browser_bar.h"
#include "browser/browser_shell.h"
#include "browser/passwords/kept_passwords_dialog.h"
#include "browser/passwords/password_bubble.h"
#include "browser/sites.h"
#include "browser/tab.h"
#include "services/classroom/settings_service.h"
#include "services/site/password_keeper.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

enum Answer { Understood, Keep, Never, NotNow, OpenList };

} // namespace

PasswordManager::PasswordManager(services::PasswordKeeper& keeper, const services::SettingsService& settings,
    const Sites& sites, BrowserShell& shell, QWidget& window)
    : QObject(&shell)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_sites(sites)
    , m_shell(shell)
    , m_window(window)
    , m_bubble(new PasswordBubble(&shell, *shell.bar()->address()))
{
    connect(&shell, &BrowserShell::signedInto, this, &PasswordManager::offer);
    connect(m_bubble, &PasswordBubble::answered, this, &PasswordManager::answer);
    // Once the tab has settled: a page that comes back may still get what was typed.
    connect(
        &shell, &BrowserShell::pageShown, this,
        [this] {
            if (Tab* tab = m_shell.currentTab())
                fill(*tab);
        },
        Qt::QueuedConnection);
}

void PasswordManager::farewell()
{
    m_offer.reset();
    m_bubble->hide();
}

void PasswordManager::offer(const QString& host, const QString& login, const QString& password)
{
    const Tab* tab = m_shell.currentTab();
    if (!tab || !m_settings.inForce().passwordOffer)
        return;
    m_bubble->hide();
    const core::SupplyPointId persona = tab->persona();
    if (!m_keeper.asks(persona, host, login, password).value_or(false))
        return;
    m_offer = Offer{persona, host, login, password};
    m_bubble->say(tr("Enregistrer le mot de passe\u00A0?"),
        tr("%1\n%2 · %3", "host, login, a password as dots").arg(host, login, QString(8, QChar(0x2022))),
        {{u"savePasswordButton"_s, tr("Enregistrer"), Keep},
            {u"neverPasswordButton"_s, tr("Jamais pour ce site"), Never},
            {u"notNowPasswordButton"_s, tr("Pas maintenant"), NotNow}},
        NotNow);
}

void PasswordManager::answer(int answer)
{
    if (answer == OpenList)
        openList();
    if (!m_offer)
        return;
    const Offer asked = *std::exchange(m_offer, std::nullopt);
    switch (answer) {
    case Keep:
        if (m_keeper.keep(asked.persona, asked.host, asked.login, asked.password))
            explain(tr("Le mot de passe est gardé ici."),
                tr("Chez vous, c’est pratique. "
                   "Sur un ordinateur partagé, la personne suivante pourrait entrer à votre place\u00A0: "
                   "mieux vaut dire non. Vous pouvez encore l’enlever."),
                Offers::List);
        break;
    case Never:
        if (m_keeper.never(asked.persona, asked.host))
            explain(tr("C’est noté\u00A0: jamais pour ce site."),
                tr("Le navigateur ne posera plus la question. "
                   "Sur un ordinateur partagé, c’est un bon choix."));
        break;
    case NotNow:
        if (m_keeper.decline(asked.persona, asked.host))
            explain(tr("C’est noté\u00A0: rien n’est gardé."),
                tr("Sur un ordinateur partagé, c’est le bon choix. N’oubliez pas de vous déconnecter."));
        break;
    default:
        break;
    }
}

void PasswordManager::explain(const QString& title, const QString& text, Offers offers)
{
    QList<PasswordBubble::Choice> choices{{u"understoodButton"_s, tr("J’ai compris"), Understood, true}};
    if (offers == Offers::List)
        choices.append({u"keptPasswordsButton"_s, tr("Voir les mots de passe gardés"), OpenList});
    m_bubble->say(title, text, choices, Understood);
}

void PasswordManager::fill(Tab& tab)
{
    const Site* site = m_sites.find(tab.url()).site;
    if (!site || !tab.page() || tab.isLoading() || !m_settings.inForce().passwordOffer
        || site->signInUrl({}).path() != tab.url().path())
        return;
    const auto all = m_keeper.kept(site->host());
    if (!all)
        return;
    const services::KeptPassword* others = nullptr;
    for (const services::KeptPassword& kept : *all) {
        if (kept.owner != tab.persona()) {
            others = &kept;
            continue;
        }
        if (!tab.page()->fillSignIn(kept.login, kept.password))
            return;
        (void)m_keeper.noteFilled(kept.owner, kept.host);
        tellFilled(kept);
        return;
    }
    if (others)
        tellOthers(*others);
}

void PasswordManager::tellFilled(const services::KeptPassword& own)
{
    explain(tr("Le navigateur a rempli le mot de passe."),
        tr("Vous l’aviez enregistré pour %1. "
           "Quelqu’un d’autre, assis ici, entrerait aussi facilement que vous.")
            .arg(own.host),
        Offers::List);
}

// The danger is shown, and nobody gets into their neighbour's account by it.
void PasswordManager::tellOthers(const services::KeptPassword& others)
{
    explain(tr("Un mot de passe est resté ici."),
        tr("%1 l’a enregistré sur cet ordinateur. "
           "Un vrai navigateur vous le proposerait\u00A0: vous pourriez entrer à sa place. "
           "Voilà pourquoi on dit non sur un ordinateur partagé.")
            .arg(others.ownerName),
        Offers::List);
}

void PasswordManager::openList()
{
    const Tab* tab = m_shell.currentTab();
    if (!tab)
        return;
    QList<services::KeptPassword> all;
    for (const QString& host : m_sites.hosts())
        all += m_keeper.kept(host).value_or(QList<services::KeptPassword>());
    auto* dialog = new KeptPasswordsDialog(&m_window, all);
    connect(dialog, &KeptPasswordsDialog::forgotten, this,
        [this, by = tab->persona(), all](int index) { (void)m_keeper.forget(by, all.at(index)); });
    dialog->open();
}

} // namespace browser
