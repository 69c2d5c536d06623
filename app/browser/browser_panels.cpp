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

void openSiteInformation(QWidget* host, const QUrl& url, const QString& siteName)
{
    auto* dialog = new kit::Dialog(host, url.host());
    dialog->setObjectName(u"siteInformation"_s);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(new kit::IconLabel(u"lock"_s,
        Panels::tr("Le cadenas veut dire que la connexion est chiffrée : personne ne peut lire en chemin ce "
                   "que vous "
                   "envoyez."),
        body));
    layout->addWidget(new kit::IconLabel(u"info"_s,
        Panels::tr(
            "Il ne veut pas dire que le site est honnête. Regardez toujours le nom en gras dans l’adresse : "
            "ici, %1.")
            .arg(url.host()),
        body));
    layout->addWidget(new kit::IconLabel(u"shield"_s,
        Panels::tr("%1 est un site d’entraînement : rien n’y est réel et rien ne sort de cet ordinateur.")
            .arg(siteName),
        body));
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
