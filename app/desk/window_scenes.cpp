#include "desk/window_scenes.h"

#include "browser/browser_shell.h"
#include "browser/passwords/password_manager.h"
#include "browser/tab.h"
#include "core/accounts/account.h"
#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/persona_card.h"
#include "desk/phone/phone_place.h"
#include "desk/phone/phone_texts.h"
#include "desk/session_watch.h"
#include "kit/dialog.h"
#include "kit/keyboard_help.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/settings_service.h"
#include "services/phone/phone_service.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"

#include <QAbstractButton>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr QLatin1StringView kDashboard{"https://www.electruc.example/espace-client"};

void click(MainWindow& window, const QString& name)
{
    for (auto* button : window.findChildren<QAbstractButton*>(name)) {
        if (button->isVisible())
            return button->click();
    }
}

// Whoever is signed in, with the password of their card.
std::optional<core::Persona> signedIn(runtime::Runtime& runtime)
{
    const auto account = runtime.session().account();
    const auto personas = runtime.world().personas();
    if (!account || !personas)
        return std::nullopt;
    for (const core::Persona& persona : *personas) {
        if (persona.email == account->email)
            return persona;
    }
    return std::nullopt;
}

void showPasswordQuestion(MainWindow& window, runtime::Runtime& runtime)
{
    const auto persona = signedIn(runtime);
    if (!persona)
        return;
    runtime.settings().setExerciseNeeds({false, true, 0}); // never kept
    browser::Tab& tab = *window.shell().currentTab();
    tab.go(QUrl(kDashboard));
    tab.signInAccepted(persona->email, persona->password);
}

void showPasswordAnswer(MainWindow& window, runtime::Runtime& runtime)
{
    showPasswordQuestion(window, runtime);
    click(window, u"notNowPasswordButton"_s);
}

void showSiteInformation(MainWindow& window, const QString& address)
{
    window.shell().currentTab()->go(QUrl(address));
    click(window, u"padlockButton"_s);
}

// What the newest sender wrote.
void showConversation(MainWindow& window, runtime::Runtime& runtime)
{
    const auto account = runtime.session().account();
    const auto conversations
        = runtime.phone().conversations(account ? account->supplyPoint : core::SupplyPointId());
    window.phone().open();
    if (conversations && !conversations->isEmpty())
        window.phone().texts().openConversation(conversations->constFirst().sender);
}

void showCall(MainWindow& window, runtime::Runtime& runtime)
{
    services::EventOrder order;
    order.kind = core::EventKind::FraudCall;
    if (const auto account = runtime.session().account())
        order.person = account->supplyPoint;
    if (runtime.events().plan(order))
        window.phone().open();
}

// Whoever answered everything; how it ended is told.
void showTalk(MainWindow& window, runtime::Runtime& runtime)
{
    showCall(window, runtime);
    for (const QString& button :
        {u"answerCallButton"_s, u"answer_yes"_s, u"answer_give"_s, u"answer_read-code"_s}) {
        click(window, button);
        QCoreApplication::processEvents();
    }
}

void showCallEnd(MainWindow& window, runtime::Runtime& runtime)
{
    showTalk(window, runtime);
    click(window, u"seeEndButton"_s);
}

// A page of the trainer's place, by the name of its row in the menu.
WindowScene trainerPage(const QString& name, const QString& menuItem)
{
    return {u"formateur-"_s + name,
        [menuItem](MainWindow& window, runtime::Runtime&) {
            window.showTrainer();
            if (!menuItem.isEmpty()) {
                click(window, u"menuButton"_s); // where the menu is folded
                click(window, menuItem);
            }
        },
        false};
}

} // namespace

QList<WindowScene> windowScenes()
{
    using Runtime = runtime::Runtime;
    QList<WindowScene> scenes{
        {u"mot-de-passe-question"_s, showPasswordQuestion},
        {u"mot-de-passe-refus"_s, showPasswordAnswer},
        {u"mots-de-passe-gardes"_s, [](MainWindow& window, Runtime&) { window.passwords().openList(); }},
        {u"fin-de-session"_s, [](MainWindow&, Runtime& runtime) { runtime.session().endSoon(); }},
        {u"informations-du-site"_s,
            [](MainWindow& window, Runtime&) {
                showSiteInformation(window, u"https://www.electruc.example/"_s);
            }},
        {u"informations-d-un-site-inconnu"_s,
            [](MainWindow& window, Runtime&) {
                showSiteInformation(window, u"https://electruc-clients.example/"_s);
            }},
        {u"aide-du-navigateur"_s, [](MainWindow& window, Runtime&) { click(window, u"helpButton"_s); }},
        {u"trouver-un-signe"_s, [](MainWindow& window, Runtime&) { kit::KeyboardHelp::open(&window); }},
        {u"voir-mieux"_s, [](MainWindow& window, Runtime&) { window.look().openSeeBetter(); }},
        {u"telephone"_s, [](MainWindow& window, Runtime&) { window.phone().open(); }},
        {u"telephone-sms"_s, showConversation},
        {u"appel"_s, showCall},
        {u"appel-conversation"_s, showTalk},
        {u"appel-fini"_s, showCallEnd},
        {u"mon-personnage"_s,
            [](MainWindow& window, Runtime& runtime) {
                if (const auto persona = signedIn(runtime))
                    openPersonaCard(&window, *persona, cardStateOf(runtime, *persona));
            }},
    };
    scenes.append({u"formateur-code"_s, [](MainWindow& window, Runtime&) { window.openTrainer(); }, false});
    for (const auto& [name, row] : {std::pair{u"suivi"_s, u"follow"_s}, {u"groupes"_s, u"groups"_s},
             {u"donnees"_s, u"data"_s}, {u"invitations"_s, u"invitations"_s}, {u"exercices"_s, u"plan"_s},
             {u"seance"_s, u"script"_s}, {u"evenements"_s, u"events"_s}, {u"sauvegardes"_s, u"keeping"_s},
             {u"salle"_s, u"room"_s}, {u"bilan"_s, u"closing"_s}, {u"reglages"_s, u"settings"_s}})
        scenes.append(trainerPage(name, row + u"MenuItem"_s));
    scenes.append({u"formateur-pieces-jointes"_s,
        [](MainWindow& window, Runtime& runtime) {
            trainerPage({}, u"dataMenuItem"_s).show(window, runtime);
            // Folded into a list where the window is narrow: pressed all the same.
            if (auto* tab = window.findChild<QAbstractButton*>(u"tab-attachments"_s))
                tab->click();
        },
        false});
    scenes.append({u"pause"_s, [](MainWindow&, Runtime& runtime) {
                       static_cast<void>(runtime.pause().begin(300, {}).has_value());
                   }});
    return scenes;
}

void closeWindowScene(MainWindow& window, runtime::Runtime& runtime)
{
    static_cast<void>(runtime.pause().end().has_value());
    for (auto* dialog : window.findChildren<kit::Dialog*>())
        dialog->cancel();
    window.passwords().farewell();
    window.phone().close();
    window.leaveTrainer();
}

} // namespace desk
