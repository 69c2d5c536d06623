#include "core/energy/advance_change.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace advances = core::advances;
using advances::AmountFlaw;
using advances::Facts;
using advances::Refusal;

class TestAdvanceChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whoMayChange_data();
    void whoMayChange();
    void theYearSoFar();
    void anotherAmountMovesTheStatement();
    void onlyWhatTheCustomerOwesIsLate();
    void aChangeIsTakenBackTheSameDay_data();
    void aChangeIsTakenBackTheSameDay();
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
};

namespace {

core::Invoice advance(QDate month, qint64 cents, core::InvoiceStatus status = core::InvoiceStatus::Paid)
{
    core::Invoice invoice;
    invoice.kind = core::InvoiceKind::Advance;
    invoice.periodFrom = month;
    invoice.periodTo = month.addMonths(1).addDays(-1);
    invoice.dueOn = month.addDays(24);
    invoice.total = core::Money::fromCents(cents);
    invoice.status = status;
    return invoice;
}

} // namespace

void TestAdvanceChange::whoMayChange_data()
{
    QTest::addColumn<bool>("yearly");
    QTest::addColumn<bool>("late");
    QTest::addColumn<int>("monthsKnown");
    QTest::addColumn<int>("toCome");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<QString>("refusal"); // empty: it may be changed

    QTest::newRow("a customer in order") << true << false << 12 << 5 << false << QString();
    QTest::newRow("three months of data are enough") << true << false << 3 << 5 << false << QString();
    QTest::newRow("one advance to come is enough") << true << false << 12 << 1 << false << QString();
    QTest::newRow("billed each month") << false << false << 12 << 0 << false << u"monthly"_s;
    QTest::newRow("an invoice is overdue") << true << true << 12 << 5 << false << u"late"_s;
    QTest::newRow("two months of data") << true << false << 2 << 5 << false << u"too-new"_s;
    QTest::newRow("the next bill is the yearly one") << true << false << 12 << 0 << false << u"statement-next"_s;
    QTest::newRow("already changed in this period") << true << false << 12 << 5 << true << u"changed"_s;
    QTest::newRow("what the customer can mend comes first") << true << true << 1 << 0 << true << u"late"_s;
}

void TestAdvanceChange::whoMayChange()
{
    QFETCH(bool, yearly);
    QFETCH(bool, late);
    QFETCH(int, monthsKnown);
    QFETCH(int, toCome);
    QFETCH(bool, changed);
    const auto refusal = advances::refusal({yearly, late, monthsKnown, toCome, changed});
    QTEST(refusal ? advances::codeOf(*refusal) : QString(), "refusal");
}

void TestAdvanceChange::theYearSoFar()
{
    core::Contract contract;
    contract.startsOn = QDate(2025, 7, 1);
    contract.statementMonth = 7;
    contract.price = core::EnergyPrice::fromMicroEuro(300'000);
    contract.standingCharge = core::Money::fromCents(1'000);
    core::Invoice cancelled = advance(QDate(2025, 9, 1), 9'000, core::InvoiceStatus::Cancelled);
    const QList<core::Invoice> invoices{advance(QDate(2025, 10, 1), 9'000, core::InvoiceStatus::ToPay),
        cancelled, advance(QDate(2025, 8, 1), 8'000)};
    const QList<core::MonthConsumption> known{{QDate(2025, 7, 1), 200}, {QDate(2025, 8, 1), 100}};
    auto outlook = advances::outlookOn(QDate(2025, 11, 3), contract, invoices, known);
    QCOMPARE(outlook.year.to, QDate(2026, 6, 30));
    QCOMPARE(outlook.billed, 2);
    QCOMPARE(outlook.asked.cents(), 17'000);
    QCOMPARE(outlook.toCome, 8); // November to June: October's is billed, September's month is over
    QCOMPARE(outlook.nextMonth, QDate(2025, 11, 1));
    QCOMPARE(outlook.cost.cents(), 12 * 1'000 + (200 + 100 + 10 * 150) * 30);
    // On the last month of the year nothing comes any more.
    QList<core::Invoice> all = invoices;
    all.append(advance(QDate(2026, 6, 1), 9'000));
    outlook = advances::outlookOn(QDate(2026, 6, 10), contract, all, known);
    QCOMPARE(outlook.toCome, 0);
    QVERIFY(!outlook.nextMonth.isValid());
}

void TestAdvanceChange::anotherAmountMovesTheStatement()
{
    advances::Outlook outlook;
    outlook.cost = core::Money::fromCents(100'000);
    outlook.asked = core::Money::fromCents(40'050);
    outlook.toCome = 6;
    QCOMPARE(advances::balanceWith(outlook, core::Money::fromCents(10'000)).cents(), -50);
    QCOMPARE(advances::balanceWith(outlook, core::Money::fromCents(8'000)).cents(), 11'950);
    QCOMPARE(advances::advisedNow(outlook).cents(), 10'000);
    // With what is advised nothing is asked, and less than a euro an advance is given back.
    const core::Money balance = advances::balanceWith(outlook, advances::advisedNow(outlook));
    QVERIFY(balance <= core::Money() && balance > core::Money::fromCents(-600));
    outlook.asked = core::Money::fromCents(120'000); // too much already
    QCOMPARE(advances::advisedNow(outlook), advances::kLeast);
}

void TestAdvanceChange::onlyWhatTheCustomerOwesIsLate()
{
    const QDate day(2026, 11, 26);
    core::Invoice bill = advance(QDate(2026, 11, 1), 9'000, core::InvoiceStatus::ToPay); // by the 25th
    QVERIFY(advances::isLate({bill}, day));
    QVERIFY(!advances::isLate({bill}, bill.dueOn));
    bill.debitOn = bill.dueOn;
    QVERIFY(!advances::isLate({bill}, day));
    bill = advance(QDate(2026, 11, 1), -9'000, core::InvoiceStatus::ToRefund);
    QVERIFY(!advances::isLate({bill}, day));
    QVERIFY(!advances::isLate({}, day));
}

void TestAdvanceChange::aChangeIsTakenBackTheSameDay_data()
{
    QTest::addColumn<int>("origin");
    QTest::addColumn<QDate>("decidedOn");
    QTest::addColumn<bool>("billed");
    QTest::addColumn<bool>("may");
    const int customer = int(core::AdvanceOrigin::Customer);
    QTest::newRow("today") << customer << QDate(2026, 11, 10) << false << true;
    QTest::newRow("yesterday") << customer << QDate(2026, 11, 9) << false << false;
    QTest::newRow("a bill was made by it") << customer << QDate(2026, 11, 10) << true << false;
    QTest::newRow("set by the statement") << int(core::AdvanceOrigin::Statement) << QDate(2026, 11, 10) << false
                                          << false;
}

void TestAdvanceChange::aChangeIsTakenBackTheSameDay()
{
    QFETCH(int, origin);
    QFETCH(QDate, decidedOn);
    QFETCH(bool, billed);
    const QList<core::AdvanceTerms> terms{{core::Money::fromCents(9'500), QDate(2026, 12, 1), decidedOn,
                                              static_cast<core::AdvanceOrigin>(origin)},
        {core::Money::fromCents(9'000), QDate(2026, 7, 1), QDate(2026, 7, 5), core::AdvanceOrigin::Statement}};
    QList<core::Invoice> invoices;
    if (billed)
        invoices.append(advance(QDate(2026, 12, 1), 9'500));
    QTEST(advances::mayTakeBack(terms, invoices, QDate(2026, 11, 10)), "may");
}

void TestAdvanceChange::amountsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cents"); // -1: refused
    QTest::addColumn<QString>("flaw");
    QTest::newRow("digits") << u"95"_s << 9'500 << QString();
    QTest::newRow("with the euro sign") << u" 95 € "_s << 9'500 << QString();
    QTest::newRow("with a no-break space") << u"95\u00A0€"_s << 9'500 << QString();
    QTest::newRow("in words") << u"95 euros"_s << 9'500 << QString();
    QTest::newRow("cents of zero") << u"95,00"_s << 9'500 << QString();
    QTest::newRow("a point") << u"95.0"_s << 9'500 << QString();
    QTest::newRow("the least") << u"10"_s << 1'000 << QString();
    QTest::newRow("the most") << u"500"_s << 50'000 << QString();
    QTest::newRow("nothing") << u"  "_s << -1 << u"missing"_s;
    QTest::newRow("cents") << u"95,50"_s << -1 << u"not-whole"_s;
    QTest::newRow("words") << u"beaucoup"_s << -1 << u"not-an-amount"_s;
    QTest::newRow("less than nothing") << u"-20"_s << -1 << u"not-an-amount"_s;
    QTest::newRow("too little") << u"9"_s << -1 << u"too-small"_s;
    QTest::newRow("too much") << u"501"_s << -1 << u"too-big"_s;
    QTest::newRow("very long") << u"99999999999999999999"_s << -1 << u"not-an-amount"_s;
    QTest::newRow("what it is already") << u"85"_s << -1 << u"same"_s;
}

void TestAdvanceChange::amountsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, cents);
    const auto typed = advances::readAmount(text, core::Money::fromCents(8'500));
    QCOMPARE(typed.amount.has_value(), cents >= 0);
    if (typed.amount)
        QCOMPARE(typed.amount->cents(), cents);
    else
        QTEST(advances::codeOf(typed.flaw), "flaw");
}

QTEST_APPLESS_MAIN(TestAdvanceChange)
#include "tst_advance_change.moc"
