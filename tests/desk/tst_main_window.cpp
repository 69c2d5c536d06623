#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "core/accounts/account.h"
#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/persona_card.h"
#include "desk/who_screen.h"
#include "kit/badge.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/focus_ring.h"
#include "kit/note.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/preference_service.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/world/world_service.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using desk::MainWindow;

namespace {

// The real program in a folder of its own, on a fixed day.
class Classroom final
{
public:
    Classroom()
    {
        runtime::Options options;
        options.dataDir = folder.path();
        options.today = QDate(2026, 11, 25);
        auto opened = runtime::Runtime::open(options);
        if (!opened) {
            why = opened.error().detail;
            return;
        }
        runtime = std::move(opened).value();
    }
    void addPeople(int count)
    {
        QStringList eans;
        const auto personas = runtime->world().personas().value();
        for (const core::Persona& persona : personas)
            eans.append(persona.supplyPoint.ean.digits());
        const auto known = runtime->learners().learners().value();
        for (const core::Learner& learner : known)
            eans.removeAll(learner.ean);
        for (auto i = known.size(); i < count; ++i)
            QVERIFY(runtime->learners().add(u"Prénom %1"_s.arg(i + 1), eans.mid(i)).has_value());
    }

    QTemporaryDir folder;
    std::unique_ptr<runtime::Runtime> runtime;
    QString why;
};

class Seat final
{
public:
    explicit Seat(Classroom& classroom, QSize size = {1366, 768})
        : window(*classroom.runtime)
        , m_classroom(classroom)
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
        QCoreApplication::processEvents();
    }
    // The visible one of that name; fails the test when there is none.
    template <typename Widget> Widget* find(const QString& name)
    {
        const auto all = window.findChildren<Widget*>(name);
        for (Widget* widget : all) {
            if (widget->isVisible())
                return widget;
        }
        qWarning().noquote() << "no visible" << name;
        return nullptr;
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QList<QAbstractButton*> tiles()
    {
        QList<QAbstractButton*> shown;
        for (auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->objectName().startsWith(u"personTile_"_s) && button->isVisible())
                shown.append(button);
        }
        return shown;
    }
    // Whoever plays somebody with an account, signed in.
    bool enterWithAccount()
    {
        const auto people = m_classroom.runtime->learners().learners().value();
        for (const core::Learner& learner : people) {
            const auto persona = m_classroom.runtime->world().persona(learner.ean).value();
            if (!persona.hasAccount || !window.enter(learner))
                continue;
            return m_classroom.runtime->session().signIn(persona.email, persona.password)->isEmpty();
        }
        return false;
    }
    void typeAddress(const QString& text)
    {
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>(u"addressEdit"_s), text);
        QTest::keyClick(find<QLineEdit>(u"addressEdit"_s), Qt::Key_Return);
    }
    QString title() { return window.shell().currentTab() ? window.shell().currentTab()->title() : QString(); }

    MainWindow window;
    bool isReady = false;

private:
    Classroom& m_classroom;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform says of itself what menus and windows ask in vain.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void aPersonSitsDownAndLeaves();
    void arrowsMoveAmongFirstNames();
    void moreThanTwelveMakeTwoPages();
    void everyFirstNameFits_data();
    void everyFirstNameFits();
    void thedeskShowsOnlySitesThatExist();
    void theLetterLiesOnTheDesk();
    void textSizeBelongsToThePerson();
    void theFirstNameHasTheRingFromTheStart();
    void coloursBelongToThePerson();
    void theCardTellsTheClientNumber();
    void theCardForgetsAPasswordThatWasChanged();
    void theCardTellsWhoIsRegistered();
    void learnersReadWhatIsRecorded();
    void aDownloadOffersToOpenTheFile();
    void leavingAsksWhenAMessageIsNotSent();
    void areasAreVisitedInOrder();
    void tabGoesFromTopToBottom();
    void aResetEndsTheTurn();
    void aRemovedPersonLeaves();
    void pagesOfTheDeskHoldAtEverySize_data();
    void pagesOfTheDeskHoldAtEverySize();
};

void TestMainWindow::aPersonSitsDownAndLeaves()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(3);
    Seat seat(classroom);
    QVERIFY(!seat.window.isEntered());
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    QVERIFY(seat.window.isEntered());
    QCOMPARE(seat.title(), u"Bureau"_s);
    const QString name = classroom.runtime->learners().learners()->first().firstName;
    QCOMPARE(seat.find<QLabel>(u"titleText"_s)->text(), u"Bonjour %1"_s.arg(name));
    seat.typeAddress(u"electruc.example"_s);
    QCOMPARE(seat.window.shell().currentTab()->url(), QUrl(u"https://www.electruc.example/"_s));

    seat.click(u"userButton"_s);
    auto* menu = seat.window.findChild<QMenu*>(u"userMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Up); // from the first row to the last one
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!seat.window.isEntered());
    QCOMPARE(seat.window.shell().tabCount(), 0);
    QVERIFY(seat.window.whoScreen().isVisible());
    QVERIFY(!classroom.runtime->session().isSignedIn());
}

void TestMainWindow::arrowsMoveAmongFirstNames()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(8);
    Seat seat(classroom);
    const auto tiles = seat.tiles();
    QVERIFY(tiles.size() >= 8);
    QVERIFY(tiles.first()->hasFocus());
    QTest::keyClick(tiles[0], Qt::Key_Right);
    QVERIFY(tiles[1]->hasFocus());
    QTest::keyClick(tiles[1], Qt::Key_Down);
    QVERIFY(tiles[7]->hasFocus());
    QTest::keyClick(tiles[7], Qt::Key_Home);
    QVERIFY(tiles[0]->hasFocus());
    QTest::keyClick(tiles[0], Qt::Key_Left);
    QVERIFY(tiles[0]->hasFocus());
    QTest::keyClick(tiles[0], Qt::Key_Return);
    QVERIFY(seat.window.isEntered());
}

void TestMainWindow::moreThanTwelveMakeTwoPages()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(14);
    Seat seat(classroom);
    QCOMPARE(seat.tiles().size(), desk::WhoScreen::kPerPage);
    QCOMPARE(seat.tiles().first()->size(), QSize(180, 192));
    seat.click(u"nextButton"_s);
    QCOMPARE(seat.tiles().size(), 2);
    QCOMPARE(seat.tiles().first()->size(), QSize(180, 192));
    seat.click(u"previousButton"_s);
    QCOMPARE(seat.tiles().size(), desk::WhoScreen::kPerPage);
}

void TestMainWindow::everyFirstNameFits_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1366, 768);
    QTest::newRow("100 % on a small screen") << 100 << QSize(1024, 700);
    QTest::newRow("200 %") << 200 << QSize(1366, 768);
    QTest::newRow("200 % on a small screen") << 200 << QSize(1024, 700);
}

void TestMainWindow::everyFirstNameFits()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(12);
    Seat seat(classroom, size);
    seat.window.look().forceTextPercent(percent);
    QCoreApplication::processEvents();
    QCOMPARE(seat.window.size(), size);
    const QStringList faults = audit::faultsOf(seat.window.whoScreen());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestMainWindow::thedeskShowsOnlySitesThatExist()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(1);
    Seat seat(classroom);
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    int shown = 0;
    for (auto* button : seat.window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->objectName().startsWith(u"siteTile_"_s))
            ++shown;
    }
    QCOMPARE(shown, seat.window.sites().listed().size());
    seat.click(u"siteTile_electruc"_s);
    QCOMPARE(seat.window.shell().currentTab()->url(), QUrl(u"https://www.electruc.example/"_s));
}

void TestMainWindow::theLetterLiesOnTheDesk()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    const QString ahmed = u"541448860004312820"_s; // has no account yet
    const auto learners = classroom.runtime->learners().learners().value();
    Seat seat(classroom);
    core::Learner aime = learners.first();
    aime.firstName = u"Aimé"_s;
    aime.ean = ahmed;
    QVERIFY(seat.window.enter(aime));
    seat.click(u"letterButton"_s);
    QCOMPARE(seat.title(), u"Lettre de Ahmed Yildiz"_s);
    const auto persona = classroom.runtime->world().persona(ahmed).value();
    const auto letter = classroom.runtime->invitations().letter(persona.supplyPoint.id).value().value();

    // It stays until its code served for good.
    QVERIFY(classroom.runtime->registration()
                .submit({ahmed, letter.code.text(), persona.email, u"Velo-Jaune-41"_s, u"Velo-Jaune-41"_s})
                ->errors.isEmpty());
    seat.window.shell().currentTab()->go(browser::deskUrl());
    QVERIFY(seat.find<QAbstractButton>(u"letterButton"_s));
    QVERIFY(seat.window.shell().currentTab()->page()->findChild<QWidget*>(u"letterArea"_s)->isVisible());

    seat.window.leave();
    QVERIFY(seat.window.enter(learners.first())); // Monique, who has an account since long
    QVERIFY(!seat.window.shell().currentTab()->page()->findChild<QWidget*>(u"letterArea"_s)->isVisible());
}

void TestMainWindow::textSizeBelongsToThePerson()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(2);
    Seat seat(classroom);
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    const auto percent = [&seat] { return kit::ThemeScope::of(&seat.window).textPercent(); };
    QTest::keyClick(&seat.window, Qt::Key_Plus, Qt::ControlModifier);
    seat.click(u"textLargerButton"_s);
    QCOMPARE(percent(), 130);
    QCOMPARE(seat.find<QLabel>(u"textPercentLabel"_s)->text(), u"Texte 130\u00A0%"_s);
    QCOMPARE(kit::ThemeScope::of(seat.find<QWidget>(u"browserBar"_s)).textPercent(), 120);
    seat.window.leave();
    QCOMPARE(percent(), 100);
    QTest::mouseClick(seat.tiles().at(1), Qt::LeftButton);
    QCOMPARE(percent(), 100);
    seat.window.leave();
    QTest::mouseClick(seat.tiles().at(0), Qt::LeftButton);
    QCOMPARE(percent(), 130);
    QTest::keyClick(&seat.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(percent(), 100);
}

void TestMainWindow::theFirstNameHasTheRingFromTheStart()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(2);
    Seat seat(classroom);
    const auto* ring = seat.window.findChild<kit::FocusRing*>();
    QVERIFY(ring->isVisible());
    QCOMPARE(ring->target(), seat.tiles().first());
}

void TestMainWindow::coloursBelongToThePerson()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(2);
    Seat seat(classroom);
    const auto theme = [&seat] { return kit::ThemeScope::of(&seat.window).name(); };
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    seat.click(u"userButton"_s);
    auto* menu = seat.window.findChild<QMenu*>(u"userMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction*>(u"seeBetterAction"_s)->trigger();
    menu->close();
    QTRY_VERIFY(seat.window.findChild<QWidget*>(u"seeBetterDialog"_s));
    QVERIFY(seat.find<QRadioButton>(u"lightRadio"_s)->isChecked());
    QVERIFY(seat.find<QRadioButton>(u"text100Radio"_s)->isChecked());
    seat.click(u"contrastRadio"_s);
    QCOMPARE(theme(), kit::ThemeName::Contrast);
    seat.click(u"text150Radio"_s);
    QCOMPARE(kit::ThemeScope::of(&seat.window).textPercent(), 150);
    seat.click(u"closeButton"_s);
    seat.window.leave();
    QCOMPARE(theme(), kit::ThemeName::Light);
    QTest::mouseClick(seat.tiles().at(0), Qt::LeftButton);
    QCOMPARE(theme(), kit::ThemeName::Contrast);
    QCOMPARE(kit::ThemeScope::of(&seat.window).textPercent(), 150);
    QVERIFY(classroom.runtime->world().reset({services::ResetLevel::Group, {}}).has_value());
    QTRY_VERIFY(!seat.window.isEntered());
    QTest::mouseClick(seat.tiles().at(0), Qt::LeftButton);
    QCOMPARE(theme(), kit::ThemeName::Light);
}

void TestMainWindow::theCardTellsTheClientNumber()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    Seat seat(classroom);
    const auto people = classroom.runtime->learners().learners().value();
    QVERIFY(seat.window.enter(people.first()));
    const auto persona = classroom.runtime->world().persona(people.first().ean).value();
    seat.click(u"userButton"_s);
    seat.window.findChild<QMenu*>(u"userMenu"_s)->findChild<QAction*>(u"cardAction"_s)->trigger();
    QTRY_VERIFY(seat.window.findChild<QLabel*>(u"clientNumberValue"_s));
    static const QRegularExpression number(u"^\\d[ \u00A0]\\d{3}[ \u00A0]\\d{3}$"_s);
    QVERIFY2(number.match(persona.clientNumber).hasMatch(), qPrintable(persona.clientNumber));
    QCOMPARE(seat.find<QLabel>(u"clientNumberValue"_s)->text(), persona.clientNumber);
}

void TestMainWindow::theCardForgetsAPasswordThatWasChanged()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    Seat seat(classroom);
    const auto people = classroom.runtime->learners().learners().value();
    QVERIFY(seat.window.enter(people.first()));
    const auto persona = classroom.runtime->world().persona(people.first().ean).value();
    const auto shown = [&] {
        const desk::CardState state = desk::cardStateOf(*classroom.runtime, persona);
        desk::openPersonaCard(&seat.window, persona, state);
        auto* card = seat.window.findChild<kit::Dialog*>(u"personaCard"_s);
        const QString password = card->findChild<QLabel*>(u"passwordValue"_s)->text();
        card->cancel();
        card->setObjectName({});
        return password;
    };
    QCOMPARE(shown(), persona.password);
    auto& session = classroom.runtime->session();
    QVERIFY(session.signIn(persona.email, persona.password)->isEmpty());
    const QString other = u"Nuage-Cerise-27"_s;
    QVERIFY(classroom.runtime->security()
                .changePassword(session.account()->id, {persona.password, other, other})
                ->isEmpty());
    QCOMPARE(shown(), u"Celui que vous avez choisi et noté"_s);
}

// Whether one registers or signs in, and the second address for whoever changes theirs.
void TestMainWindow::theCardTellsWhoIsRegistered()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    Seat seat(classroom);
    bool seen[2] = {false, false};
    const auto personas = classroom.runtime->world().personas().value();
    for (const core::Persona& persona : personas) {
        if (std::exchange(seen[persona.hasAccount ? 1 : 0], true))
            continue;
        core::Learner learner;
        learner.firstName = persona.supplyPoint.firstName;
        learner.ean = persona.supplyPoint.ean.digits();
        QVERIFY(seat.window.enter(learner));
        seat.click(u"userButton"_s);
        seat.window.findChild<QMenu*>(u"userMenu"_s)->findChild<QAction*>(u"cardAction"_s)->trigger();
        QTRY_VERIFY(seat.window.findChild<kit::Badge*>(u"accountBadge"_s));
        QCOMPARE(seat.find<kit::Badge>(u"accountBadge"_s)->text(),
            persona.hasAccount ? u"Espace client déjà ouvert"_s
                               : u"Pas encore d’espace client\u00A0: la lettre sert à s’inscrire"_s);
        QCOMPARE(seat.find<QLabel>(u"secondEmailValue"_s)->text(),
            persona.email.section(u'@', 0, 0) + u"@courrier.example"_s);
        seat.window.leave();
        QTRY_VERIFY(!seat.window.findChild<kit::Badge*>(u"accountBadge"_s));
    }
    QVERIFY(seen[0] && seen[1]);
}

void TestMainWindow::learnersReadWhatIsRecorded()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    Seat seat(classroom);
    QVERIFY(seat.window.enter(classroom.runtime->learners().learners().value().first()));
    seat.click(u"userButton"_s);
    seat.window.findChild<QMenu*>(u"userMenu"_s)->findChild<QAction*>(u"recordedAction"_s)->trigger();
    QTRY_COMPARE(seat.window.shell().currentTab()->fullTitle(), u"Ce qui est gardé"_s);
    QTRY_VERIFY(seat.find<QLabel>(u"notKeptText"_s)->text().contains(u"Les mots que vous tapez"));
}

void TestMainWindow::aDownloadOffersToOpenTheFile()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    Seat seat(classroom);
    QVERIFY(seat.enterWithAccount());
    seat.typeAddress(u"electruc.example/espace-client/factures"_s);
    seat.click(u"payDownloadButton"_s);
    auto* note = seat.find<kit::Note>(u"notice"_s);
    QVERIFY(note);
    QCOMPARE(note->title(), u"Enregistré dans Téléchargements"_s);
    QCOMPARE(note->actionText(), u"Ouvrir"_s);
    const QRect shown(note->mapTo(&seat.window, QPoint()), note->size());
    const QWidget* content = seat.find<QWidget>(u"content"_s);
    QCOMPARE(content->mapTo(&seat.window, QPoint()).y() - shown.bottom() - 1, 12);
    QTest::mouseClick(note->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(seat.window.shell().currentTab()->url().toString().startsWith(u"bureau:telechargements/"_s));
    QCOMPARE(seat.window.shell().currentTab()->iconPath(), u":/logo/site-document.svg"_s);
}

void TestMainWindow::leavingAsksWhenAMessageIsNotSent()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    Seat seat(classroom);
    QVERIFY(seat.enterWithAccount());
    seat.typeAddress(u"electruc.example/contact"_s);
    seat.find<QPlainTextEdit>(u"textEdit"_s)->setPlainText(u"Bonjour"_s);
    QVERIFY(!seat.window.close());
    seat.click(u"stayOnPageButton"_s);
    QVERIFY(seat.window.isVisible());
    QVERIFY(seat.window.isEntered());
    QCOMPARE(seat.find<QPlainTextEdit>(u"textEdit"_s)->toPlainText(), u"Bonjour"_s);
    QVERIFY(!seat.window.close());
    seat.click(u"forgetChangesButton"_s);
    QTRY_VERIFY(!seat.window.isVisible());
    QVERIFY(!seat.window.isEntered());
}

void TestMainWindow::areasAreVisitedInOrder()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(1);
    Seat seat(classroom);
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    const auto isIn = [&seat](const QString& name) {
        const QWidget* area = seat.find<QWidget>(name);
        const QWidget* focus = QApplication::focusWidget();
        return area && focus && (area == focus || area->isAncestorOf(focus));
    };
    QVERIFY(isIn(u"pageArea"_s));
    for (const QString& area : {u"practiceStrip"_s, u"tabStrip"_s, u"browserBar"_s, u"pageArea"_s}) {
        QTest::keyClick(&seat.window, Qt::Key_F6);
        QVERIFY2(isIn(area), qPrintable(area));
    }
    QTest::keyClick(&seat.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(u"browserBar"_s));
}

void TestMainWindow::tabGoesFromTopToBottom()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(1);
    Seat seat(classroom);
    QVERIFY(seat.enterWithAccount());
    const QStringList areas{u"tabStrip"_s, u"browserBar"_s, u"pageArea"_s, u"practiceStrip"_s};
    for (const QString& address : {u"www.electruc.example"_s, u"www.electruc.example/exemple-facture.pdf"_s,
             u"www.electruc.example/espace-client/factures"_s}) {
        seat.typeAddress(address);
        QTest::keyClick(&seat.window, Qt::Key_T, Qt::ControlModifier); // a second tab, in between
        QTest::keyClick(&seat.window, Qt::Key_W, Qt::ControlModifier);
        seat.find<QWidget>(u"tabBar"_s)->setFocus();
        QStringList walked;
        for (int i = 0; i < 100; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            const auto area = std::find_if(areas.cbegin(), areas.cend(),
                [&](const QString& name) { return seat.find<QWidget>(name)->isAncestorOf(focus); });
            QVERIFY(area != areas.cend());
            if (walked.isEmpty() || walked.last() != *area)
                walked.append(*area);
            if (walked.size() > areas.size())
                break;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(walked.mid(0, 4), areas);
    }
}

void TestMainWindow::aResetEndsTheTurn()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(1);
    Seat seat(classroom);
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    QVERIFY(classroom.runtime->world().reset({services::ResetLevel::Group, {}}).has_value());
    QTRY_VERIFY(!seat.window.isEntered());
    QVERIFY(seat.window.whoScreen().isVisible());
    QCOMPARE(seat.window.shell().tabCount(), 0);
}

void TestMainWindow::aRemovedPersonLeaves()
{
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(2);
    Seat seat(classroom);
    const auto people = classroom.runtime->learners().learners().value();
    QVERIFY(seat.window.enter(people.first()));
    QVERIFY(classroom.runtime->learners().remove(people.last().id).has_value());
    QVERIFY(seat.window.isEntered());
    QVERIFY(classroom.runtime->learners().remove(people.first().id).has_value());
    QVERIFY(!seat.window.isEntered());
}

void TestMainWindow::pagesOfTheDeskHoldAtEverySize_data()
{
    everyFirstNameFits_data();
}

void TestMainWindow::pagesOfTheDeskHoldAtEverySize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Classroom classroom;
    QVERIFY2(classroom.runtime, qPrintable(classroom.why));
    classroom.addPeople(1);
    Seat seat(classroom, size);
    seat.window.look().forceTextPercent(percent);
    QTest::mouseClick(seat.tiles().first(), Qt::LeftButton);
    const QList<QUrl> pages{
        browser::deskUrl(), QUrl(u"https://www.inconnu.example/"_s), browser::internalUrl(u"xyz"_s)};
    for (const QUrl& page : pages) {
        seat.window.shell().currentTab()->go(page);
        QCoreApplication::processEvents();
        QCOMPARE(seat.window.size(), size);
        const QStringList faults = audit::faultsOf(*seat.window.shell().currentTab()->page());
        QVERIFY2(faults.isEmpty(), qPrintable(page.toString() + u'\n' + faults.join(u'\n')));
    }
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestMainWindow>(argc, argv);
}
#include "tst_main_window.moc"
