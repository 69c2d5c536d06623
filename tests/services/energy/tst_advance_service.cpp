#include "services/energy/advance_service.h"

#include "data/energy/advance_repository.h"
#include "services/event_room.h"
#include "services/yearly_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
namespace advances = core::advances;
using services::AdvanceService;
using tests::addAdvance;
using tests::makeYearly;
using tests::SmallWorld;
using Room = tests::EventRoom;

// Paul's advance of 90,00 €, on the small world of 10 November 2026.
class TestAdvanceService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theYearIsShown_data() { support::EnginePlace::addRows(); }
    void theYearIsShown();
    void anotherAmountIsAskedFromTheNextAdvanceOn_data() { support::EnginePlace::addRows(); }
    void anotherAmountIsAskedFromTheNextAdvanceOn();
    void itIsChangedOnceAYear();
    void aChangeOfTodayIsTakenBack_data() { support::EnginePlace::addRows(); }
    void aChangeOfTodayIsTakenBack();
    void aWrongAmountChangesNothing();
    void refusals_data();
    void refusals();
    void whoPaysEachMonthHasNoAdvance();
    void aMailThatFailsChangesNothing();
};

void TestAdvanceService::theYearIsShown()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    for (const int month : {9, 10, 11})
        addAdvance(world, month, 9'000, u"'paid', '2026-11-09'"_s);
    const AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    const auto overview = service.overview(SmallWorld::kPaul);
    VERIFY_OK(overview);
    QVERIFY(!overview->refusal);
    QCOMPARE(overview->current.cents(), 9'000);
    QCOMPARE(overview->outlook.year.statementOn(), QDate(2027, 3, 5));
    QCOMPARE(overview->outlook.billed, 3);
    QCOMPARE(overview->outlook.toCome, 3); // December to February
    QCOMPARE(overview->outlook.nextMonth, QDate(2026, 12, 1));
    QCOMPARE(overview->outlook.cost.cents(), 12 * (300 * 30 + 1'000));
    QCOMPARE(overview->advised.cents(), 31'000); // (1 200 − 270) / 3
    QVERIFY(!overview->before && !overview->changedOn.isValid());
    QVERIFY(world.events().isEmpty());
}

void TestAdvanceService::anotherAmountIsAskedFromTheNextAdvanceOn()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    addAdvance(world, 11, 9'000, u"'paid', '2026-11-09'"_s);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    const auto outcome = service.change(SmallWorld::kPaul, u"120 €"_s);
    VERIFY_OK(outcome);
    const auto change = std::get<services::AdvanceChange>(*outcome);
    QCOMPARE(change.amount.cents(), 12'000);
    QCOMPARE(change.from, QDate(2026, 12, 1));
    QCOMPARE(world.events(), QStringList{u"advance.changed 12000"_s});
    const QString body = world.scalar(u"select body from mails where template_id = 'advance-changed'"_s);
    QVERIFY2(body.contains(u"120,00\u00A0€"_s) && body.contains(u"décembre\u00A02026"_s), qPrintable(body));
    QCOMPARE(service.overview(SmallWorld::kPaul)->current.cents(), 12'000);
    // The bill follows; what was billed before stays.
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QCOMPARE(tests::billsOf(world).at(0).total.cents(), 12'000);
    QCOMPARE(tests::billsOf(world).at(1).total.cents(), 9'000);
}

void TestAdvanceService::itIsChangedOnceAYear()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 1, 9'000);
    addAdvance(world, 11, 9'000, u"'paid', '2026-11-09'"_s);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    VERIFY_OK(service.change(SmallWorld::kPaul, u"120"_s));
    const auto again = service.change(SmallWorld::kPaul, u"130"_s);
    VERIFY_OK(again);
    QCOMPARE(std::get<advances::Refusal>(*again), advances::Refusal::Changed);
    QCOMPARE(service.overview(SmallWorld::kPaul)->changedOn, QDate(2026, 11, 10));
    QCOMPARE(world.events().count(u"advance.changed 12000"_s), 1);
    // After the statement of January a new year begins.
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    // December's advance and the statement are not paid, and overdue only later.
    QCOMPARE(tests::billsOf(world).constFirst().kind, core::InvoiceKind::Statement);
    QVERIFY(!service.overview(SmallWorld::kPaul)->refusal);
    QVERIFY(!service.overview(SmallWorld::kPaul)->changedOn.isValid());
}

void TestAdvanceService::aChangeOfTodayIsTakenBack()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    addAdvance(world, 11, 9'000, u"'paid', '2026-11-09'"_s);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    QCOMPARE(service.takeBack(SmallWorld::kPaul).error().code, core::ErrorCode::Conflict);
    VERIFY_OK(service.change(SmallWorld::kPaul, u"120"_s));
    QCOMPARE(service.overview(SmallWorld::kPaul)->before->cents(), 9'000);
    const auto back = service.takeBack(SmallWorld::kPaul);
    VERIFY_OK(back);
    QCOMPARE(back->amount.cents(), 9'000);
    QCOMPARE(world.events(), (QStringList{u"advance.changed 12000"_s, u"advance.taken_back 9000"_s}));
    QCOMPARE(world.scalar(u"select count(*) from mails where template_id = 'advance-changed'"_s), u"2"_s);
    // As if nothing had been: it may be changed.
    QVERIFY(!service.overview(SmallWorld::kPaul)->refusal);
    VERIFY_OK(service.change(SmallWorld::kPaul, u"100"_s));
    VERIFY_OK(room.events.advance(core::CalendarStep::Day));
    QVERIFY(!service.overview(SmallWorld::kPaul)->before);
    QCOMPARE(service.takeBack(SmallWorld::kPaul).error().code, core::ErrorCode::Conflict);
}

void TestAdvanceService::aWrongAmountChangesNothing()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    const auto outcome = service.change(SmallWorld::kPaul, u"12,50"_s);
    VERIFY_OK(outcome);
    QCOMPARE(std::get<advances::AmountFlaw>(*outcome), advances::AmountFlaw::NotWhole);
    QCOMPARE(world.events(), QStringList{u"advance.refused_entry not-whole"_s}); // never what was typed
    QCOMPARE(world.scalar(u"select count(*) from advances"_s), u"1"_s);
    QCOMPARE(world.scalar(u"select count(*) from mails"_s), u"0"_s);
}

void TestAdvanceService::refusals_data()
{
    QTest::addColumn<int>("statementMonth");
    QTest::addColumn<QString>("november"); // status and day of payment of its advance
    QTest::addColumn<QString>("alsoDone");
    QTest::addColumn<QString>("refusal");
    const QString paid = u"'paid', '2026-11-09'"_s;
    QTest::newRow("in order") << 3 << paid << QString() << QString();
    QTest::newRow("November's advance waits, its date is ahead")
        << 3 << u"'to_pay', null"_s << QString() << QString();
    QTest::newRow("an invoice is overdue")
        << 3 << u"'to_pay', null"_s << u"update invoices set due_on = '2026-11-09' where kind = 'advance'"_s
        << u"late"_s;
    QTest::newRow("overdue, but the bank pays")
        << 3 << u"'to_pay', null"_s
        << u"insert into mandates (supply_point_id, reference, account_holder, iban, status, signed_on, "
           "active_on) values (2, 'M-1', 'Paul Petit', 'BE20539001234556', 'active', '2026-03-01', '2026-03-04')"_s
        << QString();
    QTest::newRow("the statement is next") << 12 << paid << QString() << u"statement-next"_s;
    QTest::newRow("two months are known")
        << 3 << paid << u"delete from readings where supply_point_id = 2 and read_on < '2026-08-31'"_s
        << u"too-new"_s;
}

void TestAdvanceService::refusals()
{
    QFETCH(int, statementMonth);
    QFETCH(QString, november);
    QFETCH(QString, alsoDone);
    QFETCH(QString, refusal);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, statementMonth, 9'000);
    addAdvance(world, 11, 9'000, november);
    if (!alsoDone.isEmpty())
        world.execute(alsoDone);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    const auto overview = service.overview(SmallWorld::kPaul);
    VERIFY_OK(overview);
    QCOMPARE(overview->refusal ? advances::codeOf(*overview->refusal) : QString(), refusal);
    const auto outcome = service.change(SmallWorld::kPaul, u"120"_s);
    VERIFY_OK(outcome);
    QCOMPARE(std::holds_alternative<advances::Refusal>(*outcome), !refusal.isEmpty());
    QCOMPARE(world.scalar(u"select count(*) from advances"_s), refusal.isEmpty() ? u"2"_s : u"1"_s);
    if (refusal == u"too-new"_s)
        QCOMPARE(overview->knownFrom, QDate(2026, 12, 1));
}

void TestAdvanceService::whoPaysEachMonthHasNoAdvance()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    QCOMPARE(service.overview(SmallWorld::kMarie)->refusal, advances::Refusal::Monthly);
    QCOMPARE(std::get<advances::Refusal>(*service.change(SmallWorld::kMarie, u"95"_s)),
        advances::Refusal::Monthly);
    QCOMPARE(service.overview(SmallWorld::kPaul).error().code, core::ErrorCode::NotFound); // no contract
    makeYearly(world, 3, 9'000);
    VERIFY_OK(service.overview(SmallWorld::kPaul));
    world.execute(u"update contracts set status = 'closed' where supply_point_id = 2"_s);
    QCOMPARE(service.overview(SmallWorld::kPaul).error().code, core::ErrorCode::NotFound); // he left
    QCOMPARE(service.overview(core::AccountId(99)).error().code, core::ErrorCode::NotFound);
}

void TestAdvanceService::aMailThatFailsChangesNothing()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 9'000);
    world.execute(u"create trigger broken before insert on mails begin select raise(abort, 'no'); end"_s);
    AdvanceService service(world.store(), world.journal(), room.clock, room.mails);
    QVERIFY(!service.change(SmallWorld::kPaul, u"120"_s));
    QCOMPARE(world.scalar(u"select count(*) from advances"_s), u"1"_s);
    QVERIFY(world.events().isEmpty());
}

QTEST_GUILESS_MAIN(TestAdvanceService)
#include "tst_advance_service.moc"
