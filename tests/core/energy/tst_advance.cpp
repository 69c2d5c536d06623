#include "core/energy/advance.h"
#include "core/energy/billing.h"
#include "core/energy/month_use.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace advances = core::advances;

class TestAdvance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aYearGoesFromStatementToStatement_data();
    void aYearGoesFromStatementToStatement();
    void theAdvancePaysForTheYear_data();
    void theAdvancePaysForTheYear();
    void whatIsNotKnownIsExpected();
    void theVariablePriceFollowsTheMonths();
    void theStatementTakesTheAdvancesOff_data();
    void theStatementTakesTheAdvancesOff();
    void billsAreToldApart();
    void theNewestTermsOfTheMonthHold();
    void theMeterTellsMonthByMonth();
};

namespace {

core::Contract contractOf(QDate startsOn, int statementMonth)
{
    core::Contract contract;
    contract.startsOn = startsOn;
    contract.billing = core::BillingMode::Yearly;
    contract.statementMonth = statementMonth;
    contract.price = core::EnergyPrice::fromMicroEuro(300'000);
    contract.standingCharge = core::Money::fromCents(1'000);
    return contract;
}

core::Reading reading(QDate day, qint64 index, qint64 night = 0)
{
    core::Reading reading;
    reading.readOn = day;
    reading.day = index;
    reading.night = night;
    return reading;
}

core::Invoice bill(core::InvoiceKind kind, QDate from, qint64 cents, core::InvoiceStatus status)
{
    core::Invoice invoice;
    invoice.kind = kind;
    invoice.periodFrom = from;
    invoice.periodTo = from.addMonths(1).addDays(-1);
    invoice.total = core::Money::fromCents(cents);
    invoice.status = status;
    return invoice;
}

} // namespace

void TestAdvance::aYearGoesFromStatementToStatement_data()
{
    QTest::addColumn<QDate>("startsOn");
    QTest::addColumn<int>("month");
    QTest::addColumn<QDate>("lastTo");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("advances");
    QTest::addColumn<QDate>("statementOn");
    QTest::newRow("the first one, from the start of the contract")
        << QDate(2025, 3, 1) << 7 << QDate() << QDate(2025, 3, 1) << QDate(2025, 6, 30) << 3
        << QDate(2025, 7, 5);
    QTest::newRow("begun in the middle of a month")
        << QDate(2025, 3, 15) << 7 << QDate() << QDate(2025, 3, 15) << QDate(2025, 6, 30) << 3
        << QDate(2025, 7, 5);
    QTest::newRow("begun in the month of the statement")
        << QDate(2025, 7, 1) << 7 << QDate() << QDate(2025, 7, 1) << QDate(2026, 6, 30) << 11
        << QDate(2026, 7, 5);
    QTest::newRow("the next one has twelve months")
        << QDate(2025, 3, 1) << 7 << QDate(2025, 6, 30) << QDate(2025, 7, 1) << QDate(2026, 6, 30) << 11
        << QDate(2026, 7, 5);
    QTest::newRow("to the end of a year")
        << QDate(2024, 1, 1) << 1 << QDate(2024, 12, 31) << QDate(2025, 1, 1) << QDate(2025, 12, 31) << 11
        << QDate(2026, 1, 5);
}

void TestAdvance::aYearGoesFromStatementToStatement()
{
    QFETCH(QDate, startsOn);
    QFETCH(int, month);
    QFETCH(QDate, lastTo);
    QFETCH(QDate, from);
    QFETCH(int, advances);
    const auto year = core::advances::yearAfter(contractOf(startsOn, month), lastTo);
    QCOMPARE(year.from, from);
    QTEST(year.to, "to");
    QCOMPARE(year.advances(), advances);
    QTEST(year.statementOn(), "statementOn");
    int asked = 0;
    for (QDate day = from.addMonths(-2); day <= year.to.addMonths(2); day = day.addMonths(1))
        asked += year.hasAdvance(QDate(day.year(), day.month(), 1)) ? 1 : 0;
    QCOMPARE(asked, advances);
    QVERIFY(!year.hasAdvance(from)); // the last statement comes then
}

void TestAdvance::theAdvancePaysForTheYear_data()
{
    QTest::addColumn<qint64>("costCents");
    QTest::addColumn<qint64>("advanceCents");
    QTest::newRow("in whole euros, rounded up") << 93'001LL << 8'500LL;
    QTest::newRow("to the cent") << 93'500LL << 8'500LL;
    QTest::newRow("never less than ten") << 2'000LL << 1'000LL;
    QTest::newRow("never more than five hundred") << 9'000'000LL << 50'000LL;
    QTest::newRow("not for nothing") << 0LL << 1'000LL;
}

void TestAdvance::theAdvancePaysForTheYear()
{
    QFETCH(qint64, costCents);
    const auto year = advances::yearAfter(contractOf(QDate(2025, 7, 1), 7), QDate());
    QCOMPARE(year.advances(), 11);
    QTEST(advances::advised(core::Money::fromCents(costCents), year).cents(), "advanceCents");
}

void TestAdvance::whatIsNotKnownIsExpected()
{
    const auto year = advances::yearAfter(contractOf(QDate(2025, 1, 1), 1), QDate(2025, 12, 31));
    // January is known, February was known a year before, the rest is as they are on average.
    const auto use = advances::expectedUse(year, {{QDate(2025, 2, 1), 100}, {QDate(2026, 1, 1), 300}});
    QCOMPARE(use.size(), 12);
    QCOMPARE(use.at(0).kWh, 300);
    QCOMPARE(use.at(1).kWh, 100);
    QCOMPARE(use.at(11).kWh, 200);
    QCOMPARE(advances::expectedUse(year, {}).constLast().kWh, 0);
}

void TestAdvance::theVariablePriceFollowsTheMonths()
{
    core::Contract contract = contractOf(QDate(2025, 1, 1), 1);
    const QList<core::MonthConsumption> use{{QDate(2025, 1, 1), 300}, {QDate(2025, 7, 1), 100}};
    QCOMPARE(advances::priceOf(contract, use), contract.price);
    contract.tariff = core::TariffKind::Variable;
    const qint64 january = core::billing::variablePrice(1).microEuro();
    const qint64 july = core::billing::variablePrice(7).microEuro();
    QCOMPARE(advances::priceOf(contract, use).microEuro(), (3 * january + july) / 4);
    // Nothing used: still a price.
    QCOMPARE(advances::priceOf(contract, {{QDate(2025, 7, 1), 0}}).microEuro(), july);
    QCOMPARE(advances::costOf(contract, {{QDate(2025, 7, 1), 0}}).cents(), 1'000);
}

void TestAdvance::theStatementTakesTheAdvancesOff_data()
{
    QTest::addColumn<qint64>("paidCents");
    QTest::addColumn<qint64>("totalCents");
    QTest::addColumn<int>("status");
    // 2 × 10,00 € and 400 kWh at 0,30 €: 140,00 €.
    QTest::newRow("the rest is to pay") << 9'000LL << 5'000LL << int(core::InvoiceStatus::ToPay);
    QTest::newRow("too much was paid") << 20'050LL << -6'050LL << int(core::InvoiceStatus::ToRefund);
    QTest::newRow("it is even") << 14'000LL << 0LL << int(core::InvoiceStatus::ToPay);
    QTest::newRow("nothing was paid") << 0LL << 14'000LL << int(core::InvoiceStatus::ToPay);
}

void TestAdvance::theStatementTakesTheAdvancesOff()
{
    QFETCH(qint64, paidCents);
    const QList<core::MonthConsumption> use{{QDate(2025, 1, 1), 300}, {QDate(2025, 2, 1), 100}};
    const core::Invoice bill = advances::statement(contractOf(QDate(2025, 1, 1), 3), QDate(2025, 1, 1),
        QDate(2025, 2, 28), use, core::Money::fromCents(paidCents));
    QCOMPARE(bill.kWh, 400);
    QCOMPARE(bill.cost().cents(), 14'000);
    QTEST(bill.total.cents(), "totalCents");
    QTEST(int(bill.status), "status");
    // The lines print what it cost.
    const core::InvoiceLines lines = core::billing::lines(bill);
    QCOMPARE((lines.withoutVat + lines.vat).cents(), 14'000);
    QCOMPARE(lines.energy + lines.standingCharge + lines.network + lines.levies, lines.withoutVat);
}

void TestAdvance::billsAreToldApart()
{
    using enum core::InvoiceKind;
    using core::InvoiceStatus;
    const core::Contract contract = contractOf(QDate(2025, 1, 1), 7);
    core::Invoice statement = bill(Statement, QDate(2025, 6, 1), 100, InvoiceStatus::Paid);
    const QList<core::Invoice> bills{bill(Usage, QDate(2025, 9, 1), 50, InvoiceStatus::Paid),
        bill(Advance, QDate(2025, 10, 1), 20, InvoiceStatus::ToPay),
        bill(Advance, QDate(2025, 9, 1), 30, InvoiceStatus::Paid),
        bill(Advance, QDate(2025, 8, 1), 40, InvoiceStatus::Cancelled), statement,
        bill(Advance, QDate(2025, 5, 1), 60, InvoiceStatus::Paid)};
    QCOMPARE(advances::lastStatementTo(contract, bills), QDate(2025, 6, 30));
    QCOMPARE(
        advances::lastStatementTo(contractOf(QDate(2025, 8, 1), 7), bills), QDate()); // of the one before
    const auto year = advances::yearAfter(contract, QDate(2025, 6, 30));
    QCOMPARE(advances::paidIn(bills, year).cents(), 30);
    QVERIFY(advances::isBilled(bills, QDate(2025, 10, 1)));
    QVERIFY(!advances::isBilled(bills, QDate(2025, 8, 1))); // cancelled
    QVERIFY(!advances::isBilled(bills, QDate(2025, 11, 1)));
    QVERIFY(advances::isAdvanceOf(bills.at(3), year));
    QVERIFY(!advances::isAdvanceOf(bills.at(5), year));
}

void TestAdvance::theNewestTermsOfTheMonthHold()
{
    const QList<core::AdvanceTerms> terms{
        {core::Money::fromCents(9'000), QDate(2026, 7, 1), QDate(2026, 7, 5)},
        {core::Money::fromCents(8'000), QDate(2025, 7, 1), QDate(2025, 7, 1)}};
    QCOMPARE(advances::amountFor(terms, QDate(2026, 6, 1))->cents(), 8'000);
    QCOMPARE(advances::amountFor(terms, QDate(2026, 7, 1))->cents(), 9'000);
    QVERIFY(!advances::amountFor(terms, QDate(2025, 6, 1)));
}

void TestAdvance::theMeterTellsMonthByMonth()
{
    constexpr qint64 kCapacity = 100'000;
    core::Reading refused = reading(QDate(2026, 3, 15), 99'999);
    refused.status = core::ReadingStatus::Refused;
    const QList<core::Reading> readings{reading(QDate(2026, 4, 30), 200, 30), refused,
        reading(QDate(2026, 2, 28), 59, 10), reading(QDate(2026, 1, 31), 99'990, 0)};
    const QDate from(2026, 1, 1);
    const auto use = core::useByMonth(readings, kCapacity, from, QDate(2026, 6, 30));
    QCOMPARE(use.size(), 3); // before the first reading and after the last one nothing is known
    QCOMPARE(
        use.at(0), (core::MonthConsumption{QDate(2026, 2, 1), 79})); // past the last digit, night and day
    // Evenly between two readings, and not a kilowatt-hour lost.
    QCOMPARE(use.at(1).month, QDate(2026, 3, 1));
    QCOMPARE(use.at(1).kWh + use.at(2).kWh, 161);
    QCOMPARE(use.at(1).kWh, 161 * 31 / 61);
    // From the day a contract began.
    const auto part = core::useByMonth(readings, kCapacity, QDate(2026, 3, 16), QDate(2026, 4, 30));
    QCOMPARE(part.size(), 2);
    QCOMPARE(part.at(0).kWh, 161 * 31 / 61 - 161 * 15 / 61);
    QVERIFY(core::useByMonth({}, kCapacity, from, QDate(2026, 6, 30)).isEmpty());
}

QTEST_APPLESS_MAIN(TestAdvance)
#include "tst_advance.moc"
