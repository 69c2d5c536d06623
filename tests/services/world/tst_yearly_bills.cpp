#include "core/format.h"
#include "data/energy/advance_repository.h"
#include "services/energy/billing_service.h"
#include "services/energy/dashboard_service.h"
#include "services/event_room.h"
#include "services/yearly_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::EventKind;
using core::InvoiceKind;
using core::InvoiceStatus;
using tests::addAdvance;
using tests::billsOf;
using tests::makeYearly;
using tests::SmallWorld;
using Room = tests::EventRoom;

// What the calendar brings to customers of yearly billing.
class TestYearlyBills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anAdvanceComesEachMonthOnce_data() { support::EnginePlace::addRows(); }
    void anAdvanceComesEachMonthOnce();
    void theTrainerMayAskForTheNextOne();
    void theStatementAsksForTheRest_data() { support::EnginePlace::addRows(); }
    void theStatementAsksForTheRest();
    void theStatementRefunds_data() { support::EnginePlace::addRows(); }
    void theStatementRefunds();
    void theBankTakesAdvances();
    void theBillsExplainThemselves();
};

void TestYearlyBills::anAdvanceComesEachMonthOnce()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(billsOf(world).size(), 1);
    const core::Invoice bill = billsOf(world).constFirst();
    QCOMPARE(bill.kind, InvoiceKind::Advance);
    QCOMPARE(bill.total.cents(), 9'000);
    QCOMPARE(bill.periodFrom, QDate(2026, 12, 1));
    QCOMPARE(bill.periodTo, QDate(2026, 12, 31));
    QCOMPARE(bill.issuedOn, QDate(2026, 12, 5));
    QCOMPARE(bill.dueOn, QDate(2026, 12, 25));
    QCOMPARE(bill.kWh, 0);
    QCOMPARE(bill.status, InvoiceStatus::ToPay);
    const QString body = world.scalar(
        u"select body from mails where template_id = 'advance-ready' and supply_point_id = 2"_s);
    QVERIFY2(body.contains(u"90,00\u00A0€"_s) && body.contains(u"25/12/2026"_s), qPrintable(body));
    // What was used goes on being known.
    QCOMPARE(
        world.scalar(u"select source from readings where supply_point_id = 2 and read_on = '2026-11-30'"_s),
        u"estimated"_s);
    VERIFY_OK(room.events.advance(core::CalendarStep::Week));
    QCOMPARE(billsOf(world).size(), 1);
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(billsOf(world).size(), 2);
    QCOMPARE(billsOf(world).constFirst().periodFrom, QDate(2027, 1, 1));
}

void TestYearlyBills::theTrainerMayAskForTheNextOne()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    const auto ask = [&] { return room.events.plan(tests::order(EventKind::InvoiceArrives, tests::kPaulsPoint))->count; };
    QCOMPARE(ask(), 1); // November's, which was not billed
    QCOMPARE(ask(), 1); // December's
    QCOMPARE(ask(), 0); // January's is too far
    QCOMPARE(billsOf(world).constFirst().periodFrom, QDate(2026, 12, 1));
    QCOMPARE(billsOf(world).constFirst().issuedOn, QDate(2026, 11, 10));
    // The calendar does not bill it again.
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(billsOf(world).size(), 2);
}

void TestYearlyBills::theStatementAsksForTheRest()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 12, 9'000);
    addAdvance(world, 9, 9'000, u"'paid', '2026-09-20'"_s);
    addAdvance(world, 10, 9'000, u"'paid', '2026-10-20'"_s);
    addAdvance(world, 11, 9'000, u"'to_pay', null"_s);
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    const core::Invoice bill = billsOf(world).constFirst();
    QCOMPARE(bill.kind, InvoiceKind::Statement);
    QCOMPARE(bill.issuedOn, QDate(2026, 12, 5));
    QCOMPARE(bill.periodFrom, QDate(2026, 3, 1));
    QCOMPARE(bill.periodTo, QDate(2026, 11, 30));
    // Eight months of 300 kWh, November estimated; nine standing charges.
    QVERIFY2(bill.kWh > 2'600 && bill.kWh < 2'800, qPrintable(QString::number(bill.kWh)));
    QCOMPARE(bill.indexFrom, 1'000);
    QCOMPARE(bill.indexTo, 1'000 + bill.kWh);
    QCOMPARE(bill.cost(), core::Money::fromCents(9'000 + bill.kWh * 30));
    QCOMPARE(bill.advances.cents(), 18'000);
    QCOMPARE(bill.total, bill.cost() - bill.advances);
    QCOMPARE(bill.status, InvoiceStatus::ToPay);
    // The advance that was not paid is part of the rest.
    QCOMPARE(
        world.scalar(u"select status || ' ' || replaced_by from invoices where reference = '2026-11-0900'"_s),
        u"cancelled "_s + bill.reference);
    // What is asked from now on pays for a year like this one, with eleven advances.
    auto terms = data::AdvanceRepository(world.store().database()).ofSupplyPoint(tests::kPaulsPoint);
    VERIFY_OK(terms);
    QCOMPARE(terms->constFirst().origin, core::AdvanceOrigin::Statement);
    QCOMPARE(terms->constFirst().startsOn, QDate(2026, 12, 1));
    const qint64 asked = terms->constFirst().amount.cents() * 11; // 12 × (300 kWh + charge) is 1 200 €
    QVERIFY2(asked > 117'000 && asked < 122'000, qPrintable(QString::number(asked)));
    QCOMPARE(
        world.scalar(u"select template_id from mails where supply_point_id = 2 and invoice_reference = '"_s
            + bill.reference + u"'"_s),
        u"statement-to-pay"_s);
    QVERIFY(world.events().contains(u"invoice.issued "_s + bill.reference));
    // No advance in the month of the statement; the next month asks the new one.
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(billsOf(world).constFirst().kind, InvoiceKind::Advance);
    QCOMPARE(billsOf(world).constFirst().periodFrom, QDate(2027, 1, 1));
    QCOMPARE(billsOf(world).constFirst().total, terms->constFirst().amount);
    QCOMPARE(world.scalar(u"select count(*) from invoices where kind = 'statement'"_s), u"1"_s);
}

void TestYearlyBills::theStatementRefunds()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 12, 40'000);
    for (const int month : {9, 10, 11})
        addAdvance(world, month, 40'000, u"'paid', '2026-11-09'"_s);
    while (room.clock.today() < QDate(2026, 12, 5))
        VERIFY_OK(room.events.advance(core::CalendarStep::Day));
    core::Invoice bill = billsOf(world).constFirst();
    QCOMPARE(bill.status, InvoiceStatus::ToRefund);
    QVERIFY(bill.total < core::Money());
    const services::BillingService billing(world.store());
    const auto list = billing.invoices(SmallWorld::kPaul, {});
    VERIFY_OK(list);
    QVERIFY(!list->oldestUnpaid);
    QCOMPARE(list->nextRefund->reference, bill.reference);
    QVERIFY(billing.invoices(SmallWorld::kPaul, {InvoiceStatus::ToPay, {}})->rows.isEmpty());
    QCOMPARE(
        world.scalar(u"select template_id from mails where supply_point_id = 2 and invoice_reference = '"_s
            + bill.reference + u"'"_s),
        u"statement-refund"_s);

    // It reaches the account on its day, once, and nobody is reminded of it.
    while (room.clock.today() < QDate(2026, 12, 18))
        VERIFY_OK(room.events.advance(core::CalendarStep::Day));
    QCOMPARE(billsOf(world).constFirst().status, InvoiceStatus::ToRefund);
    const auto turn = room.events.advance(core::CalendarStep::Day);
    VERIFY_OK(turn);
    QCOMPARE(turn->happened.size(), 1);
    QCOMPARE(turn->happened.constFirst().kind, EventKind::Refunds);
    bill = billsOf(world).constFirst();
    QCOMPARE(bill.status, InvoiceStatus::Paid);
    QCOMPARE(bill.paidOn, QDate(2026, 12, 19));
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(world.events().count(u"invoice.refunded "_s + bill.reference), 1);
    QVERIFY(!world.events().contains(u"invoice.reminded "_s + bill.reference));
    const QString body = world.scalar(u"select body from mails where template_id = 'refund-paid'"_s);
    const QString amount = core::Format(core::Language::French).money(-bill.total);
    QVERIFY2(body.contains(u"versé "_s + amount) && body.contains(u"le 19/12/2026"_s), qPrintable(body));
}

void TestYearlyBills::theBankTakesAdvances()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    world.execute(u"insert into mandates (supply_point_id, reference, account_holder, iban, status, "
                  u"signed_on, active_on) values "
                  u"(2, 'M-1', 'Paul Petit', 'BE20539001234556', 'active', '2026-03-01', '2026-03-04')"_s);
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    const QString body = world.scalar(u"select body from mails where template_id = 'advance-ready'"_s);
    QVERIFY2(body.contains(u"Votre banque paie le"_s), qPrintable(body));
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(world.scalar(
                 u"select status from invoices where period_from = '2026-12-01' and supply_point_id = 2"_s),
        u"paid"_s);
}

void TestYearlyBills::theBillsExplainThemselves()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 12, 9'000);
    addAdvance(world, 11, 9'000, u"'paid', '2026-11-09'"_s);
    const services::BillingService billing(world.store());
    const auto advance = billing.document(SmallWorld::kPaul, u"2026-11-0900"_s);
    VERIFY_OK(advance);
    QCOMPARE(advance->statementOn, QDate(2026, 12, 5));
    QCOMPARE(advance->history.constLast(), (core::MonthConsumption{QDate(2026, 10, 1), 300}));
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    const auto statement = billing.document(SmallWorld::kPaul, billsOf(world).constFirst().reference);
    VERIFY_OK(statement);
    QVERIFY(statement->newAdvance > core::Money::fromCents(9'000));
    QCOMPARE(statement->history.constLast().month, QDate(2026, 11, 1));
    // The chart shows what was used, not what was paid in advance.
    const services::DashboardService dashboards(world.store(), room.clock);
    const auto dashboard = dashboards.dashboard(SmallWorld::kPaul);
    VERIFY_OK(dashboard);
    QCOMPARE(dashboard->consumption.size(), 9);
    QCOMPARE(dashboard->consumption.constFirst(), (core::MonthConsumption{QDate(2026, 3, 1), 300}));
}

QTEST_GUILESS_MAIN(TestYearlyBills)
#include "tst_yearly_bills.moc"
