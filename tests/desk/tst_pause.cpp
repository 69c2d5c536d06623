// « Les yeux vers moi » as a room lives it: a calm page over everything, and nothing lost behind it.

#include "coach/overlay/coach_panel.h"
#include "core/classroom/room_pause.h"
#include "desk/look.h"
#include "desk/pause_watch.h"
#include "desk/seat.h"
#include "desk/session_watch.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/text.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPin = u"2580"_s;

class PauseSeat final : public Seat
{
public:
    PauseSeat()
    {
        isReady = isReady && runtime->pin().choose(kPin, kPin)
            && sitDown(u"andre.collard@messagerie.example"_s) && signIn();
    }
    template <typename Widget = QWidget> Widget* seen(const QString& name)
    {
        for (auto* found : window().findChildren<Widget*>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool covered()
    {
        const auto* screen = seen(u"pauseScreen"_s);
        return screen && screen->geometry() == window().rect();
    }
    QString text(const QString& name)
    {
        const auto* label = seen<kit::Text>(name);
        return label ? label->text() : QString();
    }
    void begin(std::optional<int> seconds, const QString& message = {})
    {
        VERIFY_OK(runtime->pause().begin(seconds, message));
    }
    void enterTrainer()
    {
        window().openTrainer();
        QTest::keyClicks(seen<QLineEdit>(u"pinEdit"_s), kPin);
        QTest::keyClick(seen<QLineEdit>(u"pinEdit"_s), Qt::Key_Return);
    }
};

} // namespace

class TestPause final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aPageCoversEverythingAndGoesByItself();
    void whatWasWrittenIsStillThere();
    void keysReachNothingBehind();
    void theTrainersCodeEndsIt();
    void theTrainerBeginsItFromThePanel();
    void theSessionDoesNotEndMeanwhile();
    void aWarningWaitsBehindIt();
    void howLongIsToldCalmly_data();
    void howLongIsToldCalmly();
    void everybodyCanReadIt_data();
    void everybodyCanReadIt();
};

#define SEAT(name)                                                                                           \
    PauseSeat name;                                                                                          \
    QVERIFY(name.isReady)

void TestPause::aPageCoversEverythingAndGoesByItself()
{
    SEAT(seat);
    QVERIFY(!seat.covered());
    seat.begin(1, u"Regardez le tableau"_s);
    QVERIFY(seat.covered());
    QCOMPARE(seat.text(u"pauseMessageText"_s), u"Regardez le tableau"_s);
    QCOMPARE(seat.text(u"pauseLeftText"_s), u"Encore quelques secondes."_s);
    const auto* screen = seat.seen(u"pauseScreen"_s);
    QVERIFY(screen->accessibleDescription().contains(u"Regardez le tableau"));
    QTRY_VERIFY_WITH_TIMEOUT(!seat.covered(), 5000);
    QVERIFY(!seat.runtime->pause().isOn());
}

void TestPause::whatWasWrittenIsStillThere()
{
    SEAT(seat);
    seat.open(u"/espace-client/demandes/nouvelle"_s);
    QTRY_VERIFY(seat.on<QPlainTextEdit>(u"messageEdit"_s));
    auto* edit = seat.on<QPlainTextEdit>(u"messageEdit"_s);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(edit, u"My words"_s);
    const auto* tab = seat.tab();
    seat.begin(std::nullopt);
    QVERIFY(seat.covered());
    VERIFY_OK(seat.runtime->pause().end());
    QVERIFY(!seat.covered());
    QCOMPARE(seat.tab(), tab);
    QCOMPARE(edit->toPlainText(), u"My words"_s);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
}

void TestPause::keysReachNothingBehind()
{
    SEAT(seat);
    seat.open(u"/espace-client/demandes/nouvelle"_s);
    QTRY_VERIFY(seat.on<QPlainTextEdit>(u"messageEdit"_s));
    seat.on<QPlainTextEdit>(u"messageEdit"_s)->setFocus(Qt::TabFocusReason);
    seat.begin(std::nullopt);
    QTRY_COMPARE(QApplication::focusWidget(), seat.seen(u"pauseScreen"_s));
    const int tabs = seat.window().shell().tabCount();
    QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(seat.covered());
    QCOMPARE(seat.window().shell().tabCount(), tabs);
    QCOMPARE(seat.on<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), QString());
    QVERIFY(!seat.seen(u"pausePinEdit"_s)); // Enter pressed no button
}

void TestPause::theTrainersCodeEndsIt()
{
    SEAT(seat);
    seat.begin(std::nullopt);
    QCOMPARE(seat.text(u"pauseLeftText"_s), u"La personne qui anime dira quand reprendre."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto* pin = seat.seen<QLineEdit>(u"pausePinEdit"_s);
    QVERIFY(pin);
    QTRY_COMPARE(QApplication::focusWidget(), pin);
    QTest::keyClicks(pin, u"9517"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QVERIFY(seat.covered());
    QTest::keyClicks(pin, kPin);
    seat.press(u"pauseTrainerButton"_s);
    QVERIFY(!seat.covered());
}

void TestPause::theTrainerBeginsItFromThePanel()
{
    SEAT(seat);
    seat.enterTrainer();
    seat.press(u"roomMenuItem"_s);
    QVERIFY2(seat.text(u"pauseText"_s).contains(u"de cet ordinateur"), qPrintable(seat.text(u"pauseText"_s)));
    auto* length = seat.seen<QComboBox>(u"pauseLengthCombo"_s);
    length->setFocus(Qt::TabFocusReason);
    QTest::keyClick(length, Qt::Key_Down); // 2 minutes
    QTest::keyClicks(seat.seen<QLineEdit>(u"pauseMessageEdit"_s), u"Look here"_s);
    seat.press(u"startPauseButton"_s);
    QVERIFY(seat.covered()); // the screen that rests is this one
    QCOMPARE(seat.text(u"pauseMessageText"_s), u"Look here"_s);
    QVERIFY(seat.runtime->pause().secondsLeft() > 110);

    // Found in the trainer's place, it can be ended there too.
    VERIFY_OK(seat.runtime->pause().end());
    seat.enterTrainer();
    seat.begin(60);
    QVERIFY(!seat.covered());
    seat.press(u"roomMenuItem"_s);
    QVERIFY(seat.text(u"pauseOnText"_s).contains(u"Encore 1 minute"));
    seat.press(u"endPauseButton"_s);
    QVERIFY(!seat.runtime->pause().isOn());
    QVERIFY(seat.seen(u"startPauseButton"_s));
}

void TestPause::theSessionDoesNotEndMeanwhile()
{
    SEAT(seat);
    services::Settings settings = seat.runtime->settings().settings();
    settings.sessionMinutes = 5;
    VERIFY_OK(seat.runtime->settings().change(settings));
    seat.begin(std::nullopt);
    seat.window().sessionWatch().setMinute(10ms); // it would end after 50
    QTest::qWait(200);
    QVERIFY(!seat.seen(u"sessionEndDialog"_s));
    QVERIFY(seat.runtime->session().isSignedIn());
    VERIFY_OK(seat.runtime->pause().end());
    QTRY_VERIFY(!seat.runtime->session().isSignedIn()); // after it, the silence counts again
}

void TestPause::aWarningWaitsBehindIt()
{
    SEAT(seat);
    seat.window().sessionWatch().setMinute(10ms);
    seat.runtime->session().endSoon();
    QTRY_VERIFY(seat.seen(u"sessionEndDialog"_s));
    seat.begin(std::nullopt);
    QTest::qWait(100);
    QVERIFY(seat.runtime->session().isSignedIn());
    VERIFY_OK(seat.runtime->pause().end());
    QTRY_VERIFY(!seat.runtime->session().isSignedIn());
}

void TestPause::howLongIsToldCalmly_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("ten minutes") << 600 << u"Encore 10 minutes."_s;
    QTest::newRow("a little over one minute") << 61 << u"Encore 2 minutes."_s;
    QTest::newRow("one minute") << 60 << u"Encore 1 minute."_s;
    QTest::newRow("half a minute") << 29 << u"Encore 30 secondes."_s;
    QTest::newRow("ten seconds") << 9 << u"Encore quelques secondes."_s;
}

void TestPause::howLongIsToldCalmly()
{
    SEAT(seat);
    QFETCH(int, seconds);
    QFETCH(QString, words);
    seat.begin(seconds);
    QCOMPARE(seat.text(u"pauseLeftText"_s), words);
}

void TestPause::everybodyCanReadIt_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent)
                << int(theme) << percent << (percent == 150 ? QSize(1024, 700) : QSize(1366, 768));
    }
}

void TestPause::everybodyCanReadIt()
{
    SEAT(seat);
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    seat.window().look().forceTheme(static_cast<kit::ThemeName>(theme));
    seat.window().look().forceTextPercent(percent);
    seat.window().resize(size);
    seat.begin(300, u"Regardez le tableau, s’il vous plaît : nous lisons ensemble la lettre d’Electruc."_s);
    QTRY_VERIFY(seat.covered());
    QTRY_COMPARE(audit::faultsOf(*seat.seen(u"pauseScreen"_s)).join(u'\n'), QString());
    seat.press(u"pauseTrainerButton"_s);
    QTRY_COMPARE(audit::faultsOf(*seat.seen(u"pauseScreen"_s)).join(u'\n'), QString());
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        seat.window().grab().save(u"%1/pause-%2-%3.png"_s.arg(where).arg(theme).arg(percent));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPause>(argc, argv);
}
#include "tst_pause.moc"
