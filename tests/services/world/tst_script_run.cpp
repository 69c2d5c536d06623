// A session under way: its lines are events planned in the world, at their minutes; it rests, is late,
// is restarted in the middle, and leaves nothing behind.

#include "coach/engine/coach.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/trainer_journal.h"
#include "services/world/event_service.h"
#include "services/world/script_run_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::EventStatus;
using Kind = core::ScriptLineKind;

namespace {

const core::SessionScript kScript{{}, u"Mardi matin"_s,
    {{0, Kind::Note, u"Bienvenue"_s}, {5, Kind::Exercise, u"P01"_s}, {10, Kind::Event, u"site-down"_s},
        {12, Kind::Event, u"site-up"_s}, {20, Kind::Exercise, u"P03"_s}, {60, Kind::Note, u"Pause café"_s}}};

// Lets minutes pass, and looks at what is due as an open window does.
void pass(support::TestRuntime& runtime, int minutes)
{
    runtime.clock().advanceSeconds(qint64{minutes} * 60);
    QVERIFY(runtime->events().runDue().has_value());
    QVERIFY(runtime->scriptRun().follow().has_value());
}

// « done planned cancelled » of the lines in order, by their first letters.
QString states(support::TestRuntime& runtime)
{
    QString letters;
    for (const core::PlannedEvent& line : runtime->scriptRun().run()->lines)
        letters += line.status == EventStatus::Done ? u'd'
            : line.status == EventStatus::Planned   ? u'p'
                                                    : u'c';
    return letters;
}

core::EventId line(support::TestRuntime& runtime, int place)
{
    return runtime->scriptRun().run()->lines.at(place).id;
}

} // namespace

class TestScriptRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void itsLinesHappenAtTheirMinutes_data() { support::EnginePlace::addRows(); }
    void itsLinesHappenAtTheirMinutes();
    void itRestsAndGoesOn_data() { support::EnginePlace::addRows(); }
    void itRestsAndGoesOn();
    void aLineIsSkippedOrTakenNow_data() { support::EnginePlace::addRows(); }
    void aLineIsSkippedOrTakenNow();
    void itStops_data() { support::EnginePlace::addRows(); }
    void itStops();
    void itSurvivesARestart_data() { support::EnginePlace::addRows(); }
    void itSurvivesARestart();
    void whatIsFarTooLateIsPassedOver();
    void theCalendarTurnsBesideIt_data() { support::EnginePlace::addRows(); }
    void theCalendarTurnsBesideIt();
    void aResetTakesIt_data() { support::EnginePlace::addRows(); }
    void aResetTakesIt();
    void impossibleOrdersAreRefused();
    void theCoachProposesItsExercise();
    void theScreensRest();
    void anEventHappensOnceForTheRoom_data() { support::EnginePlace::addRows(); }
    void anEventHappensOnceForTheRoom();
};

void TestScriptRun::itsLinesHappenAtTheirMinutes()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptRunService& session = runtime->scriptRun();
    QVERIFY(!session.run());
    const QSignalSpy changed(&session, &services::ScriptRunService::changed);
    VERIFY_OK(session.start(kScript));
    QVERIFY(changed.count() > 0);
    QCOMPARE(session.run()->name, u"Mardi matin"_s);
    QCOMPARE(states(runtime), u"dppppp"_s); // minute 0 is now
    QCOMPARE(session.run()->next()->minute, 5);
    // The list of events says the same: there is one way of planning.
    QCOMPARE(runtime->events().planned()->size(), 5);
    QCOMPARE(runtime->events().planned()->at(0).subject, u"P01"_s);
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, u"session.started"_s);

    pass(runtime, 5);
    QCOMPARE(states(runtime), u"ddpppp"_s);
    QVERIFY(!runtime->events().conditions().siteDown);
    pass(runtime, 5);
    QVERIFY(runtime->events().conditions().siteDown);
    pass(runtime, 2);
    QVERIFY(!runtime->events().conditions().siteDown);
    QCOMPARE(session.run()->minuteAt(session.now()), 12);
    pass(runtime, 48);
    QCOMPARE(states(runtime), u"ddddcd"_s); // minute 20 was forty minutes ago
    QVERIFY(!session.run()->isLive());
}

void TestScriptRun::itRestsAndGoesOn()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptRunService& session = runtime->scriptRun();
    VERIFY_OK(session.start(kScript));
    pass(runtime, 4);
    VERIFY_OK(session.pause());
    QVERIFY(session.run()->isResting());
    QVERIFY(runtime->events().planned()->at(0).held);
    pass(runtime, 45);
    QCOMPARE(states(runtime), u"dppppp"_s);
    QCOMPARE(session.run()->minuteAt(session.now()), 4);
    QCOMPARE(session.pause().error().code, core::ErrorCode::Conflict);
    VERIFY_OK(session.resume());
    QVERIFY(!session.run()->isResting());
    QCOMPARE(session.resume().error().code, core::ErrorCode::Conflict);
    pass(runtime, 0);
    QCOMPARE(states(runtime), u"dppppp"_s);
    pass(runtime, 1);
    QCOMPARE(states(runtime), u"ddpppp"_s);
    VERIFY_OK(session.delay(5));
    pass(runtime, 9);
    QVERIFY(!runtime->events().conditions().siteDown);
    pass(runtime, 1);
    QVERIFY(runtime->events().conditions().siteDown);
    QStringList actions;
    const auto journal = runtime->trainerJournal().last(4);
    for (const core::TrainerAction& action : *journal)
        actions.prepend(action.action);
    QCOMPARE(actions,
        (QStringList{u"session.started"_s, u"session.paused"_s, u"session.resumed"_s, u"session.delayed"_s}));
}

void TestScriptRun::aLineIsSkippedOrTakenNow()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptRunService& session = runtime->scriptRun();
    VERIFY_OK(session.start(kScript));
    VERIFY_OK(session.skip(line(runtime, 1)));
    VERIFY_OK(session.runNow(line(runtime, 2)));
    QVERIFY(runtime->events().conditions().siteDown);
    QCOMPARE(states(runtime), u"dcdppp"_s);
    QCOMPARE(session.skip(line(runtime, 2)).error().code, core::ErrorCode::Conflict);
    QCOMPARE(session.runNow(line(runtime, 2)).error().code, core::ErrorCode::Conflict);
    // While it rests, the trainer may still take a line by hand.
    VERIFY_OK(session.pause());
    VERIFY_OK(session.runNow(line(runtime, 3)));
    QVERIFY(!runtime->events().conditions().siteDown);
    QCOMPARE(states(runtime), u"dcddpp"_s);
    pass(runtime, 1);
    QCOMPARE(states(runtime), u"dcddpp"_s);
}

void TestScriptRun::itStops()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptRunService& session = runtime->scriptRun();
    VERIFY_OK(session.start(kScript));
    services::EventOrder other;
    other.kind = core::EventKind::PrinterEmpty;
    other.inMinutes = 30;
    VERIFY_OK(runtime->events().plan(other));
    VERIFY_OK(session.stop());
    QCOMPARE(states(runtime), u"dccccc"_s);
    QVERIFY(!session.run()->isLive());
    QCOMPARE(runtime->events().planned()->size(), 1); // what is of no session stays
    QCOMPARE(session.stop().error().code, core::ErrorCode::Conflict);
    QCOMPARE(session.pause().error().code, core::ErrorCode::Conflict);
    VERIFY_OK(session.start(kScript)); // and again from the beginning
    QCOMPARE(states(runtime), u"dppppp"_s);
}

void TestScriptRun::itSurvivesARestart()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->scriptRun().start(kScript));
    pass(runtime, 6);
    QVERIFY(runtime.restart());
    QVERIFY(runtime->scriptRun().run());
    QCOMPARE(runtime->scriptRun().run()->name, u"Mardi matin"_s);
    QCOMPARE(states(runtime), u"ddpppp"_s);
    QCOMPARE(runtime->scriptRun().proposed(), u"P01"_s);
    pass(runtime, 4);
    QCOMPARE(states(runtime), u"dddppp"_s);
    VERIFY_OK(runtime->scriptRun().pause());
    QVERIFY(runtime.restart());
    QVERIFY(runtime->scriptRun().run()->isResting());
    pass(runtime, 30);
    QCOMPARE(states(runtime), u"dddppp"_s);
    VERIFY_OK(runtime->scriptRun().resume());
    pass(runtime, 2);
    QCOMPARE(states(runtime), u"ddddpp"_s);
}

void TestScriptRun::whatIsFarTooLateIsPassedOver()
{
    TEST_RUNTIME(runtime);
    VERIFY_OK(runtime->scriptRun().start(kScript));
    pass(runtime, 24 * 60); // nobody stopped it, and the next group comes tomorrow
    QCOMPARE(states(runtime), u"dccccc"_s);
    QVERIFY(!runtime->scriptRun().run()->isLive());
    QVERIFY(runtime->scriptRun().proposed().isEmpty());
    QVERIFY(!runtime->events().conditions().siteDown);
}

void TestScriptRun::theCalendarTurnsBesideIt()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptRunService& session = runtime->scriptRun();
    VERIFY_OK(session.start(kScript));
    pass(runtime, 5);
    VERIFY_OK(runtime->events().advance(core::CalendarStep::Week));
    pass(runtime, 0);
    QCOMPARE(states(runtime), u"ddpppp"_s);
    QCOMPARE(session.run()->minuteAt(session.now()), 5);
    pass(runtime, 5);
    QCOMPARE(states(runtime), u"dddppp"_s);
}

void TestScriptRun::aResetTakesIt()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->scriptRun().start(kScript));
    pass(runtime, 5);
    // One person begins again: the session of the others goes on.
    const core::Learner learner = runtime->learners().learners()->constFirst();
    const auto persona = runtime->world().persona(learner.ean);
    VERIFY_OK(persona);
    VERIFY_OK(runtime->world().reset({services::ResetLevel::Person, persona->supplyPoint.id}));
    VERIFY_OK(runtime->scriptRun().follow());
    QCOMPARE(states(runtime), u"ddpppp"_s);
    VERIFY_OK(runtime->world().reset({services::ResetLevel::Group}));
    QVERIFY(!runtime->scriptRun().run());
    QVERIFY(runtime->scriptRun().proposed().isEmpty());
    VERIFY_OK(runtime->world().undoReset());
    QCOMPARE(states(runtime), u"ddpppp"_s);
    QCOMPARE(runtime->scriptRun().proposed(), u"P01"_s);
}

void TestScriptRun::impossibleOrdersAreRefused()
{
    TEST_RUNTIME(runtime);
    services::ScriptRunService& session = runtime->scriptRun();
    QCOMPARE(session.start({{}, u"Vide"_s, {}}).error().code, core::ErrorCode::InvalidInput);
    QCOMPARE(session.stop().error().code, core::ErrorCode::Conflict);
    QCOMPARE(session.delay(5).error().code, core::ErrorCode::Conflict);
    VERIFY_OK(session.start(kScript));
    QCOMPARE(session.start(kScript).error().code, core::ErrorCode::Conflict);
    QCOMPARE(session.delay(0).error().code, core::ErrorCode::InvalidInput);
    QCOMPARE(session.delay(61).error().code, core::ErrorCode::InvalidInput);
    QCOMPARE(runtime->events().planned()->size(), 5);
    // Nobody plans a note or an exercise beside a session.
    services::EventOrder order;
    order.kind = core::EventKind::TrainerNote;
    QCOMPARE(runtime->events().plan(order).error().code, core::ErrorCode::InvalidInput);
}

void TestScriptRun::theCoachProposesItsExercise()
{
    TEST_RUNTIME(runtime);
    coach::Coach& coach = runtime->coach();
    const core::Learner learner = runtime->learners().learners()->constFirst();
    const auto persona = runtime->world().persona(learner.ean);
    VERIFY_OK(persona);
    coach.welcome(learner, *persona);
    VERIFY_OK(coach.start(u"P02"_s)); // what somebody is doing is left in peace
    VERIFY_OK(runtime->scriptRun().start(kScript));
    pass(runtime, 5);
    QVERIFY(coach.proposed());
    QCOMPARE(coach.recommended().exercise->id, u"P01"_s);
    QCOMPARE(coach.run()->exercise().id, u"P02"_s);
    // Whoever did it since then goes on with something else.
    core::ExerciseProgress done{learner.id, u"P01"_s, 1, runtime->clock().nowUtc(), {}, false, 0, {}};
    done.finishedAt = runtime->clock().nowUtc();
    VERIFY_OK(runtime->progress().keep(done));
    QVERIFY(!coach.proposed());
    QCOMPARE(coach.recommended().exercise->id, u"P02"_s);
    pass(runtime, 15);
    QCOMPARE(coach.recommended().exercise->id, u"P03"_s);
    VERIFY_OK(runtime->scriptRun().stop());
    QVERIFY(!coach.proposed());
    coach.farewell();
}

void TestScriptRun::theScreensRest()
{
    TEST_RUNTIME(runtime);
    VERIFY_OK(runtime->scriptRun().start({{}, u"Repos"_s, {{1, Kind::Event, u"calm-pause"_s}}}));
    QVERIFY(!runtime->pause().isOn());
    pass(runtime, 1);
    QVERIFY(runtime->pause().isOn());
    QCOMPARE(runtime->pause().secondsLeft(), core::kCalmPauseMinutes * 60);
    VERIFY_OK(runtime->pause().end());
}

void TestScriptRun::anEventHappensOnceForTheRoom()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->scriptRun().start(kScript));
    // What another machine took meanwhile is not taken again: the row says so.
    const core::EventId first = line(runtime, 1);
    VERIFY_OK(runtime->events().runNow(first));
    const QSignalSpy happened(&runtime->events(), &services::EventService::happened);
    QCOMPARE(runtime->events().runNow(first).error().code, core::ErrorCode::Conflict);
    pass(runtime, 5);
    QCOMPARE(happened.count(), 0);
}

QTEST_GUILESS_MAIN(TestScriptRun)
#include "tst_script_run.moc"
