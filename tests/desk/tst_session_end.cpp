// The end of a session, as the window lives it: the warning, one key to stay, and nothing lost.

#include "desk/look.h"
#include "desk/seat.h"
#include "desk/session_watch.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/classroom/settings_service.h"
#include "services/world/event_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kNewRequest = u"/espace-client/demandes/nouvelle"_s;

// Somebody with an account, signed in.
class SessionSeat final : public Seat
{
public:
    SessionSeat() { isReady = isReady && sitDown(u"andre.collard@messagerie.example"_s) && signIn(); }

    void endsAfter(int minutes)
    {
        services::Settings settings = runtime->settings().settings();
        settings.sessionMinutes = minutes;
        VERIFY_OK(runtime->settings().change(settings));
    }
    kit::Dialog* dialog(const QString& name)
    {
        for (auto* found : window().findChildren<kit::Dialog*>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    kit::Dialog* warning() { return dialog(u"sessionEndDialog"_s); }
    QString notice()
    {
        auto* note = on<kit::Note>(u"notice"_s);
        return note && note->isVisible() ? note->title() : QString();
    }
};

} // namespace

class TestSessionEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void withoutLimitUnlessTheTrainerSetsOne();
    void silenceWarnsThenEnds();
    void whoeverIsActiveIsLeftInPeace();
    void oneKeyStays_data();
    void oneKeyStays();
    void theWarningIsReadCalmly();
    void signingOutFromTheWarning();
    void typedTextComesBack_data();
    void typedTextComesBack();
    void onlyToTheSamePerson();
    void everyTabCloses();
    void onlyQuestionsOfItsPagesClose();
    void theTrainersEventWarnsOnceThePageShows();
    void aTurnThatEndsKeepsNothing();
};

#define SEAT(name)                                                                                           \
    SessionSeat name;                                                                                        \
    QVERIFY(name.isReady)

void TestSessionEnd::withoutLimitUnlessTheTrainerSetsOne()
{
    SEAT(seat);
    QCOMPARE(services::Settings().sessionMinutes, 0);
    seat.window().sessionWatch().setMinute(1ms);
    seat.open(u"/espace-client"_s);
    // As long as a limit of half an hour would have been.
    QVERIFY(!QTest::qWaitFor([&] { return seat.warning() != nullptr; }, 60));
    QVERIFY(seat.runtime->session().isSignedIn());
}

void TestSessionEnd::silenceWarnsThenEnds()
{
    SEAT(seat);
    seat.open(u"/espace-client"_s);
    seat.window().sessionWatch().setMinute(60ms);
    seat.endsAfter(5);
    QTRY_VERIFY(seat.warning());
    QTRY_VERIFY(!seat.runtime->session().isSignedIn());
    QVERIFY(!seat.warning());
    QVERIFY(seat.isAt(u"/connexion"_s));
    QTRY_COMPARE(seat.notice(), u"Votre session est terminée. Rien n’est perdu."_s);
    QCOMPARE(seat.told(u"session."_s), (QStringList{u"session.warned"_s, u"session.expired"_s}));
}

void TestSessionEnd::whoeverIsActiveIsLeftInPeace()
{
    SEAT(seat);
    seat.open(kNewRequest);
    seat.window().sessionWatch().setMinute(100ms); // three of them of silence
    seat.endsAfter(5);
    QElapsedTimer writing;
    writing.start();
    auto* message = seat.on<QPlainTextEdit>(u"messageEdit"_s);
    message->setFocus();
    while (!writing.hasExpired(600)) {
        QTest::keyClick(message, Qt::Key_A, Qt::NoModifier, 10);
        QVERIFY(!seat.warning());
    }
    QTRY_VERIFY(seat.warning());
}

void TestSessionEnd::oneKeyStays_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter on the button that has the focus") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Esc, the safe choice") << int(Qt::Key_Escape);
}

void TestSessionEnd::oneKeyStays()
{
    QFETCH(int, key);
    SEAT(seat);
    seat.open(kNewRequest);
    seat.on<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Bonjour"_s);
    seat.runtime->session().endSoon();
    QVERIFY(seat.warning());
    QTRY_COMPARE(seat.typist->focus()->objectName(), u"stayButton"_s);
    seat.typist->press(static_cast<Qt::Key>(key));
    QVERIFY(!seat.warning());
    QVERIFY(seat.runtime->session().isSignedIn());
    QVERIFY(seat.isAt(kNewRequest));
    QCOMPARE(seat.on<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), u"Bonjour"_s);
    QCOMPARE(seat.told(u"session."_s), (QStringList{u"session.warned"_s, u"session.extended"_s}));
    // It can end again.
    seat.runtime->session().endSoon();
    QVERIFY(seat.warning());
}

void TestSessionEnd::theWarningIsReadCalmly()
{
    SEAT(seat);
    seat.open(u"/espace-client"_s);
    seat.window().sessionWatch().setMinute(200ms);
    seat.runtime->session().endSoon();
    QVERIFY(seat.warning());
    QCOMPARE(audit::faultsOf(*seat.warning()), QStringList());
    QVERIFY(!seat.warning()->accessibleDescription().isEmpty());
    const QPointer<kit::Text> left = seat.warning()->findChild<kit::Text*>(u"timeLeftText"_s);
    QStringList said;
    QTRY_VERIFY([&] {
        if (left && (said.isEmpty() || said.last() != left->text()))
            said.append(left->text());
        return !seat.runtime->session().isSignedIn();
    }());
    QVERIFY2(said.size() <= 4, qPrintable(said.join(u'|')));
    QCOMPARE(said.first(), u"Il vous reste 2 minutes."_s);
}

void TestSessionEnd::signingOutFromTheWarning()
{
    SEAT(seat);
    seat.open(kNewRequest);
    seat.on<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Bonjour"_s);
    seat.runtime->session().endSoon();
    seat.press(u"endSessionButton"_s);
    QVERIFY(!seat.runtime->session().isSignedIn());
    QVERIFY(seat.isAt(u"/connexion"_s));
    QVERIFY2(seat.notice().isEmpty(), "nobody tells people what they just did");
    QVERIFY(seat.signIn());
    seat.open(kNewRequest);
    QTRY_COMPARE(seat.on<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), u"Bonjour"_s);
}

void TestSessionEnd::typedTextComesBack_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("text");
    QTest::newRow("a request") << kNewRequest << u"messageEdit"_s << u"Bonjour,\nma facture double. É€"_s;
    QTest::newRow("its subject") << kNewRequest << u"subjectEdit"_s << u"Ma facture"_s;
    QTest::newRow("a request about a move")
        << kNewRequest + u"?sujet=demenagement"_s << u"messageEdit"_s << u"Je déménage"_s;
    QTest::newRow("a reading") << u"/espace-client/releves"_s << u"dayEdit"_s << u"48213"_s;
    QTest::newRow("the profile") << u"/espace-client/profil"_s << u"phoneEdit"_s << u"0470 12 34"_s;
    QTest::newRow("the address of the post")
        << u"/espace-client/profil/contact"_s << u"streetEdit"_s << u"Rue Neuve"_s;
    QTest::newRow("the online mandate")
        << u"/espace-client/domiciliation/en-ligne"_s << u"ibanEdit"_s << u"BE71 0961"_s;
}

void TestSessionEnd::typedTextComesBack()
{
    QFETCH(QString, path);
    QFETCH(QString, input);
    QFETCH(QString, text);
    SEAT(seat);
    seat.open(path);
    const auto typed = [&] {
        if (auto* area = seat.on<QPlainTextEdit>(input))
            return area->toPlainText();
        auto* line = seat.on<QLineEdit>(input);
        return line ? line->text() : u"no "_s + input;
    };
    if (auto* area = seat.on<QPlainTextEdit>(input))
        area->setPlainText(text);
    else if (auto* line = seat.on<QLineEdit>(input))
        line->setText(text);
    QCOMPARE(typed(), text);

    VERIFY_OK(seat.runtime->session().expire());
    QVERIFY(seat.isAt(u"/connexion"_s));
    QTRY_COMPARE(seat.notice(), u"Votre session est terminée. Rien n’est perdu."_s);
    seat.on<QLineEdit>(u"emailEdit"_s)->setText(seat.persona->email);
    seat.on<QLineEdit>(u"passwordEdit"_s)->setText(seat.persona->password);
    seat.press(u"signInButton"_s);
    QTRY_COMPARE(typed(), text);
    QCOMPARE(seat.notice(), u"Vous revoilà. Rien n’est perdu."_s);
    QCOMPARE(seat.told(u"session."_s), (QStringList{u"session.expired"_s, u"session.restored"_s}));
    // Once.
    seat.tab()->go(QUrl(u"https://www.electruc.example/espace-client/contrat"_s));
}

void TestSessionEnd::onlyToTheSamePerson()
{
    SEAT(seat);
    seat.open(kNewRequest);
    seat.on<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"À moi seul"_s);
    VERIFY_OK(seat.runtime->session().expire());
    QVERIFY(seat.isAt(u"/connexion"_s));
    const auto errors
        = seat.runtime->session().signIn(u"monique.delvaux@messagerie.example"_s, u"Moulin-Tulipe-58"_s);
    QVERIFY(errors && errors->isEmpty());
    seat.open(kNewRequest);
    QCoreApplication::processEvents();
    QCOMPARE(seat.on<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), QString());
    // It still waits for its owner.
    VERIFY_OK(seat.runtime->session().signOut());
    QVERIFY(seat.isAt(u"/connexion"_s));
    QVERIFY(seat.signIn());
    seat.open(kNewRequest);
    QTRY_COMPARE(seat.on<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), u"À moi seul"_s);
}

void TestSessionEnd::everyTabCloses()
{
    SEAT(seat);
    seat.open(kNewRequest);
    seat.on<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Premier onglet"_s);
    QPointer<browser::Tab> first = seat.tab();
    QVERIFY(seat.window().shell().openTab(QUrl(u"https://www.electruc.example/contact"_s)));
    seat.on<QPlainTextEdit>(u"textEdit"_s)->setPlainText(u"Page publique"_s);
    VERIFY_OK(seat.runtime->session().expire());
    QTRY_COMPARE(first->url().path(), u"/connexion"_s);
    QCOMPARE(seat.on<QPlainTextEdit>(u"textEdit"_s)->toPlainText(), u"Page publique"_s);
    // Signed in anywhere, the others come back by themselves.
    QVERIFY(seat.signIn());
    QTRY_COMPARE(first->url().path(), kNewRequest);
    QTRY_COMPARE(
        first->page()->findChild<QPlainTextEdit*>(u"messageEdit"_s)->toPlainText(), u"Premier onglet"_s);
}

// What belongs to the browser, or to another site, is nothing that a session takes away.
void TestSessionEnd::onlyQuestionsOfItsPagesClose()
{
    SEAT(seat);
    seat.open(u"/espace-client/profil"_s);
    seat.on<QLineEdit>(u"phoneEdit"_s)->setText(u"0470 12 34"_s);
    seat.tab()->back();
    QVERIFY(seat.dialog(u"keepChangesDialog"_s));
    seat.window().look().openSeeBetter();
    QVERIFY(seat.dialog(u"seeBetterDialog"_s));
    VERIFY_OK(seat.runtime->session().expire());
    QVERIFY(seat.isAt(u"/connexion"_s));
    QVERIFY(!seat.dialog(u"keepChangesDialog"_s));
    QVERIFY(seat.dialog(u"seeBetterDialog"_s));
}

void TestSessionEnd::theTrainersEventWarnsOnceThePageShows()
{
    SEAT(seat);
    seat.open(u"/espace-client"_s);
    seat.window().openTrainer();
    services::EventOrder order;
    order.kind = core::EventKind::SessionEnds;
    QCOMPARE(seat.runtime->events().plan(order)->count, 1);
    QVERIFY(!seat.warning());
    QVERIFY(seat.runtime->session().isSignedIn());
    seat.press(u"backButton"_s);
    QTRY_VERIFY(seat.warning());
}

void TestSessionEnd::aTurnThatEndsKeepsNothing()
{
    SEAT(seat);
    seat.open(kNewRequest);
    seat.on<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Parti"_s);
    VERIFY_OK(seat.runtime->session().expire());
    seat.window().look().openSeeBetter();
    seat.window().leave();
    QVERIFY2(!seat.dialog(u"seeBetterDialog"_s), "the next person begins with a clear window");
    QVERIFY(!seat.runtime->session().hasExpired());
    QVERIFY(seat.sitDown(seat.persona->email));
    QVERIFY(seat.signIn());
    seat.open(kNewRequest);
    QCoreApplication::processEvents();
    QCOMPARE(seat.on<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), QString());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestSessionEnd>(argc, argv);
}
#include "tst_session_end.moc"
