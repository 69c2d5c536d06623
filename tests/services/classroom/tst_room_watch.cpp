// The room seen live: what happens in this program at once, what happens at another machine within a moment,
// and nothing while nobody looks.

#include "core/classroom/exercise_progress.h"
#include "data/classroom/attendance_repository.h"
#include "data/classroom_store.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/room_watch.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using services::RoomFacts;

class TestRoomWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void whatHappensHereIsSeenAtOnce_data() { support::EnginePlace::addRows(); }
    void whatHappensHereIsSeenAtOnce();
    void whatHappensElsewhereIsSeenSoon_data() { support::EnginePlace::addRows(); }
    void whatHappensElsewhereIsSeenSoon();
    void nothingIsSaidTwice();
    void nobodyLooksAfterStop();
    void onlyTheCurrentGroupIsSeen();
};

void TestRoomWatch::whatHappensHereIsSeenAtOnce()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::RoomWatch& watch = runtime->roomWatch();
    QSignalSpy seen(&watch, &services::RoomWatch::seen);
    watch.start();
    QTRY_COMPARE(seen.count(), 1);
    auto facts = seen.takeFirst().at(0).value<RoomFacts>();
    QVERIFY(facts.group);
    QVERIFY(!facts.learners.isEmpty());
    QVERIFY(facts.progress.isEmpty());
    const core::Learner learner = facts.learners.constFirst();

    core::ExerciseProgress progress;
    progress.learner = learner.id;
    progress.exercise = u"P08"_s;
    progress.startedAt = runtime->clock().nowUtc();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(runtime->progress().keep(progress).has_value());
    QTRY_COMPARE(seen.count(), 1);
    QVERIFY2(timer.elapsed() < services::RoomWatch::kEveryMs, qPrintable(QString::number(timer.elapsed())));
    facts = seen.takeFirst().at(0).value<RoomFacts>();
    QCOMPARE(facts.progress.size(), 1);
}

void TestRoomWatch::whatHappensElsewhereIsSeenSoon()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::RoomWatch& watch = runtime->roomWatch();
    QSignalSpy seen(&watch, &services::RoomWatch::seen);
    watch.start();
    QTRY_COMPARE(seen.count(), 1);
    // Another machine on the same classroom: a connection of its own, no signal of this program.
    const auto other = data::ClassroomStore::open(runtime->classroomStore().options());
    QVERIFY(other.has_value());
    data::AttendanceRepository rows((*other)->database());
    const core::LearnerId learner = runtime->learners().learners()->constFirst().id;
    QVERIFY(rows.sitDown(learner, u"another"_s).has_value());
    QVERIFY(rows.raiseHand(learner).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() >= 2, 5000);
    const auto facts = seen.constLast().at(0).value<RoomFacts>();
    QCOMPARE(facts.attendance.size(), 1);
    QCOMPARE(facts.attendance.constFirst().handSeconds, std::optional(0));
}

void TestRoomWatch::nothingIsSaidTwice()
{
    TEST_RUNTIME(runtime);
    services::RoomWatch& watch = runtime->roomWatch();
    QSignalSpy seen(&watch, &services::RoomWatch::seen);
    watch.start();
    QTRY_COMPARE(seen.count(), 1);
    Q_EMIT runtime->learners().learnersChanged(); // but nothing changed
    QTest::qWait(services::RoomWatch::kEveryMs + 500);
    QCOMPARE(seen.count(), 1);
}

void TestRoomWatch::nobodyLooksAfterStop()
{
    TEST_RUNTIME(runtime);
    services::RoomWatch& watch = runtime->roomWatch();
    QSignalSpy seen(&watch, &services::RoomWatch::seen);
    watch.start();
    watch.stop(); // while the first look is on its way
    Q_EMIT runtime->learners().learnersChanged();
    QTest::qWait(300);
    QCOMPARE(seen.count(), 0);
    watch.start();
    watch.start();
    QTRY_COMPARE(seen.count(), 1);
}

void TestRoomWatch::onlyTheCurrentGroupIsSeen()
{
    TEST_RUNTIME(runtime);
    services::RoomWatch& watch = runtime->roomWatch();
    const core::LearnerId before = runtime->learners().learners()->constFirst().id;
    core::ExerciseProgress progress;
    progress.learner = before;
    progress.exercise = u"P08"_s;
    progress.startedAt = runtime->clock().nowUtc();
    QVERIFY(runtime->progress().keep(progress).has_value());
    QVERIFY(runtime->learners().addGroup(u"Jeudi"_s)->isEmpty());
    QSignalSpy seen(&watch, &services::RoomWatch::seen);
    watch.start();
    QTRY_COMPARE(seen.count(), 1);
    const auto facts = seen.constFirst().at(0).value<RoomFacts>();
    QCOMPARE(facts.group->name, u"Jeudi"_s);
    QVERIFY(facts.learners.isEmpty());
    QVERIFY(facts.progress.isEmpty());
}

QTEST_GUILESS_MAIN(TestRoomWatch)
#include "tst_room_watch.moc"
