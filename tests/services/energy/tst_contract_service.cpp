#include "services/energy/contract_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::SmallWorld;

class TestContractService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theNewestContract_data() { support::EnginePlace::addRows(); }
    void theNewestContract();
    void noContractYet();
    void byEan_data();
    void byEan();
};

void TestContractService::theNewestContract()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    const auto found = services::ContractService(world.store(), world.clock()).contract(SmallWorld::kMarie);
    VERIFY_OK(found);
    QVERIFY(found.value());
    const core::Contract& contract = found.value()->contract;
    QCOMPARE(contract.reference, u"CTR-2"_s);
    QCOMPARE(contract.status, core::ContractStatus::Active);
    QCOMPARE(contract.price.microEuro(), 328'000); // November's price of the variable tariff
    QVERIFY(!contract.fixedUntil.isValid());
    QCOMPARE(found.value()->printedOn, world.clock().today());
}

void TestContractService::noContractYet()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto found = services::ContractService(world.store(), world.clock()).contract(SmallWorld::kPaul);
    VERIFY_OK(found);
    QVERIFY(!found.value());
}

void TestContractService::byEan_data()
{
    QTest::addColumn<QString>("ean");
    QTest::addColumn<QString>("reference"); // empty: not found

    QTest::newRow("known") << u"541448860004312752"_s << u"CTR-2"_s;
    QTest::newRow("grouped") << u"541 448 860 004 312 752"_s << u"CTR-2"_s;
    QTest::newRow("without a contract") << u"541449000000012341"_s << QString();
    QTest::newRow("unknown") << u"541234567890120001"_s << QString();
    QTest::newRow("no EAN at all") << u"bonjour"_s << QString();
}

void TestContractService::byEan()
{
    QFETCH(QString, ean);
    QFETCH(QString, reference);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto found = services::ContractService(world.store(), world.clock()).byEan(ean);
    QCOMPARE(found ? found->contract.reference : QString(), reference);
    if (!found)
        QCOMPARE(found.error().code, core::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestContractService)
#include "tst_contract_service.moc"
