// The coach in the real window: an exercise begun on the desk, done with the mouse, helped, left, taken up
// again; and every control the exercises point at exists.

#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/engine/coach.h"
#include "coach/engine/exercise_loader.h"
#include "coach/overlay/coach_panel.h"
#include "coach/overlay/exercise_row.h"
#include "coach/overlay/spotlight.h"
#include "coach/overlay/target_finder.h"
#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/phone/phone_place.h"
#include "desk/phone/phone_texts.h"
#include "kit/icon_label.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/password_reset_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/settings_service.h"
#include "services/energy/billing_service.h"
#include "services/files/download_service.h"
#include "services/mail/mail_lessons.h"
#include "services/requests/request_service.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Monique in front of the window.
class Seat final
{
public:
    explicit Seat(runtime::Runtime& runtime)
        : window(runtime)
        , learner(runtime.learners().learners().value().constFirst())
        , persona(runtime.world().persona(learner.ean).value())
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window) && window.enter(learner);
        QCoreApplication::processEvents();
    }
    QWidget* find(const QString& name) { return coach::overlay::findControl(window, name); }
    void click(const QString& name)
    {
        QTRY_VERIFY2(find(name), qPrintable(name));
        // A page that just came ignores the second click of the hand that asked for it.
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(find(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void open(const QString& page)
    {
        window.shell().currentTab()->go(QUrl(page));
        QCoreApplication::processEvents();
    }
    coach::overlay::Spotlight& spotlight()
    {
        return *window.findChild<coach::overlay::Spotlight*>(u"spotlight"_s);
    }
    QString textOf(const QString& name)
    {
        auto* label = qobject_cast<QLabel*>(find(name));
        return label ? label->text() : QString();
    }

    desk::MainWindow window;
    core::Learner learner;
    core::Persona persona;
    bool isReady = false;
};

} // namespace

class TestCoachWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void anExerciseIsDoneWithTheMouse();
    void theSpotlightLeavesOneControlUsable();
    void theLightShowsTheWayFromAnotherPage();
    void leavingKeepsWhatWasDone();
    void theKeyboardReachesThePanel();
    void largeTextFoldsThePanel();
    void aFoldedPanelStillExplains();
    void whatAnExerciseNeedsGoesWithIt();
    void hardWordsAreExplainedOnAClick();
    void whoeverDoesNotKnowIsTold();
    void whatWasLearntIsAskedTheNextTime();
    void aNarrowListBreaksNoWord();
    void everyControlAnExercisePointsAtExists();
};

#define SEAT(seat)                                                                                           \
    TEST_RUNTIME(runtime);                                                                                   \
    Seat seat(*runtime);                                                                                     \
    QVERIFY(seat.isReady)

void TestCoachWindow::anExerciseIsDoneWithTheMouse()
{
    SEAT(seat);
    QVERIFY(!seat.find(u"coachPanel"_s));
    seat.click(u"continueButton"_s);
    QVERIFY(seat.find(u"coachPanel"_s));
    QCOMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 1 sur 5"_s);
    QVERIFY(!seat.find(u"hintText"_s));
    seat.click(u"hintButton"_s);
    QVERIFY(seat.find(u"hintText"_s));

    seat.click(u"siteTile_electruc"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 2 sur 5"_s);
    QVERIFY(!seat.find(u"hintText"_s));
    seat.click(u"servicesLink"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 3 sur 5"_s);
    seat.click(u"helpLink"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 4 sur 5"_s);
    seat.click(u"backButton"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 5 sur 5"_s);
    seat.click(u"homeLink"_s);
    QTRY_COMPARE(seat.textOf(u"bravoText"_s), u"Bravo Monique, c’est réussi\u00A0!"_s);
    QVERIFY(!seat.find(u"coachPanel"_s));

    seat.click(u"redoButton"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 1 sur 5"_s);
    QVERIFY(seat.find(u"siteTile_electruc"_s));
}

void TestCoachWindow::theSpotlightLeavesOneControlUsable()
{
    SEAT(seat);
    seat.click(u"exerciseRow-P01"_s);
    seat.click(u"showMeButton"_s);
    coach::overlay::Spotlight& light = seat.spotlight();
    QVERIFY(light.isVisible());
    QWidget* tile = seat.find(u"siteTile_electruc"_s);
    QCOMPARE(light.target(), tile);
    const QRect there(tile->mapTo(&seat.window, QPoint()), tile->size());
    QVERIFY(light.hole().contains(there));
    QCOMPARE(seat.textOf(u"calloutTitle"_s), u"C’est ce bouton"_s);
    // What is not lit is out of reach; what is lit is not.
    QCOMPARE(seat.window.childAt(there.center()), tile);
    QWidget* other = seat.find(u"deskButton"_s);
    QCOMPARE(seat.window.childAt(other->mapTo(&seat.window, other->rect().center())), &light);
    // Tab goes from the callout to the control and back.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"understoodButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), tile);
    QTest::keyClick(tile, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"understoodButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!light.isVisible());
    QCOMPARE(QApplication::focusWidget(), tile);

    seat.click(u"showMeButton"_s);
    QVERIFY(light.isVisible());
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(tile, Qt::LeftButton);
    QTRY_VERIFY(!light.isVisible()); // the step is done
}

void TestCoachWindow::theLightShowsTheWayFromAnotherPage()
{
    SEAT(seat);
    QVERIFY(runtime->session().signIn(seat.persona.email, seat.persona.password)->isEmpty());
    seat.click(u"exerciseRow-P08"_s);
    seat.open(u"https://www.electruc.example/aide"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 6 · étape 2 sur 6"_s);
    seat.click(u"showMeButton"_s);
    QCOMPARE(seat.spotlight().target()->objectName(), u"customerAreaLink"_s);
    QCOMPARE(seat.textOf(u"calloutTitle"_s), u"D’abord, c’est par ici"_s);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(seat.spotlight().target(), Qt::LeftButton);
    // The page changes under the light, which goes on to the next control.
    QTRY_COMPARE(seat.spotlight().target() ? seat.spotlight().target()->objectName() : QString(),
        u"invoicesMenuItem"_s);
}

void TestCoachWindow::leavingKeepsWhatWasDone()
{
    SEAT(seat);
    seat.click(u"exerciseRow-P01"_s);
    seat.click(u"siteTile_electruc"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 2 sur 5"_s);
    seat.click(u"quitExerciseButton"_s);
    QVERIFY(!seat.find(u"coachPanel"_s));
    seat.window.leave();
    QVERIFY(seat.window.enter(seat.learner));
    seat.click(u"continueButton"_s);
    QTRY_COMPARE(seat.textOf(u"coachPlaceText"_s), u"Exercice 1 · étape 2 sur 5"_s);
}

void TestCoachWindow::theKeyboardReachesThePanel()
{
    SEAT(seat);
    seat.click(u"exerciseRow-P01"_s);
    QWidget* panel = seat.find(u"coachPanel"_s);
    bool reached = false;
    for (int i = 0; i < 5 && !reached; ++i) {
        QTest::keyClick(&seat.window, Qt::Key_F6);
        reached = panel->isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(reached);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"foldCoachButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"unfoldCoachButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"foldCoachButton"_s);
}

void TestCoachWindow::largeTextFoldsThePanel()
{
    SEAT(seat);
    seat.click(u"exerciseRow-P01"_s);
    auto* panel = qobject_cast<coach::overlay::CoachPanel*>(seat.find(u"coachPanel"_s));
    QVERIFY(panel && !panel->isFolded());
    seat.window.look().forceTextPercent(150);
    QTRY_VERIFY(panel->isFolded());
    QVERIFY(panel->width() < 120);
    seat.click(u"unfoldCoachButton"_s);
    QVERIFY(!panel->isFolded());
    seat.window.look().forceTextPercent(100);
    QTRY_VERIFY(!panel->isFolded());
}

// In large text, and beside the phone, the panel is folded: what went otherwise is said over the page.
void TestCoachWindow::aFoldedPanelStillExplains()
{
    SEAT(seat);
    QVERIFY(runtime->coach().start(u"P02"_s).has_value());
    seat.open(u"https://www.electruc.example/"_s);
    auto* panel = seat.window.findChild<coach::overlay::CoachPanel*>();
    panel->setFolded(true);
    QVERIFY(!seat.find(u"foldedWord"_s));
    seat.click(u"acceptCookiesButton"_s);
    QTRY_VERIFY(seat.find(u"foldedWord"_s));
    QVERIFY(!seat.textOf(u"calloutText"_s).isEmpty());
    const QWidget* card = seat.find(u"foldedWord"_s);
    QVERIFY(seat.window.rect().contains(QRect(card->mapTo(&seat.window, QPoint()), card->size())));
    QVERIFY(!card->isAncestorOf(QApplication::focusWidget()));
    // From the rail, Tab leads into it and back.
    seat.find(u"unfoldCoachButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), seat.find(u"understoodButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), seat.find(u"unfoldCoachButton"_s));
    seat.click(u"understoodButton"_s);
    QVERIFY(!seat.find(u"foldedWord"_s));
    QCOMPARE(QApplication::focusWidget(), seat.find(u"unfoldCoachButton"_s));
    // The panel says the same.
    seat.click(u"unfoldCoachButton"_s);
    QTRY_VERIFY(seat.find(u"explanation"_s));
}

void TestCoachWindow::whatAnExerciseNeedsGoesWithIt()
{
    SEAT(seat);
    const services::SettingsService& settings = runtime->settings();
    QVERIFY(!settings.inForce().cookieBanner);
    QVERIFY(runtime->coach().start(u"P02"_s).has_value());
    QVERIFY(settings.inForce().cookieBanner);
    QVERIFY(!settings.settings().cookieBanner);
    seat.click(u"siteTile_electruc"_s);
    QTRY_VERIFY(seat.find(u"cookieBanner"_s));
    // To accept everything is explained, and can be changed.
    seat.click(u"acceptCookiesButton"_s);
    const auto explained = [&seat] {
        const auto* words = qobject_cast<kit::IconLabel*>(seat.find(u"explanation"_s));
        return words && words->text().contains(u"pas une faute"_s);
    };
    QTRY_VERIFY(explained());
    seat.click(u"quitExerciseButton"_s);
    QVERIFY(!settings.inForce().cookieBanner);
    QVERIFY(runtime->coach().start(u"P02"_s).has_value());
    seat.window.leave();
    QVERIFY(!settings.inForce().cookieBanner);
}

void TestCoachWindow::hardWordsAreExplainedOnAClick()
{
    SEAT(seat);
    QVERIFY(runtime->coach().start(u"P07"_s).has_value());
    QCoreApplication::processEvents();
    QVERIFY(!seat.find(u"wordMeaning"_s));
    seat.click(u"hardWordButton1"_s);
    const auto* meaning = qobject_cast<kit::IconLabel*>(seat.find(u"wordMeaning"_s));
    QVERIFY(meaning && meaning->text().startsWith(u"espace client"_s));
    seat.click(u"hardWordButton1"_s);
    QVERIFY(!seat.find(u"wordMeaning"_s));
}

void TestCoachWindow::whoeverDoesNotKnowIsTold()
{
    SEAT(seat);
    QVERIFY(runtime->coach().start(u"P07"_s).has_value());
    QVERIFY(runtime->session().signIn(seat.persona.email, seat.persona.password)->isEmpty());
    seat.open(u"https://www.electruc.example/espace-client"_s);
    seat.click(u"unsureAnswerButton"_s);
    QVERIFY(seat.textOf(u"tryAgainText"_s).startsWith(u"Ce n’est pas grave."_s));
    const auto choices = runtime->coach().run()->choices();
    const qsizetype wrong = (choices->right + 1) % choices->texts.size();
    seat.click(u"answerButton%1"_s.arg(wrong + 1));
    QCOMPARE(seat.textOf(u"tryAgainText"_s), choices->whys.at(wrong));
    QCOMPARE(runtime->coach().run()->current(), 1);
}

void TestCoachWindow::whatWasLearntIsAskedTheNextTime()
{
    TEST_RUNTIME(runtime);
    const auto learner = runtime->learners().learners().value().constFirst();
    const QDateTime yesterday = runtime->clock().nowUtc().addDays(-1);
    VERIFY_OK(runtime->progress().keep({learner.id, u"P01"_s, 1, yesterday, yesterday, false, 0, {}}));
    VERIFY_OK(runtime->progress().keep({learner.id, u"P03"_s, 1, yesterday, yesterday, false, 0, {}}));
    Seat seat(*runtime);
    QVERIFY(seat.isReady);
    QTRY_VERIFY(seat.find(u"recallCard"_s));
    const QPoint place = seat.find(u"recallNextButton"_s)->mapToGlobal(QPoint());
    seat.click(u"recallNextButton"_s); // not before an answer
    QCOMPARE(seat.textOf(u"recallTitle"_s).right(7), u"1 sur 2"_s);
    seat.click(u"unsureAnswerButton"_s);
    QVERIFY(!seat.textOf(u"tryAgainText"_s).isEmpty());
    seat.click(u"recallNextButton"_s);
    QCOMPARE(seat.textOf(u"recallTitle"_s).right(7), u"2 sur 2"_s);
    QCOMPARE(seat.find(u"recallNextButton"_s)->mapToGlobal(QPoint()), place);
    const auto questions = runtime->coach().recall();
    seat.click(u"answerButton%1"_s.arg(questions.at(1).choices.right + 1));
    seat.click(u"recallNextButton"_s);
    QTRY_VERIFY(!seat.find(u"recallCard"_s));
    QVERIFY(runtime->coach().recall().isEmpty());
}

// Beside the phone, in large text, little is left for the list: the state goes under the title.
void TestCoachWindow::aNarrowListBreaksNoWord()
{
    const kit::Theme theme(kit::ThemeName::Light, 200);
    QWidget host;
    kit::ThemeScope scope(&host);
    scope.apply(theme);
    const coach::ExerciseCatalogue catalogue = coach::loadExercises();
    const int line = QFontMetrics(theme.fontFor(kit::TextType::Strong)).height() * 13 / 10;
    for (const coach::Exercise& one : catalogue.exercises) {
        const coach::ExerciseOverview overview{&one, coach::ExerciseState::ToDo};
        const coach::overlay::ExerciseRow row(17, overview, core::Language::French, &host);
        QVERIFY2(row.heightForWidth(430) <= 5 * line, qPrintable(one.id)); // three of title, one of state
        QVERIFY2(row.heightForWidth(1200) <= 2 * line, qPrintable(one.id));
    }
}

void TestCoachWindow::everyControlAnExercisePointsAtExists()
{
    SEAT(seat);
    QSet<QString> names;
    for (const coach::Exercise& exercise : runtime->coach().exercises()) {
        for (const coach::Step& step : exercise.steps) {
            for (const coach::Target& target : step.targets)
                names.insert(target.object);
        }
    }
    const auto strike = [&] {
        for (const QWidget* widget : seat.window.findChildren<QWidget*>()) {
            names.remove(widget->objectName());
            names.removeIf([&](const QString& name) {
                return name.endsWith(u'*') && widget->objectName().startsWith(name.chopped(1));
            });
        }
    };
    strike();
    const QString site = u"https://www.electruc.example"_s;
    runtime->settings().setExerciseNeeds({true, false, 0});
    QVERIFY(runtime->passwordReset().ask(seat.persona.email)->isEmpty());
    for (const QString& path : {u"/"_s, u"/aide"_s, u"/contact"_s, u"/connexion"_s, u"/mot-de-passe-oublie"_s,
             u"/nouveau-mot-de-passe/x"_s, u"/cookies"_s, u"/inscription"_s}) {
        seat.open(site + path);
        strike();
    }
    QVERIFY(runtime->session().signIn(seat.persona.email, seat.persona.password)->isEmpty());
    const auto account = runtime->session().account()->id;
    const QString reference = runtime->billing().invoices(account, {})->rows.constFirst().reference;
    QVERIFY(runtime->downloads()
                .save(seat.persona.supplyPoint.id, u"f.pdf"_s, "%PDF-", u"invoice:"_s + reference, {})
                .has_value());
    for (const QString& page : {site + u"/espace-client"_s, site + u"/espace-client/factures"_s,
             site + u"/espace-client/releves"_s, site + u"/espace-client/demandes"_s,
             site + u"/espace-client/profil"_s, site + u"/espace-client/profil/contact"_s,
             site + u"/espace-client/profil/code-sms"_s, site + u"/espace-client/domiciliation"_s,
             site + u"/espace-client/domiciliation/mandat.pdf"_s, u"bureau:telechargements"_s,
             site + u"/factures/%1.pdf"_s.arg(reference), u"https://www.messagerie.example/"_s}) {
        seat.open(page);
        strike();
    }
    auto* mails = qobject_cast<QAbstractItemView*>(seat.find(u"mailList"_s));
    QVERIFY(mails);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(
        mails->viewport(), Qt::LeftButton, {}, mails->visualRect(mails->model()->index(0, 0)).center());
    QTRY_VERIFY(seat.find(u"messageLink"_s));
    strike();
    seat.open(site + u"/espace-client/demandes/nouvelle"_s);
    seat.click(u"addDocumentButton"_s);
    QTRY_VERIFY(seat.find(u"acceptButton"_s));
    strike();
    seat.click(u"cancelButton"_s);
    const QString request = runtime->requests().requests(account)->constFirst().request.reference;
    seat.open(site + u"/espace-client/demandes/"_s + request);
    strike();
    seat.click(u"closeButton"_s);
    strike();
    seat.click(u"stayButton"_s);
    runtime->session().endSoon();
    strike();
    seat.click(u"stayButton"_s);
    // A false message that was judged is taken apart.
    const core::SupplyPointId point = seat.persona.supplyPoint.id;
    VERIFY_OK(runtime->mailLessons().bring(point, 1));
    const auto lessons = runtime->mailLessons().mails(point).value();
    const auto fraud
        = std::find_if(lessons.cbegin(), lessons.cend(), [](const core::Mail& mail) { return mail.fraud; });
    VERIFY_OK(runtime->mailLessons().judge(point, *fraud, services::MailVerdict::False));
    runtime->settings().setExerciseNeeds({false, false, 0, true});
    seat.open(u"https://www.messagerie.example/reception/%1"_s.arg(fraud->id.value()));
    strike();
    VERIFY_OK(runtime->security().setCodeByText(account, true));
    VERIFY_OK(runtime->session().signOut());
    QVERIFY(runtime->session().signIn(seat.persona.email, seat.persona.password)->isEmpty());
    seat.open(site + u"/connexion/code"_s);
    strike();
    // On the phone: a text, then a call.
    services::EventOrder order;
    order.person = seat.persona.supplyPoint.id;
    order.kind = core::EventKind::FraudText;
    VERIFY_OK(runtime->events().plan(order));
    seat.window.phone().open();
    strike();
    seat.window.phone().texts().openConversation(u"0400 00 97 34"_s);
    strike();
    seat.window.phone().close();
    order.kind = core::EventKind::FraudCall;
    VERIFY_OK(runtime->events().plan(order));
    seat.window.phone().open();
    strike();
    for (const QString& button : {u"answerCallButton"_s, u"hangUpButton"_s}) {
        qobject_cast<QAbstractButton*>(seat.find(button))->click();
        QCoreApplication::processEvents();
        strike();
    }
    QVERIFY2(names.isEmpty(), qPrintable(QStringList(names.values()).join(u", "_s)));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestCoachWindow>(argc, argv);
}

#include "tst_coach_window.moc"
