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
};

void TestClock::theDayIsTheBelgianOne()
{
    // Half past eleven in the evening, universal time, is already tomorrow in Belgium, summer and winter.
    QCOMPARE(core::FixedClock(QDateTime(QDate(2026, 7, 1), QTime(23, 30), Qt::UTC)).today(), QDate(2026, 7, 2));
    QCOMPARE(core::FixedClock(QDateTime(QDate(2026, 1, 1), QTime(23, 30), Qt::UTC)).today(), QDate(2026, 1, 2));
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

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
