#include "core/clock.h"
#include "data/classroom_store.h"
#include "services/classroom/pause_service.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);

} // namespace

class TestPauseService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }

    void endsByItself_data() { support::EnginePlace::addRows(); }
    void endsByItself();
    void everyMachineFollows_data() { support::EnginePlace::addRows(); }
    void everyMachineFollows();
    void aClockSetBackMakesItNoLonger();
    void impossibleLengthsAreRefused();
};

void TestPauseService::endsByItself()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    core::FixedClock clock(kMorning);
    services::PauseService pauses(**store, clock);
    QSignalSpy ended(&pauses, &services::PauseService::ended);
    VERIFY_OK(pauses.begin(120));
    QVERIFY(pauses.isOn() && pauses.isTimed());
    QCOMPARE(pauses.secondsLeft(), 120);
    clock.advanceSeconds(119);
    VERIFY_OK(pauses.follow());
    QCOMPARE(pauses.secondsLeft(), 1);
    clock.advanceSeconds(1);
    VERIFY_OK(pauses.follow());
    QVERIFY(!pauses.isOn());
    QCOMPARE(ended.size(), 1);
    VERIFY_OK(pauses.follow()); // the row is still there: it begins nothing
    QVERIFY(!pauses.isOn());

    // Nor on a machine that looks for the first time, whatever its clock says.
    const core::FixedClock lateClock(kMorning.addSecs(-3600));
    services::PauseService other(**store, lateClock);
    VERIFY_OK(other.follow());
    QVERIFY(!other.isOn());
}

void TestPauseService::everyMachineFollows()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    auto other = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    VERIFY_OK(other);
    core::FixedClock clock(kMorning);
    core::FixedClock lateClock(kMorning.addSecs(3600)); // a machine whose clock is an hour ahead
    services::PauseService trainer(**store, clock);
    services::PauseService learner(**other, lateClock);
    VERIFY_OK(learner.follow());
    QVERIFY(!learner.isOn());
    VERIFY_OK(trainer.begin(std::nullopt));
    VERIFY_OK(learner.follow());
    QVERIFY(learner.isOn() && !learner.isTimed());
    QCOMPARE(learner.secondsLeft(), core::kLongestPause);
    VERIFY_OK(trainer.end());
    VERIFY_OK(learner.follow());
    QVERIFY(!learner.isOn());
    VERIFY_OK(trainer.begin(60, u"  Regardez le tableau\n"_s));
    VERIFY_OK(learner.follow());
    QCOMPARE(learner.secondsLeft(), 60);
    QCOMPARE(learner.message(), u"Regardez le tableau"_s);

    // A machine that is switched on meanwhile waits for the rest only.
    clock.advanceSeconds(20);
    services::PauseService latecomer(**other, clock);
    VERIFY_OK(latecomer.follow());
    QCOMPARE(latecomer.secondsLeft(), 40);
}

void TestPauseService::aClockSetBackMakesItNoLonger()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    core::FixedClock clock(kMorning);
    services::PauseService pauses(**store, clock);
    VERIFY_OK(pauses.begin(60));
    clock.advanceSeconds(10);
    VERIFY_OK(pauses.follow());
    clock.advanceSeconds(-24 * 3600);
    VERIFY_OK(pauses.follow());
    QCOMPARE(pauses.secondsLeft(), 50);
}

void TestPauseService::impossibleLengthsAreRefused()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PauseService pauses(**store, clock);
    for (const int seconds : {-1, 0, core::kLongestPause + 1})
        QCOMPARE(pauses.begin(seconds).error().code, core::ErrorCode::InvalidInput);
    QCOMPARE(pauses.begin(60, QString(core::kLongestPauseMessage + 1, u'a')).error().code,
        core::ErrorCode::InvalidInput);
    QVERIFY(!pauses.isOn());
}

QTEST_GUILESS_MAIN(TestPauseService)
#include "tst_pause_service.moc"
