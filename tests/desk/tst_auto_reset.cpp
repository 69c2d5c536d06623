// The reset that comes by itself: warned of, stopped by anybody, never in the middle of typing.

#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/auto_reset.h"
#include "kit/dialog.h"
#include "kit/theme_scope.h"
#include "services/classroom/settings_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Settings;

namespace {

// A window with a field, where it is 13:00 in Belgium (noon of TestRuntime is the Belgian one).
struct Room
{
    Room()
        : scope(new kit::ThemeScope(&window))
        , field(new QLineEdit(&window))
        , reset(new desk::AutoReset(runtime->world(), runtime->settings(), runtime->clock(), window,
              [this] { return trainerIsHere; }))
    {
        scope->apply(kit::Theme());
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        field->setFocus();
        reset->setMinute(40ms);
    }
    void set(const std::function<void(Settings&)>& change)
    {
        Settings settings = runtime->settings().settings();
        change(settings);
        if (!runtime->settings().change(settings))
            qFatal("not set");
    }
    void work()
    {
        const QString sql
            = u"insert into requests (supply_point_id, reference, kind, subject, subject_folded, status, "
              "opened_at) values (1, 'WORK', 'invoice', 's', 's', 'open', '2026-11-25T10:00:00.000Z')"_s;
        if (auto done = runtime->worldStore().database().execute("work"_L1, sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    bool hasWork()
    {
        data::Query query(runtime->worldStore().database(), "test"_L1,
            u"select 1 from requests where reference = 'WORK'"_s);
        return query.first([](const data::Row&) { return true; })->has_value();
    }
    kit::Dialog* warning()
    {
        for (auto* dialog : window.findChildren<kit::Dialog*>(u"autoResetDialog"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void press(const QString& name)
    {
        QTest::mouseClick(warning()->findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    // Of the last reset the trainer's journal tells.
    QString cause()
    {
        const auto lines = data::TrainerActionRepository(runtime->classroomStore().database()).last(1);
        return lines->isEmpty() ? QString() : lines->first().attributes.value("cause"_L1).toString();
    }

    support::TestRuntime runtime;
    bool trainerIsHere = false;
    QWidget window;
    kit::ThemeScope* scope;
    QLineEdit* field;
    desk::AutoReset* reset;
};

} // namespace

class TestAutoReset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void itNeverComesUnlessChosen();
    void silenceWarnsThenResets();
    void anybodyCanStopIt_data();
    void anybodyCanStopIt();
    void aWorldAsNewIsLeftAlone();
    void theHourComesOnce();
    void nobodyIsInterruptedWhileTyping();
    void theTrainerIsLeftInPeace();
    void everyStartIsAsNew();
    void itCanBeDoneAtOnce();
};

void TestAutoReset::itNeverComesUnlessChosen()
{
    Room room;
    room.work();
    room.runtime.clock().advanceSeconds(24 * 3600);
    room.reset->look();
    QTest::qWait(100);
    QVERIFY(!room.warning());
    QVERIFY(!desk::AutoReset::resetAtStart(room.runtime->world(), room.runtime->settings()));
    QVERIFY(room.hasWork());
}

void TestAutoReset::silenceWarnsThenResets()
{
    Room room;
    room.work();
    room.set([](Settings& settings) { settings.resetIdleMinutes = 15; });
    QTRY_VERIFY(room.warning());
    QVERIFY(room.hasWork());
    QTRY_VERIFY(!room.warning());
    QVERIFY(!room.hasWork());
    QCOMPARE(room.cause(), u"idle"_s);
    QVERIFY(room.runtime->world().undoAvailable());
}

void TestAutoReset::anybodyCanStopIt_data()
{
    QTest::addColumn<bool>("withEscape");
    QTest::newRow("by the button") << false;
    QTest::newRow("by Escape") << true;
}

void TestAutoReset::anybodyCanStopIt()
{
    QFETCH(bool, withEscape);
    Room room;
    room.work();
    room.set([](Settings& settings) { settings.resetIdleMinutes = 15; });
    QTRY_VERIFY(room.warning());
    if (withEscape)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        room.press(u"notNowButton"_s);
    QVERIFY(!room.warning());
    QTest::qWait(150); // longer than the warning lasts
    QVERIFY(room.hasWork());
}

void TestAutoReset::aWorldAsNewIsLeftAlone()
{
    Room room;
    room.set([](Settings& settings) { settings.resetIdleMinutes = 15; });
    QTest::qWait(900);
    QVERIFY(!room.warning());
    QVERIFY(!room.runtime->world().undoAvailable());
}

void TestAutoReset::theHourComesOnce()
{
    Room room;
    room.work();
    room.set([](Settings& settings) { settings.resetHour = 13; }); // it is noon
    room.reset->look();
    QVERIFY(!room.warning());
    room.runtime.clock().advanceSeconds(3600);
    room.reset->look();
    QVERIFY(room.warning());
    room.press(u"notNowButton"_s);
    room.runtime.clock().advanceSeconds(60);
    room.reset->look();
    QVERIFY(!room.warning());
    room.runtime.clock().advanceSeconds(24 * 3600 - 120);
    room.reset->look(); // a quarter of an hour before, the next day
    room.runtime.clock().advanceSeconds(120);
    room.reset->look();
    QTRY_VERIFY(!room.hasWork());
    QCOMPARE(room.cause(), u"hour"_s);
}

void TestAutoReset::nobodyIsInterruptedWhileTyping()
{
    Room room;
    room.work();
    room.reset->setMinute(2s); // somebody types as long as a key came within one second
    room.set([](Settings& settings) { settings.resetHour = 13; });
    QTest::keyClick(room.field, Qt::Key_A);
    room.runtime.clock().advanceSeconds(3600);
    room.reset->look();
    QVERIFY(!room.warning());
    QTRY_VERIFY(room.warning()); // once the typing has stopped
}

void TestAutoReset::theTrainerIsLeftInPeace()
{
    Room room;
    room.work();
    room.trainerIsHere = true;
    room.set([](Settings& settings) { settings.resetIdleMinutes = 15; });
    QTest::qWait(800);
    QVERIFY(!room.warning());
    room.trainerIsHere = false;
    QTRY_VERIFY(room.warning());
}

void TestAutoReset::everyStartIsAsNew()
{
    Room room;
    room.work();
    room.set([](Settings& settings) { settings.resetAtStart = true; });
    QVERIFY(desk::AutoReset::resetAtStart(room.runtime->world(), room.runtime->settings()));
    QVERIFY(!room.hasWork());
    QCOMPARE(room.cause(), u"start"_s);
    QVERIFY(!desk::AutoReset::resetAtStart(room.runtime->world(), room.runtime->settings()));
}

void TestAutoReset::itCanBeDoneAtOnce()
{
    Room room;
    room.work();
    room.set([](Settings& settings) { settings.resetIdleMinutes = 15; });
    QTRY_VERIFY(room.warning());
    room.press(u"resetNowButton"_s);
    QVERIFY(!room.hasWork());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestAutoReset>(argc, argv);
}

#include "tst_auto_reset.moc"
