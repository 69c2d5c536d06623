// Who sits here and how it goes: what the trainer's follow-up and the journal are told, and what they are
// not.

#include "core/classroom/coach_event_names.h"
#include "core/classroom/need.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    explicit Room(support::TestRuntime& runtime)
        : parts(*runtime)
        , desk(runtime->attendance())
        , people(runtime->learners().learners().value())
    {
    }
    core::SupplyPointId personaOf(const core::Learner& learner)
    {
        return parts.world().persona(learner.ean).value().supplyPoint.id;
    }
    void sitDown(int place) { desk.sitDown(people.at(place), personaOf(people.at(place))); }
    core::Attendance row(int place)
    {
        const auto all = desk.all().value();
        for (const core::Attendance& one : all) {
            if (one.learner == people.at(place).id)
                return one;
        }
        return {};
    }
    void keep(const QList<core::StepProgress>& steps, bool running = true, int attempt = 1,
        const QString& exercise = u"P08"_s)
    {
        core::ExerciseProgress progress;
        progress.learner = people.at(0).id;
        progress.exercise = exercise;
        progress.attempt = attempt;
        progress.startedAt = parts.clock().nowUtc();
        progress.running = running;
        progress.steps = steps;
        QVERIFY(parts.progress().keep(progress).has_value());
    }
    // "hand.raised P08 {…}", oldest first, of that learner's persona.
    QStringList told(int place)
    {
        QStringList lines;
        const auto all
            = data::JournalRepository(parts.worldStore().database()).ofPersona(personaOf(people.at(place)));
        for (const core::JournalEntry& entry : all.value()) {
            lines.append(QStringList{entry.event, entry.subject,
                QString::fromUtf8(QJsonDocument(entry.attributes).toJson(QJsonDocument::Compact))}
                             .join(u' '));
        }
        return lines;
    }

    runtime::Runtime& parts;
    services::AttendanceService& desk;
    const QList<core::Learner> people;
};

} // namespace

class TestAttendanceService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aHandIsRaisedAndLowered_data() { support::EnginePlace::addRows(); }
    void aHandIsRaisedAndLowered();
    void theTrainerLowersAHand_data() { support::EnginePlace::addRows(); }
    void theTrainerLowersAHand();
    void anExerciseIsFollowed_data() { support::EnginePlace::addRows(); }
    void anExerciseIsFollowed();
    void onlyWorkCounts_data() { support::EnginePlace::addRows(); }
    void onlyWorkCounts();
    void severalPeopleUseOneMachine_data() { support::EnginePlace::addRows(); }
    void severalPeopleUseOneMachine();
    void whatAnotherMachineDidIsSeen_data() { support::EnginePlace::addRows(); }
    void whatAnotherMachineDidIsSeen();
    void aMachineThatStoppedForgetsWhoSatThere();
    void aResetLeavesNobodySitting_data() { support::EnginePlace::addRows(); }
    void aResetLeavesNobodySitting();
};

#define ROOM(room)                                                                                           \
    TEST_RUNTIME_OF_ROW(runtime);                                                                            \
    Room room(runtime)

void TestAttendanceService::aHandIsRaisedAndLowered()
{
    ROOM(room);
    QVERIFY(room.desk.raiseHand().has_value()); // nobody sits here: nothing
    QVERIFY(!room.desk.isHandRaised());
    room.sitDown(0);
    const QSignalSpy hands(&room.desk, &services::AttendanceService::handChanged);
    QVERIFY(room.desk.raiseHand().has_value());
    QVERIFY(room.desk.raiseHand().has_value()); // twice is once
    QVERIFY(room.desk.isHandRaised());
    QCOMPARE(room.row(0).handSeconds, std::optional(0));
    room.desk.work(20);
    QCOMPARE(room.row(0).handSeconds, std::optional(20));
    QVERIFY(room.desk.lowerHand().has_value());
    QVERIFY(!room.desk.isHandRaised());
    QVERIFY(!room.row(0).handSeconds);
    QCOMPARE(hands.count(), 2);
    const QString seat = u"{\"learner\":%1}"_s.arg(room.people.at(0).id.value());
    QCOMPARE(room.told(0),
        (QStringList{
            u"seat.taken  "_s + seat, u"hand.raised  {}"_s, u"hand.lowered  {\"by\":\"learner\"}"_s}));
    QVERIFY(room.desk.raiseHand().has_value());
    room.desk.standUp();
    QVERIFY(!room.desk.isHandRaised());
    QVERIFY(!room.row(0).handSeconds);
    QVERIFY(!room.row(0).isPresent);
}

void TestAttendanceService::theTrainerLowersAHand()
{
    ROOM(room);
    room.sitDown(0);
    room.keep({});
    room.keep({{u"a"_s, false, 1, 3}});
    QVERIFY(room.desk.raiseHand().has_value());
    room.desk.work(400);
    const auto progress = [&room] { return room.parts.progress().ofLearner(room.people.at(0).id)->at(0); };
    QCOMPARE(core::needOf(room.row(0), progress())->reasons.size(), 4);
    QVERIFY(room.desk.help(room.people.at(0).id).has_value());
    QVERIFY(!room.desk.isHandRaised());
    QVERIFY(!core::needOf(room.row(0), progress()));
    QCOMPARE(room.told(0).constLast(), u"hand.lowered  {\"by\":\"trainer\"}"_s);
    // The next failure is a new one.
    room.keep({{u"a"_s, false, 1, 6}});
    QCOMPARE(core::needOf(room.row(0), progress())->reasons, QList{core::NeedReason::StepFailed});

    QCOMPARE(room.desk.help(core::LearnerId(9999)).error().code, core::ErrorCode::NotFound);
    QVERIFY(room.desk.help(room.people.at(0).id).has_value()); // without a hand: no line about one
    QCOMPARE(room.told(0).filter(u"hand.lowered"_s).size(), 1);
}

void TestAttendanceService::anExerciseIsFollowed()
{
    ROOM(room);
    room.keep({}); // nobody sits here: the coach of a test, or of « Montre-moi »
    QVERIFY(room.told(0).isEmpty());
    room.sitDown(0);
    room.keep({});
    QCOMPARE(room.row(0).exercise, u"P08"_s);
    room.desk.work(50);
    room.keep({{u"a"_s, false, 1, 0}});
    QCOMPARE(room.row(0).hintAt, 50);
    room.keep({{u"a"_s, false, 1, 1}});
    QCOMPARE(room.row(0).stillSeconds, 50); // neither a hint nor a mistake is progress
    room.keep({{u"a"_s, true, 1, 1}});
    QCOMPARE(room.row(0).stillSeconds, 0);
    QCOMPARE(room.row(0).hintAt, 0);
    QCOMPARE(room.row(0).exerciseSeconds, 50);
    room.keep({{u"a"_s, true, 1, 1}, {u"b"_s, true, 0, 0}}, false);
    room.desk.leaveExercise();
    QVERIFY(room.row(0).exercise.isEmpty());
    room.keep({}, true, 2); // again
    room.desk.leaveExercise(); // half-way
    room.keep({{u"a"_s, true, 0, 0}}, true, 2); // and on with it
    room.keep({}, true, 1, u"P01"_s); // another one, without a word
    QStringList lines = room.told(0);
    lines.removeFirst(); // the seat
    QCOMPARE(lines,
        (QStringList{u"exercise.begun P08 {\"attempt\":1}"_s,
            u"exercise.hint_asked P08 {\"hint\":1,\"step\":\"a\"}"_s,
            u"exercise.mistake P08 {\"step\":\"a\"}"_s, u"exercise.step_done P08 {\"step\":\"a\"}"_s,
            u"exercise.step_done P08 {\"step\":\"b\"}"_s, u"exercise.finished P08 {\"attempt\":1}"_s,
            u"exercise.begun P08 {\"attempt\":2}"_s, u"exercise.left P08 {}"_s,
            u"exercise.resumed P08 {\"attempt\":2}"_s, u"exercise.left P08 {}"_s,
            u"exercise.begun P01 {\"attempt\":1}"_s}));
}

void TestAttendanceService::onlyWorkCounts()
{
    ROOM(room);
    room.desk.work(60); // nobody
    room.sitDown(0);
    room.keep({});
    room.desk.work(60);
    // The simulated calendar turns, the clock goes on: no second of work.
    runtime.clock().advanceSeconds(86'400);
    QCOMPARE(room.row(0).stillSeconds, 60);
    room.desk.standUp();
    room.desk.work(60);
    QCOMPARE(room.row(0).stillSeconds, 0);
    room.sitDown(0);
    QCOMPARE(room.row(0).stillSeconds, 0);
}

void TestAttendanceService::severalPeopleUseOneMachine()
{
    ROOM(room);
    room.sitDown(0);
    room.keep({});
    room.sitDown(1); // without a word of leaving
    QVERIFY(!room.row(0).isPresent);
    QVERIFY(room.row(1).isPresent);
    room.keep({{u"a"_s, true, 0, 0}}); // of the first one: not of whoever sits here
    room.desk.work(30);
    QCOMPARE(room.row(0).stillSeconds, 0);
    QCOMPARE(room.row(1).stillSeconds, 30);
    QCOMPARE(room.told(0).constLast(), u"seat.left  {\"learner\":%1}"_s.arg(room.people.at(0).id.value()));
    QCOMPARE(room.told(1).size(), 1);
}

void TestAttendanceService::whatAnotherMachineDidIsSeen()
{
    ROOM(room);
    room.sitDown(0);
    QVERIFY(room.desk.raiseHand().has_value());
    // The trainer's own machine, on the same classroom.
    services::AttendanceService other(room.parts.worldStore(), room.parts.classroomStore(),
        room.parts.journal(), room.parts.clock(), room.parts.progress(), u"another"_s);
    QVERIFY(other.help(room.people.at(0).id).has_value());
    QVERIFY(room.desk.isHandRaised()); // not seen yet
    const QSignalSpy hands(&room.desk, &services::AttendanceService::handChanged);
    room.desk.work(5);
    QVERIFY(!room.desk.isHandRaised());
    QCOMPARE(hands.count(), 1);
    // The learner goes to the other machine: this one counts for them no more.
    other.sitDown(room.people.at(0), room.personaOf(room.people.at(0)));
    room.desk.work(100);
    QCOMPARE(room.row(0).stillSeconds, 0);
    room.desk.standUp();
    QVERIFY(room.row(0).isPresent);
}

void TestAttendanceService::aMachineThatStoppedForgetsWhoSatThere()
{
    TEST_RUNTIME(runtime);
    {
        Room room(runtime);
        room.sitDown(0);
        QVERIFY(room.desk.raiseHand().has_value());
    }
    QVERIFY(runtime.restart());
    Room room(runtime);
    QVERIFY(!room.row(0).isPresent);
    QVERIFY(!room.row(0).handSeconds);
}

void TestAttendanceService::aResetLeavesNobodySitting()
{
    ROOM(room);
    room.sitDown(0);
    QVERIFY(room.desk.raiseHand().has_value());
    QVERIFY(room.parts.world().reset({.level = services::ResetLevel::Group}).has_value());
    QVERIFY(!room.desk.isTaken());
    QVERIFY(!room.desk.isHandRaised());
    const auto all = room.desk.all();
    QVERIFY(all.has_value());
    for (const core::Attendance& one : *all)
        QVERIFY(!one.isPresent);
    QVERIFY(room.told(0).isEmpty()); // the new world knows of nobody
}

QTEST_GUILESS_MAIN(TestAttendanceService)
#include "tst_attendance_service.moc"
