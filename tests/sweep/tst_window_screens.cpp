#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/overlay/finished_page.h"
#include "coach/overlay/quiz_page.h"
#include "data/phone/text_repository.h"
#include "data/world_store.h"
#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/person_tile.h"
#include "desk/phone/phone_place.h"
#include "desk/phone/phone_texts.h"
#include "desk/window_scenes.h"
#include "kit/dialog.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/files/download_service.h"
#include "services/site/password_keeper.h"
#include "services/site/visit_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "sweep/fault_list.h"
#include "sweep/page_stage.h"

#include <QAbstractButton>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using desk::MainWindow;

namespace {

// The window of a classroom with that many first names.
class Room final
{
public:
    explicit Room(int people)
    {
        if (!m_runtime.isReady() || !seat(people))
            return;
        window = std::make_unique<MainWindow>(*m_runtime);
        window->show();
        isReady = QTest::qWaitForWindowActive(window.get());
    }
    runtime::Runtime& runtime() { return *m_runtime; }

    // The first person whose persona has an account, signed in.
    bool enter()
    {
        const auto people = runtime().learners().learners();
        for (const core::Learner& learner : people.value_or(QList<core::Learner>())) {
            const auto found = runtime().world().persona(learner.ean);
            if (!found || !found->hasAccount || !window->enter(learner))
                continue;
            persona = found->supplyPoint.id;
            const auto errors = runtime().session().signIn(found->email, found->password);
            return errors && errors->isEmpty();
        }
        return false;
    }
    // Of everybody else: whoever sits here is still asked about theirs.
    bool keepPasswords()
    {
        for (const core::Persona& one : runtime().world().personas().value_or(QList<core::Persona>())) {
            if (one.hasAccount && one.supplyPoint.id != persona
                && !runtime().passwords().keep(
                    one.supplyPoint.id, u"www.electruc.example"_s, one.email, one.password))
                return false;
        }
        return true;
    }
    void go(const QUrl& url) { window->shell().currentTab()->go(url); }

    bool isReady = false;
    std::unique_ptr<MainWindow> window;
    core::SupplyPointId persona;

private:
    support::TestRuntime m_runtime;

    bool seat(int people)
    {
        services::LearnerService& learners = runtime().learners();
        QStringList eans;
        for (const core::Persona& one : runtime().world().personas().value_or(QList<core::Persona>()))
            eans.append(one.supplyPoint.ean.digits());
        auto known = learners.learners().value_or(QList<core::Learner>());
        for (auto i = known.size(); i > people; --i) {
            if (!learners.remove(known.at(i - 1).id))
                return false;
        }
        for (const core::Learner& learner : std::as_const(known))
            eans.removeAll(learner.ean);
        for (auto i = known.size(); i < people; ++i) {
            // Every third name is as long as a first name may be, every sixth without a place to break it.
            const QString name = i % 6 == 0 ? u"Mariantoinettewilhelminedegraafschaft %1"_s
                : i % 3 == 0                ? u"Marie-Antoinette-Wilhelmine de Graaf %1"_s
                                            : u"Prénom %1"_s;
            const auto errors = learners.add(name.arg(i), eans.mid(i - known.size()));
            if (!errors || !errors->isEmpty())
                return false;
        }
        return true;
    }
};

constexpr QLatin1StringView kGazette{"https://www.gazette.example/"};

struct Screen
{
    QString name;
    int people;
    std::function<bool(Room&)> show;
};

bool showWho(Room&)
{
    return true;
}

std::function<bool(Room&)> page(const QUrl& url)
{
    return [url](Room& room) {
        if (!room.enter())
            return false;
        room.go(url);
        return true;
    };
}

bool showFullDownloads(Room& room)
{
    if (!room.enter())
        return false;
    const QStringList names{u"facture-2026-11-0417.pdf"_s,
        u"un-nom-de-fichier-vraiment-tres-long-que-personne-ne-lirait-jamais-jusqu-au-bout.pdf"_s,
        u"سند <b>gras</b> & cie.pdf"_s};
    for (const QString& name : names) {
        if (!room.runtime().downloads().save(room.persona, name, "%PDF-1.4", u"terms:"_s, QString()))
            return false;
    }
    room.go(browser::internalUrl(u"telechargements"_s));
    return true;
}

bool showPin(Room& room)
{
    room.window->openTrainer();
    return true;
}

bool showTrapSettings(Room& room)
{
    if (!page(QUrl(kGazette))(room))
        return false;
    auto* settings = room.window->findChild<QAbstractButton*>(u"trapSettingsButton"_s);
    if (!settings)
        return false;
    settings->click();
    QCoreApplication::processEvents();
    return room.window->findChild<QWidget*>(u"trapKeepButton"_s) != nullptr;
}

bool showTrapLesson(Room& room)
{
    return room.enter()
        && room.runtime().visits().answerCookieTrap(
            room.persona, u"www.gazette.example"_s, services::CookieTrapAnswer{})
        && page(QUrl(kGazette))(room);
}

// The questions that close an exercise, so many of them passed over, and the next one explained or not.
std::function<bool(Room&)> quiz(const QString& exercise, int passed, bool isExplained = false)
{
    return [exercise, passed, isExplained](Room& room) {
        if (!page(coach::overlay::QuizPage::url(exercise))(room))
            return false;
        const auto click = [&room](const QString& name) {
            QCoreApplication::processEvents();
            auto* button = room.window->findChild<QAbstractButton*>(name);
            if (button)
                button->click();
            QCoreApplication::processEvents();
            return button != nullptr;
        };
        for (int i = 0; i < passed; ++i) {
            if (!click(u"unsureAnswerButton"_s) || !click(u"quizContinueButton"_s))
                return false;
        }
        return !isExplained
            || (click(u"answerChoice2"_s) && click(u"answerChoice3"_s) && click(u"quizContinueButton"_s));
    };
}

// What the window shows over a page, as the pictures of --screenshots have it.
std::function<bool(Room&)> scene(const QString& name)
{
    return [name](Room& room) {
        if (!room.enter() || !room.keepPasswords())
            return false;
        for (const desk::WindowScene& one : desk::windowScenes()) {
            if (one.name != name)
                continue;
            one.show(*room.window, room.runtime());
            QCoreApplication::processEvents();
            return true;
        }
        return false;
    };
}

// The text that asks for the most room: a long address.
bool showText(Room& room)
{
    if (!room.enter())
        return false;
    room.window->phone().open();
    core::TextMessage text;
    text.phone = room.persona;
    text.sender = u"Service de livraison express international"_s;
    text.body
        = u"Payez ici\u00A0: une-adresse-vraiment-tres-longue.livraison-express.example/colis/1 ce soir."_s;
    text.sentAt = room.runtime().clock().nowUtc();
    if (!data::TextRepository(room.runtime().worldStore().database()).add(text))
        return false;
    room.window->phone().texts().openConversation(text.sender);
    return true;
}

// A tile paints its name by itself: it must have the height the name asks for.
QStringList smallTiles(const MainWindow& window)
{
    QStringList faults;
    for (const auto* tile : window.findChildren<desk::PersonTile*>()) {
        if (tile->isVisible() && tile->height() < tile->sizeHint().height())
            faults.append(u"cut name: "_s + tile->text());
    }
    return faults;
}

QList<Screen> screens()
{
    QList<Screen> all{
        {u"who are you, nobody"_s, 0, showWho},
        {u"who are you, one"_s, 1, showWho},
        {u"who are you, eight"_s, 8, showWho},
        {u"who are you, twelve"_s, 12, showWho},
        {u"who are you, thirty"_s, 30, showWho},
        {u"the desk"_s, 8, page(browser::deskUrl())},
        {u"downloads, empty"_s, 8, page(browser::internalUrl(u"telechargements"_s))},
        {u"downloads, long names"_s, 8, showFullDownloads},
        {u"what is recorded"_s, 8, page(browser::internalUrl(u"ce-qui-est-garde"_s))},
        {u"my papers"_s, 8, page(browser::internalUrl(u"mes-papiers"_s))},
        {u"a certificate verified"_s, 8, page(browser::internalUrl(u"verifier-attestation"_s))},
        {u"an exercise done, with questions"_s, 8, page(coach::overlay::FinishedPage::url(u"P09"_s))},
        {u"a question with one answer"_s, 8, quiz(u"P12"_s, 0)},
        {u"a question with several answers"_s, 8, quiz(u"P22"_s, 0)},
        {u"a question, explained"_s, 8, quiz(u"P22"_s, 0, true)},
        {u"a question to write on"_s, 8, quiz(u"P09"_s, 3)},
        {u"the result of the questions"_s, 8, quiz(u"P22"_s, 5)},
        {u"an unknown site"_s, 8, page(QUrl(u"https://www.inconnu.example/"_s))},
        {u"an unknown page"_s, 8, page(QUrl(u"https://www.electruc.example/rien"_s))},
        {u"the viewer"_s, 8, page(QUrl(u"https://www.electruc.example/exemple-facture.pdf"_s))},
        {u"the trainer's code"_s, 8, showPin},
        {u"the phone, a long text"_s, 8, showText},
        {u"the gazette, its banner"_s, 8, page(QUrl(kGazette))},
        {u"the gazette, its settings"_s, 8, showTrapSettings},
        {u"the gazette, what it taught"_s, 8, showTrapLesson},
    };
    for (const desk::WindowScene& one : desk::windowScenes()) {
        if (one.wantsAccount) // the trainer's place: tst_trainer_screens
            all.append({one.name, 8, scene(one.name)});
    }
    return all;
}

} // namespace

// Every screen around the sites, in the real window and in eighteen looks.
class TestWindowScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void everyScreenIsSound_data();
    void everyScreenIsSound();
};

void TestWindowScreens::everyScreenIsSound_data()
{
    QTest::addColumn<int>("index");
    const QList<Screen> all = screens();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void TestWindowScreens::everyScreenIsSound()
{
    QFETCH(const int, index);
    const Screen screen = screens().at(index);
    Room room(screen.people);
    QVERIFY(room.isReady);
    QVERIFY(screen.show(room));

    audit::Options options;
    options.mayElide = {u"addressEdit"_s, u"tabBar"_s};
    options.smallestTarget = 36; // the line of the trainer is 36 px high, as designed; pages are swept at 44
    sweep::FaultList faults;
    for (const sweep::Look& look : sweep::allLooks()) {
        room.window->look().forceTheme(look.theme);
        room.window->look().forceTextPercent(look.textPercent);
        room.window->resize(look.window);
        // The page bends when its side gives way, and its height follows one round later.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        sweep::keepPicture(*room.window, screen.name, look);
        if (room.window->size() != look.window)
            faults.add(look.name(), {u"the window is forced to another size"_s});
        const auto dialogs = room.window->findChildren<kit::Dialog*>();
        QWidget& shown = dialogs.isEmpty() ? static_cast<QWidget&>(*room.window) : *dialogs.first();
        faults.add(look.name(), audit::faultsOf(shown, options));
        faults.add(look.name(), smallTiles(*room.window));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.text()));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestWindowScreens>(argc, argv);
}

#include "tst_window_screens.moc"
