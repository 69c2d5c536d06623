#include "core/energy/billing.h"
#include "data/energy/invoice_repository.h"
#include "services/event_room.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::EventKind;
using core::EventStatus;
using tests::order;
using tests::SmallWorld;
using Room = tests::EventRoom;

class TestEventService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anInvoiceArrives_data() { support::EnginePlace::addRows(); }
    void anInvoiceArrives();
    void theCalendarBringsTheInvoicesOnce_data() { support::EnginePlace::addRows(); }
    void theCalendarBringsTheInvoicesOnce();
    void remindersGoOut();
    void readingsAreJudged_data() { support::EnginePlace::addRows(); }
    void readingsAreJudged();
    void somethingIsPlannedAndCancelled_data() { support::EnginePlace::addRows(); }
    void somethingIsPlannedAndCancelled();
    void thePrinterRunsOutOfPaper_data() { support::EnginePlace::addRows(); }
    void thePrinterRunsOutOfPaper();
    void aFalseMailArrives_data() { support::EnginePlace::addRows(); }
    void aFalseMailArrives();
    void theConnectionIsKept_data() { support::EnginePlace::addRows(); }
    void theConnectionIsKept();
    void waitingMandatesAreAccepted();
    void theSessionEnds();
    void impossibleOrdersAreRefused();
    void aDayThatFailsDidNotBegin();
};

void TestEventService::anInvoiceArrives()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    const auto done = room.events.plan(order(EventKind::InvoiceArrives, SmallWorld::kMariesPoint));
    VERIFY_OK(done);
    QCOMPARE(done->status, EventStatus::Done);
    QCOMPARE(done->count, 1);
    const auto invoices
        = data::InvoiceRepository(world.store().database()).ofSupplyPoint(SmallWorld::kMariesPoint);
    VERIFY_OK(invoices);
    const core::Invoice invoice = invoices->constFirst();
    QCOMPARE(invoice.periodFrom, QDate(2026, 11, 1));
    QCOMPARE(invoice.periodTo, QDate(2026, 11, 10));
    QCOMPARE(invoice.issuedOn, QDate(2026, 11, 10));
    QVERIFY(invoice.reference.startsWith(u"2026-11-"_s));
    QVERIFY(invoice.dueOn >= invoice.issuedOn.addDays(15));
    QCOMPARE(invoice.status, core::InvoiceStatus::ToPay);
    // The meter goes on where it is read, and the total follows the rule.
    QCOMPARE(invoice.indexFrom, 2000);
    QCOMPARE(invoice.indexTo - invoice.indexFrom, invoice.kWh);
    QVERIFY(invoice.kWh > 0);
    QCOMPARE(invoice.price, core::billing::variablePrice(11));
    QCOMPARE(invoice.total, core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge));
    QCOMPARE(
        world.scalar(u"select invoice_reference from mails where supply_point_id = 1"_s), invoice.reference);
    QCOMPARE(
        world.events(), (QStringList{u"invoice.issued "_s + invoice.reference, u"world.event invoice"_s}));
    // Nothing more to bill today.
    QCOMPARE(room.events.plan(order(EventKind::InvoiceArrives, SmallWorld::kMariesPoint))->count, 0);
    QCOMPARE(room.events.past()->size(), 2);
}

void TestEventService::theCalendarBringsTheInvoicesOnce()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    const QString before = world.scalar(u"select count(*) from invoices"_s);
    auto turn = room.events.advance(core::CalendarStep::Week);
    VERIFY_OK(turn);
    QCOMPARE(turn->to, QDate(2026, 11, 17));
    QVERIFY(turn->happened.isEmpty());
    QCOMPARE(world.scalar(u"select count(*) from invoices"_s), before);
    QCOMPARE(room.events.nextInvoiceDay(), QDate(2026, 12, 5));

    turn = room.events.advance(core::CalendarStep::Month);
    VERIFY_OK(turn);
    QCOMPARE(turn->to, QDate(2026, 12, 17));
    QCOMPARE(room.clock.today(), QDate(2026, 12, 17));
    QCOMPARE(room.events.daysTurned(), 37);
    QCOMPARE(world.scalar(u"select count(*) from invoices where period_from = '2026-11-01' and period_to = "
                          "'2026-11-30' and issued_on = '2026-12-05'"_s),
        u"1"_s); // Marie's; Paul has no contract
    QCOMPARE(world.scalar(u"select count(*) from planned_events where occurrence = 'invoice:2026-12-05'"_s),
        u"1"_s);

    // A program that starts again is on the same day, and nothing comes twice.
    Room later(world);
    VERIFY_OK(later.events.reload());
    QCOMPARE(later.clock.today(), QDate(2026, 12, 17));
    VERIFY_OK(later.events.advance(core::CalendarStep::Day));
    QCOMPARE(world.scalar(u"select count(*) from invoices where issued_on = '2026-12-05'"_s), u"1"_s);
}

void TestEventService::remindersGoOut()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    // 2026-11-0001 is to be paid by 25 November.
    const auto turn = room.events.advance(core::CalendarStep::Month);
    VERIFY_OK(turn);
    QCOMPARE(world.scalar(u"select count(*) from mails where template_id = 'invoice-reminder' and "
                          "invoice_reference = '2026-11-0001'"_s),
        u"1"_s);
    QVERIFY(world.events().contains(u"invoice.reminded 2026-11-0001"_s));
}

void TestEventService::readingsAreJudged()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    core::ReadingEntry entry;
    entry.readOn = u"10/11/2026"_s;
    entry.day = u"2060"_s;
    VERIFY_OK(room.readings.submit(SmallWorld::kMarie, entry, true));
    const auto refused = room.events.plan(order(EventKind::ReadingsRefused));
    VERIFY_OK(refused);
    QCOMPARE(refused->count, 1);
    QCOMPARE(world.scalar(u"select status from readings where source = 'client'"_s), u"refused"_s);
    QVERIFY(!world.scalar(u"select note from readings where source = 'client'"_s).isEmpty());
    QCOMPARE(world.scalar(u"select count(*) from mails where template_id = 'reading-refused'"_s), u"1"_s);

    VERIFY_OK(room.readings.submit(SmallWorld::kMarie, entry, true));
    QCOMPARE(room.events.plan(order(EventKind::ReadingsValidated, core::SupplyPointId(2)))->count, 0);
    QCOMPARE(room.events.plan(order(EventKind::ReadingsValidated))->count, 1);
    QCOMPARE(
        world.scalar(u"select count(*) from readings where source = 'client' and status = 'validated'"_s),
        u"1"_s);
}

void TestEventService::somethingIsPlannedAndCancelled()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    services::EventOrder later = order(EventKind::SiteDown);
    later.inMinutes = 5;
    const auto planned = room.events.plan(later);
    VERIFY_OK(planned);
    QCOMPARE(planned->status, EventStatus::Planned);
    later.inMinutes = 10;
    const auto second = room.events.plan(later);
    VERIFY_OK(second);
    QCOMPARE(room.events.planned()->size(), 2);
    VERIFY_OK(room.events.cancel(second->id));
    QCOMPARE(room.events.cancel(second->id).error().code, core::ErrorCode::Conflict);

    QVERIFY(room.events.runDue()->isEmpty());
    QVERIFY(!room.events.conditions().siteDown);
    world.clock().advanceSeconds(5 * 60);
    QCOMPARE(room.events.runDue()->size(), 1);
    QVERIFY(room.events.conditions().siteDown);
    QVERIFY(room.events.runDue()->isEmpty()); // once
    world.clock().advanceSeconds(60 * 60);
    QVERIFY(room.events.runDue()->isEmpty()); // the other one was cancelled

    services::EventOrder dated = order(EventKind::SiteUp);
    dated.onDay = QDate(2026, 11, 12);
    VERIFY_OK(room.events.plan(dated));
    VERIFY_OK(room.events.advance(core::CalendarStep::Day));
    QVERIFY(room.events.conditions().siteDown);
    const auto turn = room.events.advance(core::CalendarStep::Day);
    VERIFY_OK(turn);
    QCOMPARE(turn->happened.size(), 1);
    QVERIFY(!room.events.conditions().siteDown);
}

void TestEventService::thePrinterRunsOutOfPaper()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    QVERIFY(!room.events.conditions().printerEmpty);
    QCOMPARE(room.events.plan(order(EventKind::PrinterEmpty))->count, 1);
    QVERIFY(room.events.conditions().printerEmpty);
    {
        Room again(world); // a program started later finds it so
        VERIFY_OK(again.events.reload());
        QVERIFY(again.events.conditions().printerEmpty);
    }
    VERIFY_OK(room.events.refillPrinter(SmallWorld::kMariesPoint));
    QVERIFY(!room.events.conditions().printerEmpty);
    QVERIFY(world.events().join(u' ').contains(u"printer.refilled"));
    QCOMPARE(room.events.plan(order(EventKind::PrinterReady))->count, 0);
}

void TestEventService::aFalseMailArrives()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    const auto sent = room.events.plan(order(EventKind::FraudMail));
    VERIFY_OK(sent);
    QVERIFY(sent->count > 0);
    QCOMPARE(world.scalar(u"select count(*) from mails where template_id = 'false-refund' and fraud"_s),
        QString::number(sent->count));
    QVERIFY(!world.scalar(u"select clues from mails where template_id = 'false-refund'"_s).isEmpty());
}

void TestEventService::theConnectionIsKept()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    QSignalSpy changed(&room.events, &services::EventService::conditionsChanged);
    QCOMPARE(room.events.plan(order(EventKind::ConnectionSlow))->count, 1);
    QCOMPARE(room.events.plan(order(EventKind::ConnectionSlow))->count, 0); // it was so already
    QCOMPARE(room.events.conditions().network, core::Network::Slow);
    QCOMPARE(changed.size(), 1);
    Room later(world);
    VERIFY_OK(later.events.reload());
    QCOMPARE(later.events.conditions().network, core::Network::Slow);
    VERIFY_OK(later.events.plan(order(EventKind::ConnectionLost)));
    QCOMPARE(later.events.conditions().network, core::Network::Lost);
    VERIFY_OK(later.events.plan(order(EventKind::ConnectionNormal)));
    QCOMPARE(later.events.conditions(), core::WorldConditions());
}

void TestEventService::waitingMandatesAreAccepted()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    QCOMPARE(room.events.plan(order(EventKind::MandatesAccepted))->count, 0);
    const auto sent = room.mandates.deposit(
        SmallWorld::kMarie, u"mandat.png"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(64, 'x'));
    VERIFY_OK(sent);
    QCOMPARE(room.events.plan(order(EventKind::MandatesAccepted))->count, 1);
    QCOMPARE(world.scalar(u"select status from mandates where supply_point_id = 1"_s), u"active"_s);
    // Turned on, the calendar lets the bank take what is due.
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    VERIFY_OK(room.events.advance(core::CalendarStep::Month));
    QVERIFY(world.scalar(u"select count(*) from planned_events where kind = 'debits'"_s).toInt() > 0);
    QVERIFY(
        world.scalar(u"select count(*) from invoices where supply_point_id = 1 and status = 'paid'"_s).toInt()
        > 1);
}

void TestEventService::theSessionEnds()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    QCOMPARE(room.events.plan(order(EventKind::SessionEnds))->count, 0);
    QVERIFY(room.session.signIn(u"marie@messagerie.example"_s, SmallWorld::kPassword)->isEmpty());
    QCOMPARE(room.events.plan(order(EventKind::SessionEnds))->count, 1);
    QVERIFY(!room.session.isSignedIn());
}

void TestEventService::impossibleOrdersAreRefused()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    const auto refused = [&](const services::EventOrder& wrong) {
        const auto answer = room.events.plan(wrong);
        return !answer && answer.error().code == core::ErrorCode::InvalidInput;
    };
    QVERIFY(refused(order(EventKind::SiteDown, SmallWorld::kMariesPoint)));
    QVERIFY(refused(order(EventKind::Reminders)));
    services::EventOrder minutes = order(EventKind::SiteDown);
    minutes.inMinutes = 0;
    QVERIFY(refused(minutes));
    minutes.inMinutes = services::EventService::kMostMinutes + 1;
    QVERIFY(refused(minutes));
    services::EventOrder past = order(EventKind::SiteDown);
    past.onDay = QDate(2026, 11, 10);
    QVERIFY(refused(past));
    QVERIFY(room.events.planned()->isEmpty());
    QVERIFY(room.events.past()->isEmpty());
    QVERIFY(world.events().isEmpty());
}

void TestEventService::aDayThatFailsDidNotBegin()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    world.execute(u"create trigger broken before insert on invoices begin select raise(abort, 'no'); end"_s);
    const auto turn = room.events.advance(core::CalendarStep::Month);
    QVERIFY(!turn);
    QCOMPARE(room.clock.today(), QDate(2026, 12, 4)); // the days before are whole
    QCOMPARE(world.scalar(u"select value from world_meta where key = 'calendar_days'"_s), u"24"_s);
    QCOMPARE(world.scalar(u"select count(*) from planned_events where occurrence = 'invoice:2026-12-05'"_s),
        u"0"_s);
    world.execute(u"drop trigger broken"_s);
    VERIFY_OK(room.events.advance(core::CalendarStep::Day));
    QCOMPARE(world.scalar(u"select count(*) from planned_events where occurrence = 'invoice:2026-12-05'"_s),
        u"1"_s);
}

QTEST_GUILESS_MAIN(TestEventService)
#include "tst_event_service.moc"
