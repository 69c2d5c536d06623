#include "core/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theDayIsTheBelgianOne();
    void theSimulatedDayMoves();
    void theTimeOfDayOutlivesSummerTime_data();
    void theTimeOfDayOutlivesSummerTime();
};

void TestClock::theDayIsTheBelgianOne()
{
    // Half past eleven in the evening, universal time, is already tomorrow in Belgium, summer and winter.
    QCOMPARE(
        core::FixedClock(QDateTime(QDate(2026, 7, 1), QTime(23, 30), Qt::UTC)).today(), QDate(2026, 7, 2));
    QCOMPARE(
        core::FixedClock(QDateTime(QDate(2026, 1, 1), QTime(23, 30), Qt::UTC)).today(), QDate(2026, 1, 2));
    QCOMPARE(core::FixedClock(QDate(2026, 11, 10)).today(), QDate(2026, 11, 10));
}

void TestClock::theSimulatedDayMoves()
{
    core::SystemClock clock;
    const QDate machineDay = clock.today();
    clock.setToday(QDate(2028, 2, 29));
    QCOMPARE(clock.today(), QDate(2028, 2, 29));
    clock.setToday({});
    QVERIFY(qAbs(machineDay.daysTo(clock.today())) <= 1); // midnight may pass during the test
}

void TestClock::theTimeOfDayOutlivesSummerTime_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDateTime>("moved");
    QTest::newRow("half past eleven, from winter to summer") << QDateTime(QDate(2026, 11, 21), QTime(22, 30),
        Qt::UTC) << QDate(2026, 7, 1) << QDateTime(QDate(2026, 7, 1), QTime(21, 30), Qt::UTC);
    QTest::newRow("half past midnight, from summer to winter") << QDateTime(QDate(2026, 6, 30), QTime(22, 30),
        Qt::UTC) << QDate(2026, 12, 1) << QDateTime(QDate(2026, 11, 30), QTime(23, 30), Qt::UTC);
    QTest::newRow("noon, the same season") << QDateTime(QDate(2026, 11, 21), QTime(11, 0),
        Qt::UTC) << QDate(2027, 1, 15) << QDateTime(QDate(2027, 1, 15), QTime(11, 0), Qt::UTC);
}

void TestClock::theTimeOfDayOutlivesSummerTime()
{
    QFETCH(const QDateTime, utc);
    QFETCH(const QDate, day);
    QFETCH(const QDateTime, moved);
    const qint64 days = core::FixedClock(utc).today().daysTo(day);
    QCOMPARE(core::movedByDays(utc, days), moved);
    QCOMPARE(core::FixedClock(core::movedByDays(utc, days)).today(), day);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
