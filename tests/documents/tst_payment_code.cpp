#include "documents/payment_code.h"
#include "documents/qr_code.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPaymentCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesTheTwelveLinesOfTheStandard();
    void writesAmountsWithADotAndWithoutGrouping_data();
    void writesAmountsWithADotAndWithoutGrouping();
    void refusesWhatBanksWouldRefuse_data();
    void refusesWhatBanksWouldRefuse();
    void endsAfterTheReferenceWithoutANote();
    void fitsTheLargestSymbolAllowed();
    void drawsOneSymbolOfMergedRuns();
};

namespace {

documents::Payment payment()
{
    return {u"Electruc (exercice)"_s, core::Iban::ofElectruc(), core::Money::fromCents(8610),
        *core::StructuredReference::fromText(u"+++202/6000/12320+++"_s), u"EXERCICE - NE PAS PAYER"_s};
}

} // namespace

void TestPaymentCode::writesTheTwelveLinesOfTheStandard()
{
    // The worked example of features.md 5.6.
    const QByteArray expected
        = "BCD\n002\n1\nSCT\n\nElectruc (exercice)\nBE68539007547034\nEUR86.10\n\n202600012320\n\nEXERCICE - "
          "NE PAS PAYER";
    const auto payload = documents::paymentCodePayload(payment());
    QVERIFY(payload.has_value());
    QCOMPARE(*payload, expected);
    QCOMPARE(payload->split('\n').size(), 12);
}

void TestPaymentCode::writesAmountsWithADotAndWithoutGrouping_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one cent, the least allowed") << Q_INT64_C(1) << QByteArray("EUR0.01");
    QTest::newRow("cents below ten keep their zero") << Q_INT64_C(8405) << QByteArray("EUR84.05");
    QTest::newRow("thousands are not grouped") << Q_INT64_C(123456789) << QByteArray("EUR1234567.89");
    QTest::newRow("the most allowed") << Q_INT64_C(99999999999) << QByteArray("EUR999999999.99");
}

void TestPaymentCode::writesAmountsWithADotAndWithoutGrouping()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, line);
    documents::Payment one = payment();
    one.amount = core::Money::fromCents(cents);
    const auto payload = documents::paymentCodePayload(one);
    QVERIFY(payload.has_value());
    QCOMPARE(payload->split('\n').at(7), line);
}

void TestPaymentCode::refusesWhatBanksWouldRefuse_data()
{
    QTest::addColumn<QString>("payee");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("note");
    const QString name = u"Electruc"_s;
    QTest::newRow("nothing to pay") << name << Q_INT64_C(0) << QString();
    QTest::newRow("a refund") << name << Q_INT64_C(-100) << QString();
    QTest::newRow("more than the standard allows") << name << Q_INT64_C(100000000000) << QString();
    QTest::newRow("no payee") << QString() << Q_INT64_C(100) << QString();
    QTest::newRow("a payee of 71 characters") << QString(71, u'e') << Q_INT64_C(100) << QString();
    QTest::newRow("a note of 71 characters") << name << Q_INT64_C(100) << QString(71, u'n');
    QTest::newRow("a payee that adds a line") << u"Electruc\nBE00"_s << Q_INT64_C(100) << QString();
    QTest::newRow("a note that adds a line") << name << Q_INT64_C(100) << u"a\r\nb"_s;
    QTest::newRow("70 characters of four bytes each pass 331 bytes")
        << QString(u"\U0001F4A1"_s).repeated(70) << Q_INT64_C(100) << QString();
}

void TestPaymentCode::refusesWhatBanksWouldRefuse()
{
    QFETCH(QString, payee);
    QFETCH(qint64, cents);
    QFETCH(QString, note);
    documents::Payment one = payment();
    one.payee = payee;
    one.amount = core::Money::fromCents(cents);
    one.note = note;
    QVERIFY(!documents::paymentCodePayload(one).has_value());
}

void TestPaymentCode::endsAfterTheReferenceWithoutANote()
{
    documents::Payment one = payment();
    one.note.clear();
    const auto payload = documents::paymentCodePayload(one);
    QVERIFY(payload.has_value());
    QVERIFY(payload->endsWith("\n202600012320"));
    QCOMPARE(payload->split('\n').size(), 10);
}

void TestPaymentCode::fitsTheLargestSymbolAllowed()
{
    documents::Payment one = payment();
    one.payee = QString(70, u'é'); // two bytes each
    one.note = QString(70, u'n');
    const auto payload = documents::paymentCodePayload(one);
    QVERIFY(payload.has_value());
    QVERIFY(payload->size() <= 331);
    const auto code = documents::QrCode::encode(*payload, documents::kPaymentCodeMaxVersion);
    QVERIFY(code.has_value());
    QVERIFY(code->modules <= 69);

    QVERIFY(!documents::QrCode::encode(QByteArray(332, 'x'), documents::kPaymentCodeMaxVersion).has_value());
    QVERIFY(documents::QrCode::encode(QByteArray(331, 'x'), documents::kPaymentCodeMaxVersion).has_value());
}

void TestPaymentCode::drawsOneSymbolOfMergedRuns()
{
    const auto code = documents::QrCode::encode(*documents::paymentCodePayload(payment()));
    QVERIFY(code.has_value());
    QCOMPARE(code->modules, 41); // version 6 at level M
    QCOMPARE(code->path.boundingRect(), QRectF(0, 0, 41, 41));
    // The finder pattern's first row is one run of seven modules, with a light module inside its second row.
    QVERIFY(code->path.contains(QPointF(0.5, 0.5)));
    QVERIFY(code->path.contains(QPointF(6.5, 0.5)));
    QVERIFY(!code->path.contains(QPointF(1.5, 1.5)));
    QVERIFY(!code->path.contains(QPointF(7.5, 0.5)));
}

QTEST_GUILESS_MAIN(TestPaymentCode)
#include "tst_payment_code.moc"
