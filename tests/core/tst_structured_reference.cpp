#include "core/structured_reference.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStructuredReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void keyOfASeries_data();
    void keyOfASeries();
    void everySeriesReadsBack();
};

void TestStructuredReference::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits"); // empty: refused

    QTest::newRow("as printed") << u"+++010/8068/17183+++"_s << u"010806817183"_s;
    QTest::newRow("with stars") << u"***202/6000/12320***"_s << u"202600012320"_s;
    QTest::newRow("digits only") << u"202600012320"_s << u"202600012320"_s;
    QTest::newRow("spaces") << u" 202 6000 12320 "_s << u"202600012320"_s;
    QTest::newRow("remainder zero is written 97") << u"+++000/0000/09797+++"_s << u"000000009797"_s;
    QTest::newRow("remainder zero written 00") << u"+++000/0000/09700+++"_s << QString();
    QTest::newRow("wrong key") << u"+++202/6000/12321+++"_s << QString();
    QTest::newRow("two digits swapped") << u"+++202/6000/21320+++"_s << QString();
    QTest::newRow("eleven digits") << u"+++202/6000/1232+++"_s << QString();
    QTest::newRow("something added") << u"+++202/6000/12320+++ merci"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestStructuredReference::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, digits);
    const auto reference = core::StructuredReference::fromText(typed);
    QCOMPARE(reference ? reference->digits() : QString(), digits);
}

void TestStructuredReference::keyOfASeries_data()
{
    QTest::addColumn<qint64>("series");
    QTest::addColumn<QString>("printed");

    QTest::newRow("an invoice") << 2026000123LL << u"+++202/6000/12320+++"_s;
    QTest::newRow("zero") << 0LL << u"+++000/0000/00097+++"_s;
    QTest::newRow("the largest") << 9999999999LL << u"+++999/9999/99948+++"_s;
}

void TestStructuredReference::keyOfASeries()
{
    QFETCH(qint64, series);
    QFETCH(QString, printed);
    QCOMPARE(core::StructuredReference::fromSeries(series).printed(), printed);
}

void TestStructuredReference::everySeriesReadsBack()
{
    for (qint64 series = 1; series < 10'000'000'000; series = series * 3 + 7) {
        const auto reference = core::StructuredReference::fromSeries(series);
        QCOMPARE(core::StructuredReference::fromText(reference.printed()), reference);
    }
}

QTEST_GUILESS_MAIN(TestStructuredReference)
#include "tst_structured_reference.moc"
