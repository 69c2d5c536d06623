#include "core/energy/billing.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBilling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void totals_data();
    void totals();
    void printedLinesAddUpToTheTotal();
    void theInvoiceOfTheDesign();
    void variablePrices();
};

void TestBilling::totals_data()
{
    QTest::addColumn<qint64>("kWh");
    QTest::addColumn<qint64>("microEuro");
    QTest::addColumn<qint64>("chargeCents");
    QTest::addColumn<qint64>("totalCents");
    QTest::addColumn<qint64>("vatCents");

    QTest::newRow("the worked example of features 5.3") << 260LL << 285'000LL << 1200LL << 8610LL << 487LL;
    QTest::newRow("the invoice of the design") << 168LL << 469'739LL << 583LL << 8475LL << 480LL;
    QTest::newRow("no consumption") << 0LL << 285'000LL << 1200LL << 1200LL << 68LL;
    QTest::newRow("half a cent goes up") << 1LL << 5'000LL << 0LL << 1LL << 0LL;
}

void TestBilling::totals()
{
    QFETCH(qint64, kWh);
    QFETCH(qint64, microEuro);
    QFETCH(qint64, chargeCents);
    QFETCH(qint64, totalCents);
    QFETCH(qint64, vatCents);

    core::Invoice invoice;
    invoice.kWh = kWh;
    invoice.price = core::EnergyPrice::fromMicroEuro(microEuro);
    invoice.standingCharge = core::Money::fromCents(chargeCents);
    invoice.total = core::billing::total(kWh, invoice.price, invoice.standingCharge);

    QCOMPARE(invoice.total.cents(), totalCents);
    QCOMPARE(core::billing::lines(invoice).vat.cents(), vatCents);
}

void TestBilling::printedLinesAddUpToTheTotal()
{
    for (qint64 kWh = 1; kWh <= 900; ++kWh) {
        for (const qint64 microEuro : {258'000LL, 285'000LL, 345'000LL, 469'739LL}) {
            core::Invoice invoice;
            invoice.kWh = kWh;
            invoice.price = core::EnergyPrice::fromMicroEuro(microEuro);
            invoice.standingCharge = core::Money::fromCents(1200);
            invoice.total = core::billing::total(kWh, invoice.price, invoice.standingCharge);
            const core::InvoiceLines lines = core::billing::lines(invoice);

            QCOMPARE(lines.energy + lines.standingCharge + lines.network + lines.levies + lines.vat,
                invoice.total);
            // What is printed can be recomputed by a reader: price × quantity gives the amount of the line.
            QCOMPARE(lines.energyPrice.costOf(kWh), lines.energy);
            QCOMPARE(lines.networkPrice.costOf(kWh), lines.network);
            QCOMPARE(lines.leviesPrice.costOf(kWh), lines.levies);
        }
    }
}

void TestBilling::theInvoiceOfTheDesign()
{
    core::Invoice invoice;
    invoice.kWh = 168;
    invoice.price = core::EnergyPrice::fromMicroEuro(469'739);
    invoice.standingCharge = core::Money::fromCents(583);
    invoice.total = core::Money::fromCents(8475);
    const core::InvoiceLines lines = core::billing::lines(invoice);
    QCOMPARE(lines.energyPrice.microEuro(), 182'500);
    QCOMPARE(lines.networkPrice.microEuro(), 177'500);
    QCOMPARE(lines.leviesPrice.microEuro(), 83'150);
    QCOMPARE(lines.energy.cents(), 3066);
    QCOMPARE(lines.network.cents(), 2982);
    QCOMPARE(lines.levies.cents(), 1397);
    QCOMPARE(lines.withoutVat.cents(), 7995);
}

void TestBilling::variablePrices()
{
    QCOMPARE(core::billing::variablePrice(1).microEuro(), 345'000);
    QCOMPARE(core::billing::variablePrice(7).microEuro(), 258'000);
    QCOMPARE(core::billing::variablePrice(12).microEuro(), 342'000);
    QCOMPARE(core::billing::variablePrice(13).microEuro(), 300'000);
}

QTEST_GUILESS_MAIN(TestBilling)
#include "tst_billing.moc"
