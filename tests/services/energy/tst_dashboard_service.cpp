#include "services/energy/dashboard_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::SmallWorld;

class TestDashboardService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatItShows_data() { support::EnginePlace::addRows(); }
    void whatItShows();
    void aReadingSentThisMonthSettlesTheTask();
    void whoLeftIsAskedForNoReading();
    void anEmptyStory();
};

void TestDashboardService::whatItShows()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    const auto dashboard
        = services::DashboardService(world.store(), world.clock()).dashboard(SmallWorld::kMarie);
    VERIFY_OK(dashboard);
    QCOMPARE(dashboard->lastName, u"Lejeune"_s);
    QCOMPARE(dashboard->title, core::Title::Madame);
    QCOMPARE(dashboard->invoiceCount, 4);
    QCOMPARE(dashboard->validatedReadingCount, 2);
    QCOMPARE(dashboard->latestInvoice->reference, u"2026-11-0001"_s);
    QCOMPARE(dashboard->latestReading->day, 2000);
    QCOMPARE(dashboard->consumption.last(), (core::MonthConsumption{QDate(2026, 10, 1), 120}));
    QVERIFY(std::holds_alternative<core::PayInvoice>(dashboard->next));
    QVERIFY(std::get<core::PayInvoice>(dashboard->next).late);
}

void TestDashboardService::aReadingSentThisMonthSettlesTheTask()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const services::DashboardService service(world.store(), world.clock());
    const auto before = service.dashboard(SmallWorld::kPaul);
    VERIFY_OK(before);
    QVERIFY(std::holds_alternative<core::SendReading>(before->next));
    QCOMPARE(std::get<core::SendReading>(before->next).before, QDate(2026, 11, 20));

    world.execute(u"insert into readings (supply_point_id, read_on, day_kwh, status, source) "
                  "values (2, '2026-11-02', 2100, 'refused', 'client')"_s);
    QVERIFY(std::holds_alternative<core::SendReading>(service.dashboard(SmallWorld::kPaul)->next));
    world.execute(u"insert into readings (supply_point_id, read_on, day_kwh, status, source) "
                  "values (2, '2026-11-03', 2100, 'pending', 'client')"_s);
    QVERIFY(std::holds_alternative<std::monostate>(service.dashboard(SmallWorld::kPaul)->next));
}

void TestDashboardService::whoLeftIsAskedForNoReading()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const services::DashboardService service(world.store(), world.clock());
    QVERIFY(std::holds_alternative<core::SendReading>(service.dashboard(SmallWorld::kPaul)->next));
    world.execute(
        u"insert into contracts (supply_point_id, reference, offer_name, tariff, price_micro, "
        u"standing_charge_cents, starts_on, fixed_until, status) values (2, 'CTR-9', 'Clarté', 'fixed', "
        u"300000, 1000, '2026-03-01', null, 'closed')"_s);
    QVERIFY(std::holds_alternative<std::monostate>(service.dashboard(SmallWorld::kPaul)->next));
}

void TestDashboardService::anEmptyStory()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto dashboard
        = services::DashboardService(world.store(), world.clock()).dashboard(core::AccountId(3));
    VERIFY_OK(dashboard);
    QVERIFY(dashboard->consumption.isEmpty());
    QVERIFY(!dashboard->latestInvoice);
    QVERIFY(!dashboard->latestReading);
    QVERIFY(std::holds_alternative<std::monostate>(dashboard->next));
    const auto nobody
        = services::DashboardService(world.store(), world.clock()).dashboard(core::AccountId(99));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, core::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestDashboardService)
#include "tst_dashboard_service.moc"
