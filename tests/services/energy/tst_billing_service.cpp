#include "services/energy/billing_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::InvoiceStatus;
using tests::SmallWorld;

class TestBillingService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filters_data();
    void filters();
    void aCustomerWithoutInvoices();
    void documentHoldsEverythingPrinted_data() { support::EnginePlace::addRows(); }
    void documentHoldsEverythingPrinted();
    void anOldInvoiceNamesTheContractOfItsTime_data() { support::EnginePlace::addRows(); }
    void anOldInvoiceNamesTheContractOfItsTime();
    void otherPeoplesInvoicesAreNotFound_data() { support::EnginePlace::addRows(); }
    void otherPeoplesInvoicesAreNotFound();
};

void TestBillingService::filters_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("status"); // -1: all
    QTest::addColumn<int>("year"); // 0: the newest
    QTest::addColumn<QStringList>("references");

    const QStringList newest{u"2026-11-0001"_s, u"2026-10-0002"_s, u"2026-10-0001"_s};
    const int sqlite = support::EnginePlace::Sqlite;
    QTest::newRow("newest year by default") << sqlite << -1 << 0 << newest;
    QTest::newRow("an older year") << sqlite << -1 << 2025 << QStringList{u"2025-12-0001"_s};
    QTest::newRow("a year without any") << sqlite << -1 << 2020 << QStringList();
    QTest::newRow("to pay") << sqlite << int(InvoiceStatus::ToPay) << 0
                            << QStringList{u"2026-11-0001"_s, u"2026-10-0002"_s};
    QTest::newRow("paid, none this year") << sqlite << int(InvoiceStatus::Paid) << 0 << QStringList();
    QTest::newRow("cancelled") << sqlite << int(InvoiceStatus::Cancelled) << 2026
                               << QStringList{u"2026-10-0001"_s};
}

void TestBillingService::filters()
{
    PLACE_OF_ROW(place);
    QFETCH(int, status);
    QFETCH(int, year);
    QFETCH(QStringList, references);
    SmallWorld world(place);
    services::InvoiceFilter filter;
    if (status >= 0)
        filter.status = static_cast<InvoiceStatus>(status);
    if (year > 0)
        filter.year = year;

    const auto list = services::BillingService(world.store()).invoices(SmallWorld::kMarie, filter);
    VERIFY_OK(list);
    QStringList found;
    for (const core::Invoice& invoice : list->rows)
        found.append(invoice.reference);
    QCOMPARE(found, references);
    QCOMPARE(list->years, (QList<int>{2026, 2025}));
    QCOMPARE(list->oldestUnpaid->reference, u"2026-10-0002"_s);
    QVERIFY(list->hasAny);
}

void TestBillingService::aCustomerWithoutInvoices()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    world.execute(u"delete from invoices where supply_point_id = 2"_s);
    const auto list = services::BillingService(world.store()).invoices(SmallWorld::kPaul, {});
    VERIFY_OK(list);
    QVERIFY(!list->hasAny);
    QVERIFY(list->rows.isEmpty());
    QVERIFY(!list->oldestUnpaid);
    QCOMPARE(list->year, 0);
}

void TestBillingService::documentHoldsEverythingPrinted()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    const auto document
        = services::BillingService(world.store()).document(SmallWorld::kMarie, u"2026-11-0001"_s);
    VERIFY_OK(document);
    QCOMPARE(document->supplyPoint.fullName(), u"Marie Lejeune"_s);
    QCOMPARE(document->supplyPoint.address.firstLine(), u"Rue du Pont 3 bte 2"_s);
    QCOMPARE(document->billingAddress.firstLine(), u"Place Verte 1"_s);
    QCOMPARE(document->clientNumber, u"4 000 001"_s);
    QCOMPARE(document->contract.offerName, u"Électricité Souple"_s);
    QCOMPARE(document->invoice.total.cents(), 5000);
    QCOMPARE(document->invoice.communication.digits(), core::StructuredReference::fromSeries(4).digits());
    // The cancelled invoice of September does not count twice.
    QCOMPARE(document->history,
        (QList<core::MonthConsumption>{
            {QDate(2025, 11, 1), 90}, {QDate(2026, 9, 1), 110}, {QDate(2026, 10, 1), 120}}));
}

void TestBillingService::anOldInvoiceNamesTheContractOfItsTime()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    world.execute(u"update contracts set starts_on = '2026-10-01' where reference = 'CTR-2'"_s);
    const services::BillingService billing(world.store());
    QCOMPARE(billing.document(u"2026-10-0002"_s)->contract.offerName, u"Électricité Clarté"_s);
    QCOMPARE(billing.document(u"2026-11-0001"_s)->contract.offerName, u"Électricité Souple"_s);
    world.execute(u"delete from contracts where reference = 'CTR-1'"_s);
    // Months from before the contract, as a new customer has them (E-27), name the newest.
    QCOMPARE(billing.document(u"2026-10-0002"_s)->contract.offerName, u"Électricité Souple"_s);
}

void TestBillingService::otherPeoplesInvoicesAreNotFound()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    const services::BillingService billing(world.store());
    const auto hers = billing.document(SmallWorld::kMarie, u"2026-11-0002"_s);
    const auto nobodys = billing.document(SmallWorld::kMarie, u"2026-11-9999"_s);
    QVERIFY(!hers);
    QVERIFY(!nobodys);
    QCOMPARE(hers.error().code, core::ErrorCode::NotFound);
    QCOMPARE(nobodys.error().code, core::ErrorCode::NotFound);
    QVERIFY(billing.document(SmallWorld::kPaul, u"2026-11-0002"_s));
    QCOMPARE(billing.document(SmallWorld::kPaul, u"' or 1=1 --"_s).error().code, core::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBillingService)
#include "tst_billing_service.moc"
