// The classroom mode: the whole screen, and a code before it closes.

#include "desk/seat.h"
#include "kit/dialog.h"
#include "kit/form_field.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"2580"_s;

class ClassroomSeat final : public Seat
{
public:
    ClassroomSeat() { isReady = isReady && runtime->pin().choose(kPin, kPin); }
    void set(bool on)
    {
        services::Settings settings = runtime->settings().settings();
        settings.classroomMode = on;
        VERIFY_OK(runtime->settings().change(settings));
    }
    bool fillsTheScreen()
    {
        return window().isVisible() && window().isFullScreen()
            && window().windowFlags().testFlag(Qt::FramelessWindowHint);
    }
    kit::Dialog* question()
    {
        for (auto* found : window().findChildren<kit::Dialog*>(u"classroomDialog"_s)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void type(const QString& code)
    {
        auto* edit = question()->findChild<QLineEdit*>(u"classroomPinEdit"_s);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(edit, code);
    }
};

} // namespace

class TestClassroomMode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void withoutItTheWindowClosesAsAlways();
    void closingAsksForTheCode();
    void theModeCanBeLeft();
    void theCommandLineIsEnough();
    void theSettingComesAndGoes();
    void nothingOfTheKeyboardLeavesIt();
    void aPauseKeepsTheWindowToo();
    void theQuestionCanBeReadByEverybody();
};

#define SEAT(name)                                                                                           \
    ClassroomSeat name;                                                                                      \
    QVERIFY(name.isReady)

void TestClassroomMode::withoutItTheWindowClosesAsAlways()
{
    SEAT(seat);
    seat.window().showAsSet();
    QVERIFY(!seat.fillsTheScreen());
    seat.window().close();
    QVERIFY(!seat.window().isVisible());
}

void TestClassroomMode::closingAsksForTheCode()
{
    SEAT(seat);
    seat.set(true);
    seat.window().showAsSet();
    QVERIFY(seat.fillsTheScreen());
    QVERIFY(seat.sitDown(u"andre.collard@messagerie.example"_s));
    seat.window().close(); // Alt+F4 is that
    QVERIFY(seat.window().isVisible());
    QVERIFY(seat.question());
    seat.window().close(); // asked once
    QCOMPARE(seat.window().findChildren<kit::Dialog*>(u"classroomDialog"_s).size(), 1);
    seat.type(u"9517"_s);
    seat.press(u"closeProgramButton"_s);
    QVERIFY(seat.window().isVisible());
    const auto* field = seat.question()->findChild<kit::FormField*>(u"classroomPinField"_s);
    QVERIFY2(field->error().contains(u"pas le bon code"), qPrintable(field->error()));
    seat.press(u"stayInClassroomButton"_s);
    QVERIFY(!seat.question());
    QVERIFY(seat.window().isEntered()); // whoever sat there goes on

    seat.window().close();
    seat.type(kPin);
    seat.press(u"closeProgramButton"_s);
    QTRY_VERIFY(!seat.window().isVisible());
}

void TestClassroomMode::theModeCanBeLeft()
{
    SEAT(seat);
    seat.set(true);
    seat.window().showAsSet();
    QTest::keyClick(&seat.window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(seat.question());
    seat.type(kPin);
    seat.press(u"leaveClassroomButton"_s);
    QVERIFY(seat.window().isVisible());
    QVERIFY(!seat.fillsTheScreen());
    QVERIFY(seat.runtime->settings().settings().classroomMode); // the next start brings it back
    seat.window().close();
    QVERIFY(!seat.window().isVisible());
}

void TestClassroomMode::theCommandLineIsEnough()
{
    SEAT(seat);
    seat.window().showAsSet(true);
    QVERIFY(seat.fillsTheScreen());
    seat.set(true);
    seat.set(false); // the command line wins
    QVERIFY(seat.fillsTheScreen());
    seat.window().close();
    QVERIFY(seat.question());
}

void TestClassroomMode::theSettingComesAndGoes()
{
    SEAT(seat);
    seat.window().showAsSet();
    seat.set(true);
    QVERIFY(seat.fillsTheScreen());
    seat.set(false);
    QVERIFY(!seat.fillsTheScreen());
    QVERIFY(seat.window().isVisible());
}

void TestClassroomMode::nothingOfTheKeyboardLeavesIt()
{
    SEAT(seat);
    seat.set(true);
    seat.window().showAsSet();
    QTest::keyClick(&seat.window(), Qt::Key_F11);
    QVERIFY(seat.window().isFullScreen());
    seat.window().showMinimized();
    QTRY_VERIFY(seat.window().isFullScreen() && !seat.window().isMinimized());
    seat.window().showNormal();
    QTRY_VERIFY(seat.window().isFullScreen());
}

void TestClassroomMode::aPauseKeepsTheWindowToo()
{
    SEAT(seat);
    seat.window().showAsSet();
    VERIFY_OK(seat.runtime->pause().begin(60));
    seat.window().close();
    QVERIFY(seat.window().isVisible());
    VERIFY_OK(seat.runtime->pause().end());
    seat.window().close();
    QVERIFY(!seat.window().isVisible());
}

void TestClassroomMode::theQuestionCanBeReadByEverybody()
{
    SEAT(seat);
    seat.set(true);
    seat.window().showAsSet();
    QApplication::setActiveWindow(&seat.window());
    seat.window().close();
    QVERIFY(seat.question());
    QTRY_VERIFY2(audit::faultsOf(*seat.question()).isEmpty(),
        qPrintable(audit::faultsOf(*seat.question()).join(u'\n')));
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        seat.window().grab().save(where + u"/classroom.png"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestClassroomMode>(argc, argv);
}
#include "tst_classroom_mode.moc"
