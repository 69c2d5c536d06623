#include "core/energy/billing.h"
#include "core/requests/request_rules.h"
#include "services/event_room.h"
#include "services/yearly_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::EventKind;
using tests::addAdvance;
using tests::billsOf;
using tests::makeYearly;
using tests::SmallWorld;
using Room = tests::EventRoom;

namespace {

core::AttachedFile handover(const QString& written)
{
    return {u"reprise-remplie.pdf"_s, QByteArray("%PDF-1.4\n|") + written.toUtf8()};
}

void sendMove(Room& room, core::AccountId account, const QList<core::AttachedFile>& files)
{
    const auto sent = room.requests.send(
        account, {core::RequestKind::Moving, u"Je déménage"_s, u"Bonjour, voici le document."_s}, files);
    if (!sent || !std::holds_alternative<services::SentRequest>(*sent))
        qFatal("the request was not sent");
}

} // namespace

// Whoever moves out sends the handover document; the contract is closed with its last bill. And every
// request that waits gets an answer.
class TestMovingOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theContractIsClosedAtTheIndicesOfTheDocument_data() { support::EnginePlace::addRows(); }
    void theContractIsClosedAtTheIndicesOfTheDocument();
    void advancesAreTakenOff_data() { support::EnginePlace::addRows(); }
    void advancesAreTakenOff();
    void whatIsWrongWithTheDocumentIsSaid_data();
    void whatIsWrongWithTheDocumentIsSaid();
    void theCalendarAnswersOnThePromisedDay();
    void everyRequestThatWaitsIsAnswered_data() { support::EnginePlace::addRows(); }
    void everyRequestThatWaitsIsAnswered();
};

// Marie: variable price, billed to 31 October at 2 000 kWh.
void TestMovingOut::theContractIsClosedAtTheIndicesOfTheDocument()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    sendMove(room, SmallWorld::kMarie, {handover(u"08/11/2026;2040;;;;Marie Lejeune;Luc Neuf"_s)});
    const auto done = room.events.plan(tests::order(EventKind::RequestsAnswered, SmallWorld::kMariesPoint));
    VERIFY_OK(done);
    QCOMPARE(done->count, 1);
    const auto bills
        = data::InvoiceRepository(world.store().database()).ofSupplyPoint(SmallWorld::kMariesPoint);
    VERIFY_OK(bills);
    const core::Invoice bill = bills->constFirst();
    QCOMPARE(bill.kind, core::InvoiceKind::Closing);
    QCOMPARE(bill.periodFrom, QDate(2026, 11, 1));
    QCOMPARE(bill.periodTo, QDate(2026, 11, 8));
    QCOMPARE(bill.kWh, 40);
    QCOMPARE(bill.indexFrom, 2'000);
    QCOMPARE(bill.indexTo, 2'040);
    QCOMPARE(bill.price, core::billing::variablePrice(11));
    QCOMPARE(bill.total, core::billing::total(40, bill.price, core::Money::fromCents(1'200)));
    QCOMPARE(bill.status, core::InvoiceStatus::ToPay);
    QCOMPARE(world.scalar(u"select status from contracts where reference = 'CTR-2'"_s), u"closed"_s);
    QCOMPARE(world.scalar(u"select source || ' ' || day_kwh from readings where read_on = '2026-11-08'"_s),
        u"client 2040"_s);
    const QString body = world.scalar(u"select body from mails where template_id = 'closing-to-pay'"_s);
    QVERIFY2(body.contains(u"08/11/2026"_s), qPrintable(body));
    const QString answer = world.scalar(u"select body from request_messages where author = 'electruc'"_s);
    QVERIFY2(answer.contains(u"CTR-2"_s) && answer.contains(bill.reference), qPrintable(answer));
    QCOMPARE(world.scalar(u"select status from requests"_s), u"closed"_s);
    QVERIFY(world.events().contains(u"contract.closed CTR-2"_s));
    QVERIFY(world.events().contains(u"invoice.issued "_s + bill.reference));
    // Nothing is billed any more, and nothing waits.
    QCOMPARE(room.events.plan(tests::order(EventKind::InvoiceArrives, SmallWorld::kMariesPoint))->count, 0);
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered))->count, 0);
}

void TestMovingOut::advancesAreTakenOff()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    makeYearly(world, 3, 40'000);
    addAdvance(world, 9, 40'000, u"'paid', '2026-09-20'"_s);
    addAdvance(world, 10, 60'000, u"'paid', '2026-10-20'"_s);
    addAdvance(world, 11, 40'000, u"'to_pay', null"_s);
    sendMove(room, SmallWorld::kPaul, {handover(u"10/11/2026;3500;0;0;0;Paul Petit;Luc Neuf"_s)});
    VERIFY_OK(room.events.plan(tests::order(EventKind::RequestsAnswered)));
    const core::Invoice bill = billsOf(world).constFirst();
    QCOMPARE(bill.kind, core::InvoiceKind::Closing);
    QCOMPARE(bill.periodFrom, QDate(2026, 3, 1));
    QCOMPARE(bill.kWh, 2'500);
    QCOMPARE(bill.cost().cents(), 9 * 1'000 + 2'500 * 30);
    QCOMPARE(bill.advances.cents(), 100'000);
    QCOMPARE(bill.status, core::InvoiceStatus::ToRefund);
    QCOMPARE(
        world.scalar(u"select replaced_by from invoices where reference = '2026-11-0900'"_s), bill.reference);
    QCOMPARE(world.scalar(u"select count(*) from mails where template_id = 'closing-refund'"_s), u"1"_s);
    // No new advance: there is no year to come.
    QCOMPARE(world.scalar(u"select count(*) from advances"_s), u"1"_s);
}

void TestMovingOut::whatIsWrongWithTheDocumentIsSaid_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("answer");
    QTest::newRow("a signature is missing")
        << u"08/11/2026;2040;;;;Marie Lejeune;"_s << u"Il manque une signature"_s;
    QTest::newRow("no day") << u";2040;;;;Marie Lejeune;Luc Neuf"_s
                            << u"Le jour de la remise des clés manque"_s;
    QTest::newRow("a day to come") << u"30/11/2026;2040;;;;Marie Lejeune;Luc Neuf"_s
                                   << u"est encore à venir"_s;
    QTest::newRow("an index below the last one")
        << u"08/11/2026;1999;;;;Marie Lejeune;Luc Neuf"_s << u"ne vont pas avec votre compteur"_s;
    QTest::newRow("no index") << u"08/11/2026;deux mille;;;;Marie Lejeune;Luc Neuf"_s
                              << u"ne vont pas avec votre compteur"_s;
    QTest::newRow("no document at all") << QString() << u"remplissez le document de reprise"_s;
}

void TestMovingOut::whatIsWrongWithTheDocumentIsSaid()
{
    QFETCH(QString, written);
    QFETCH(QString, answer);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    sendMove(room, SmallWorld::kMarie,
        written.isEmpty() ? QList<core::AttachedFile>() : QList<core::AttachedFile>{handover(written)});
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered))->count, 1);
    const QString said = world.scalar(u"select body from request_messages where author = 'electruc'"_s);
    QVERIFY2(said.contains(answer), qPrintable(said));
    QCOMPARE(world.scalar(u"select status from requests"_s), u"answered"_s);
    QCOMPARE(world.scalar(u"select status from contracts where reference = 'CTR-2'"_s), u"active"_s);
    QCOMPARE(world.scalar(u"select count(*) from invoices where kind = 'closing'"_s), u"0"_s);
    // The right document, sent in the same conversation, closes it.
    const QString reference = world.scalar(u"select reference from requests"_s);
    VERIFY_OK(room.requests.addMessage(SmallWorld::kMarie, reference, u"Le voici."_s,
        {handover(u"08/11/2026;2040;;;;Marie Lejeune;Luc Neuf"_s)}));
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered))->count, 1);
    QCOMPARE(world.scalar(u"select count(*) from invoices where kind = 'closing'"_s), u"1"_s);
}

void TestMovingOut::theCalendarAnswersOnThePromisedDay()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Room room(world);
    // Tuesday 10 November: an answer before Saturday 14, the 11th being a holiday.
    sendMove(room, SmallWorld::kMarie, {handover(u"08/11/2026;2040;;;;Marie Lejeune;Luc Neuf"_s)});
    VERIFY_OK(room.requests.send(
        SmallWorld::kPaul, {core::RequestKind::Other, u"Bonjour"_s, u"Une question."_s}, {}));
    const QDate before = core::answerBefore(QDate(2026, 11, 10));
    while (room.clock.today() < before.addDays(-2)) {
        const auto turn = room.events.advance(core::CalendarStep::Day);
        VERIFY_OK(turn);
        QVERIFY(turn->happened.isEmpty());
    }
    const auto turn = room.events.advance(core::CalendarStep::Day);
    VERIFY_OK(turn);
    QCOMPARE(turn->happened.size(), 1);
    QCOMPARE(turn->happened.constFirst().kind, EventKind::RequestsAnswered);
    QCOMPARE(turn->happened.constFirst().count, 1);
    QCOMPARE(world.scalar(u"select count(*) from invoices where kind = 'closing'"_s), u"1"_s);
    // The other request waits for a person.
    QCOMPARE(world.scalar(u"select status from requests where supply_point_id = 2"_s), u"open"_s);
    VERIFY_OK(room.events.advance(core::CalendarStep::Week));
    QCOMPARE(world.scalar(u"select count(*) from invoices where kind = 'closing'"_s), u"1"_s);
}

void TestMovingOut::everyRequestThatWaitsIsAnswered()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Room room(world);
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered))->count, 0);
    for (const core::RequestKind kind : {core::RequestKind::Invoice, core::RequestKind::Reading,
             core::RequestKind::Contract, core::RequestKind::Account, core::RequestKind::Other})
        VERIFY_OK(room.requests.send(SmallWorld::kMarie, {kind, u"Bonjour"_s, u"Une question."_s}, {}));
    VERIFY_OK(room.requests.send(
        SmallWorld::kPaul, {core::RequestKind::Other, u"Bonjour"_s, u"Une question."_s}, {}));
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered, SmallWorld::kMariesPoint))->count, 5);
    QCOMPARE(world.scalar(u"select count(*) from requests where status = 'answered'"_s), u"5"_s);
    QCOMPARE(world.scalar(u"select count(distinct body) from request_messages where author = 'electruc'"_s),
        u"5"_s);
    QCOMPARE(world.scalar(u"select count(*) from mails where template_id = 'request-answered'"_s), u"5"_s);
    QCOMPARE(world.scalar(u"select status from requests where supply_point_id = 2"_s), u"open"_s);
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered))->count, 1); // Paul's
    QCOMPARE(room.events.plan(tests::order(EventKind::RequestsAnswered))->count, 0);
}

QTEST_GUILESS_MAIN(TestMovingOut)
#include "tst_moving_out.moc"
