#include "browser/browser_panels.h"

#include "kit/button.h"
#include "kit/definition_list.h"
#include "kit/dialog.h"
#include "kit/icon_label.h"
#include "kit/page_scroll.h"
#include "kit/text.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

// The texts of this file stand in one context of the translations.
struct Panels
{
    Q_DECLARE_TR_FUNCTIONS(browser::Panels)
};

constexpr int kClosed = 0;
constexpr int kPasswords = 1;

QList<kit::DefinitionList::Entry> buttons()
{
    return {
        {Panels::tr("Retour"), Panels::tr("Revient à la page d’avant. Ce que vous avez écrit est gardé."),
            {}},
        {Panels::tr("Avancer"), Panels::tr("Retourne à la page d’où vous êtes revenu."), {}},
        {Panels::tr("Recharger"), Panels::tr("Affiche la page encore une fois."), {}},
        {Panels::tr("Bureau"), Panels::tr("Montre la liste des sites."), {}},
        {Panels::tr("Adresse"), Panels::tr("Dit où vous êtes. Cliquez dessus pour taper une autre adresse."),
            {}},
        {Panels::tr("Téléchargements"), Panels::tr("Montre les fichiers que vous avez gardés."), {}},
        {Panels::tr("Texte A− A+"), Panels::tr("Rend le texte plus petit ou plus grand."), {}},
        {Panels::tr("Ouvrir un site"), Panels::tr("Ouvre un onglet de plus. Les autres restent ouverts."),
            {}},
    };
}

QList<kit::DefinitionList::Entry> keys()
{
    return {
        {Panels::tr("Tab"), Panels::tr("Aller au bouton ou au champ suivant"), {}},
        {Panels::tr("Entrée"), Panels::tr("Cliquer"), {}},
        {Panels::tr("Échap"), Panels::tr("Fermer ce qui est ouvert"), {}},
        {Panels::tr("Alt + ←"), Panels::tr("Retour"), {}},
        {Panels::tr("Alt + →"), Panels::tr("Avancer"), {}},
        {Panels::tr("F5"), Panels::tr("Recharger"), {}},
        {Panels::tr("Ctrl + L"), Panels::tr("Taper une adresse"), {}},
        {Panels::tr("Ctrl + T"), Panels::tr("Ouvrir un onglet"), {}},
        {Panels::tr("Ctrl + W"), Panels::tr("Fermer l’onglet"), {}},
        {Panels::tr("Ctrl + Tab"), Panels::tr("Onglet suivant"), {}},
        {Panels::tr("Ctrl + J"), Panels::tr("Téléchargements"), {}},
        {Panels::tr("Ctrl + P"), Panels::tr("Imprimer le document affiché"), {}},
        {Panels::tr("Ctrl + +"), Panels::tr("Texte plus grand"), {}},
        {Panels::tr("Ctrl + −"), Panels::tr("Texte plus petit"), {}},
        {Panels::tr("Ctrl + 0"), Panels::tr("Texte normal"), {}},
        {Panels::tr("F6"), Panels::tr("Passer des onglets à la barre, à la page, au bas de la fenêtre"), {}},
        {Panels::tr("F8"), Panels::tr("Ouvrir ou fermer le téléphone"), {}},
        {Panels::tr("F11"), Panels::tr("Plein écran"), {}},
    };
}

} // namespace

void openSiteInformation(QWidget* host, const SiteFacts& facts)
{
    auto* dialog = new kit::Dialog(host, Panels::tr("Informations sur ce site"));
    dialog->setObjectName(u"siteInformation"_s);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    const auto add = [&](const QString& icon, const QString& text, kit::TextType type, const QString& name) {
        auto* line = new kit::IconLabel(icon, text, body);
        line->setObjectName(name);
        line->setType(type);
        layout->addWidget(line);
    };
    // As bold here as in the address.
    add(u"globe"_s, facts.url.host(), kit::TextType::Strong, u"siteHostText"_s);
    if (!facts.resembles.isEmpty())
        add(u"alert"_s,
            Panels::tr("Ce nom ressemble à %1, mais c’est un autre site. N’y écrivez rien.")
                .arg(facts.resembles),
            kit::TextType::Strong, u"siteResemblesText"_s);
    else if (!facts.isOnDesk)
        add(u"alert"_s, Panels::tr("Ce site n’est pas dans la liste du bureau. Le connaissez-vous\u00A0?"),
            kit::TextType::Strong, u"siteUnknownText"_s);
    add(u"lock"_s,
        Panels::tr("Le cadenas dit que la connexion est chiffrée\u00A0: "
                   "en chemin, personne ne peut lire ce que vous envoyez."),
        kit::TextType::Body, u"sitePadlockText"_s);
    add(u"info"_s,
        Panels::tr("Il ne dit pas que le site est honnête. "
                   "Comparez le nom en gras, lettre par lettre, avec celui que vous connaissez."),
        kit::TextType::Body, u"siteWarningText"_s);
    add(u"shield"_s,
        Panels::tr("Ici, on s’entraîne\u00A0: rien n’est réel et rien ne sort de cet ordinateur."),
        kit::TextType::Body, u"sitePracticeText"_s);
    dialog->setBody(body);
    dialog->addButton(Panels::tr("Fermer"), 0, true);
    dialog->open();
}

void openBrowserHelp(QWidget* host, const std::function<void()>& showPasswords)
{
    auto* dialog = new kit::Dialog(host, Panels::tr("Aide du navigateur"));
    dialog->setObjectName(u"browserHelp"_s);
    dialog->setCardWidth(760);
    auto* scroll = new kit::PageScroll;
    scroll->setAccessibleName(Panels::tr("Boutons et touches du clavier"));
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(
        new kit::Text(Panels::tr("Les boutons"), kit::TextType::H3, kit::TextTone::Auto, contents));
    auto* buttonList = new kit::DefinitionList(contents);
    buttonList->setEntries(buttons());
    layout->addWidget(buttonList);
    layout->addWidget(new kit::Text(
        Panels::tr("Les touches du clavier"), kit::TextType::H3, kit::TextTone::Auto, contents));
    auto* keyList = new kit::DefinitionList(contents);
    keyList->setEntries(keys());
    layout->addWidget(keyList);
    scroll->setWidget(contents);
    scroll->setMinimumHeight(320);
    dialog->setBody(scroll);
    dialog->addButton(Panels::tr("Fermer"), kClosed, true);
    dialog->addButton(Panels::tr("Mots de passe gardés"), kPasswords)
        ->setObjectName(u"keptPasswordsButton"_s);
    QObject::connect(dialog, &kit::Dialog::finished, host, [showPasswords](int answer) {
        if (answer == kPasswords)
            showPasswords();
    });
    dialog->open();
}

} // namespace browser
