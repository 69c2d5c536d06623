#include "services/energy/reading_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MeterRegister;
using services::ReadingOutcome;
using services::SentReading;
using tests::SmallWorld;

namespace {

core::ReadingEntry entryOf(const QString& day, const QString& readOn = u"10/11/2026"_s)
{
    core::ReadingEntry entry;
    entry.readOn = readOn;
    entry.day = day;
    return entry;
}

} // namespace

class TestReadingService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aReadingIsSentOnce_data() { support::EnginePlace::addRows(); }
    void aReadingIsSentOnce();
    void aSecondOneOfTheDayTakesItsPlace_data() { support::EnginePlace::addRows(); }
    void aSecondOneOfTheDayTakesItsPlace();
    void aDoubtIsSentOnConfirmation_data() { support::EnginePlace::addRows(); }
    void aDoubtIsSentOnConfirmation();
    void anErrorIsNeverSent_data() { support::EnginePlace::addRows(); }
    void anErrorIsNeverSent();
    void fourRegistersAreKept_data() { support::EnginePlace::addRows(); }
    void fourRegistersAreKept();
    void historyTellsWhatWasUsed();
    void theFormFitsTheMeter();
    void theMeterGoesOnFromTheLastReading();
    void aNewMeterCountsFromTheContract();
    void whatTheMeterShowsIsAccepted();
};

void TestReadingService::aReadingIsSentOnce()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    for (int time = 0; time < 2; ++time) {
        const auto sent = readings.submit(SmallWorld::kMarie, entryOf(u" 02 060 "_s), false);
        VERIFY_OK(sent);
        QVERIFY(std::holds_alternative<SentReading>(sent.value()));
        QCOMPARE(std::get<SentReading>(sent.value()).alreadyThere, time == 1);
    }
    QCOMPARE(world.scalar(u"select count(*) from readings where source = 'client'"_s), u"1"_s);
    QCOMPARE(world.scalar(u"select day_kwh from readings where source = 'client'"_s), u"2060"_s);
    QCOMPARE(world.scalar(u"select status from readings where source = 'client'"_s), u"pending"_s);
    QCOMPARE(world.scalar(u"select read_on from readings where source = 'client'"_s), u"2026-11-10"_s);
    QVERIFY(!world.scalar(u"select sent_at from readings where source = 'client'"_s).isEmpty());
    QCOMPARE(world.events().size(), 1);
    QVERIFY(world.events().constFirst().startsWith("reading.submitted "_L1));
    // One mail thanks for it, to her own mailbox.
    QCOMPARE(world.scalar(u"select count(*) from mails where supply_point_id = 1"_s), u"1"_s);
    QCOMPARE(world.scalar(u"select template_id from mails"_s), u"reading-received"_s);
    QVERIFY(
        world.scalar(u"select body from mails"_s).contains(u"du 10/11/2026\u00A0: 2\u00A0060\u00A0kWh."_s));
}

void TestReadingService::aSecondOneOfTheDayTakesItsPlace()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    VERIFY_OK(readings.submit(SmallWorld::kMarie, entryOf(u"2060"_s), false));
    VERIFY_OK(readings.submit(SmallWorld::kMarie, entryOf(u"2061"_s), false));
    QCOMPARE(world.scalar(u"select count(*) from readings where source = 'client'"_s), u"1"_s);
    QCOMPARE(world.scalar(u"select day_kwh from readings where source = 'client'"_s), u"2061"_s);

    // A refused one stays as it is, with its note; the new one stands beside it.
    world.execute(
        u"update readings set status = 'refused', note = 'Un chiffre manque.' where source = 'client'"_s);
    VERIFY_OK(readings.submit(SmallWorld::kMarie, entryOf(u"2061"_s), false));
    QCOMPARE(world.scalar(u"select count(*) from readings where source = 'client'"_s), u"2"_s);
    const auto history = readings.history(SmallWorld::kMarie);
    VERIFY_OK(history);
    QCOMPARE(history->at(0).reading.status, core::ReadingStatus::Pending);
    QCOMPARE(history->at(1).reading.note, u"Un chiffre manque."_s);
}

void TestReadingService::aDoubtIsSentOnConfirmation()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    const auto doubted = readings.submit(SmallWorld::kMarie, entryOf(u"3066"_s), false);
    VERIFY_OK(doubted);
    QVERIFY(std::holds_alternative<QList<core::ReadingDoubt>>(doubted.value()));
    QCOMPARE(world.scalar(u"select count(*) from readings where source = 'client'"_s), u"0"_s);
    const auto sent = readings.submit(SmallWorld::kMarie, entryOf(u"3066"_s), true);
    VERIFY_OK(sent);
    QVERIFY(std::holds_alternative<SentReading>(sent.value()));
    QCOMPARE(world.scalar(u"select day_kwh from readings where source = 'client'"_s), u"3066"_s);
    QCOMPARE(world.events().constFirst(), u"reading.doubted higher"_s);
    QVERIFY(world.events().constLast().startsWith("reading.submitted "_L1));
}

void TestReadingService::anErrorIsNeverSent()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    const auto refused = readings.submit(SmallWorld::kMarie, entryOf(u"1999"_s), true);
    VERIFY_OK(refused);
    QVERIFY(std::holds_alternative<core::FieldErrors>(refused.value()));
    const auto error = std::get<core::FieldErrors>(refused.value()).of(u"day"_s);
    QVERIFY(error);
    QCOMPARE(error->rule, core::Rule::BelowLast);
    QCOMPARE(error->args.value(0).toLongLong(), 2000);
    VERIFY_OK(readings.submit(SmallWorld::kMarie, entryOf(u"2060"_s, u"11/11/2026"_s), true));
    QCOMPARE(world.scalar(u"select count(*) from readings where source = 'client'"_s), u"0"_s);
    QCOMPARE(
        world.events(), (QStringList{u"reading.refused_entry day"_s, u"reading.refused_entry readOn"_s}));
    QCOMPARE(
        readings.submit(core::AccountId(99), entryOf(u"1"_s), false).error().code, core::ErrorCode::NotFound);
}

void TestReadingService::fourRegistersAreKept()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    const auto sent
        = readings.submit(SmallWorld::kPaul, {u"10/11/2026"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}, false);
    VERIFY_OK(sent);
    QVERIFY(std::holds_alternative<SentReading>(sent.value()));
    QCOMPARE(world.scalar(
                 u"select day_kwh * 1000 + night_kwh * 100 + injection_day_kwh * 10 + injection_night_kwh "
                 "from readings where supply_point_id = 2"_s),
        u"1234"_s);
    const QString mail = world.scalar(u"select body from mails where supply_point_id = 2"_s);
    QVERIFY2(mail.contains(u" 1 / 2 / 3 / 4\u00A0kWh."_s), qPrintable(mail));
}

void TestReadingService::historyTellsWhatWasUsed()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    VERIFY_OK(readings.submit(SmallWorld::kMarie, entryOf(u"2060"_s), false));
    const auto history = readings.history(SmallWorld::kMarie);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).reading.day, 2060);
    QVERIFY(!history->at(0).used); // until it is validated
    QCOMPARE(history->at(1).used.value_or(0), 200);
    QVERIFY(!history->at(2).used);
    QVERIFY(readings.history(SmallWorld::kPaul)->isEmpty());
}

void TestReadingService::theFormFitsTheMeter()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    const auto marie = readings.form(SmallWorld::kMarie);
    VERIFY_OK(marie);
    QCOMPARE(marie->registers, QList<MeterRegister>{MeterRegister::Day});
    QCOMPARE(marie->lastValidated->day, 2000);
    QCOMPARE(marie->today, QDate(2026, 11, 10));
    const auto paul = readings.form(SmallWorld::kPaul);
    VERIFY_OK(paul);
    QCOMPARE(paul->registers.size(), 4);
    QVERIFY(!paul->lastValidated);
}

void TestReadingService::theMeterGoesOnFromTheLastReading()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    const core::SupplyPoint point = readings.form(SmallWorld::kMarie)->supplyPoint;
    qint64 before = 20'000;
    for (int days = 0; days < 40; ++days) {
        const auto meter = readings.meterNow(point, QDate(2026, 10, 31).addDays(days));
        VERIFY_OK(meter);
        QCOMPARE(meter->windows.size(), 1);
        // 200 kWh in 31 days
        QVERIFY(meter->windows.constFirst().tenths >= before);
        QVERIFY(meter->windows.constFirst().tenths >= 20'000 + days * 64);
        before = meter->windows.constFirst().tenths;
    }
    QCOMPARE(readings.meterNow(point, QDate(2026, 11, 10))->windows.constFirst().tenths,
        readings.meterNow(point, QDate(2026, 11, 10))->windows.constFirst().tenths);
    // Past the last drum it starts again.
    world.execute(u"update readings set day_kwh = day_kwh + 97990 where supply_point_id = 1"_s);
    QVERIFY(readings.meterNow(point, QDate(2026, 11, 10))->windows.constFirst().tenths < 1000);
}

void TestReadingService::aNewMeterCountsFromTheContract()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    world.execute(u"delete from readings"_s);
    world.execute(u"update contracts set starts_on = '2026-11-01' where reference = 'CTR-2'"_s);
    const core::SupplyPoint point = readings.form(SmallWorld::kMarie)->supplyPoint;
    const qint64 first = readings.meterNow(point, QDate(2026, 11, 1))->windows.constFirst().tenths;
    QVERIFY(first < 10);
    QCOMPARE(readings.meterNow(point, QDate(2026, 11, 10))->windows.constFirst().tenths, first + 9 * 40);
}

void TestReadingService::whatTheMeterShowsIsAccepted()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    services::ReadingService readings(world.store(), world.journal(), world.clock(), world.mails());
    const core::SupplyPoint point = readings.form(SmallWorld::kMarie)->supplyPoint;
    const auto meter = readings.meterNow(point, QDate(2026, 11, 10));
    const QString shown = QString::number(meter->windows.constFirst().tenths / 10);
    const auto sent = readings.submit(SmallWorld::kMarie, entryOf(shown), false);
    VERIFY_OK(sent);
    QVERIFY(std::holds_alternative<SentReading>(sent.value()));
}

QTEST_GUILESS_MAIN(TestReadingService)
#include "tst_reading_service.moc"
