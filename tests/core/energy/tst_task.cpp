#include "core/energy/task.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::InvoiceStatus;

namespace {

core::Invoice due(QDate day, InvoiceStatus status)
{
    core::Invoice invoice;
    invoice.dueOn = day;
    invoice.status = status;
    return invoice;
}

} // namespace

class TestTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void next_data();
    void next();
};

void TestTask::next_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("unpaidDue"); // invalid: all paid
    QTest::addColumn<bool>("readingSent");
    QTest::addColumn<QString>("task");

    const QDate due25(2026, 11, 25);
    QTest::newRow("the window is open") << QDate(2026, 11, 10) << due25 << false << u"read"_s;
    QTest::newRow("first day of the window") << QDate(2026, 11, 1) << due25 << false << u"read"_s;
    QTest::newRow("last day of the window") << QDate(2026, 11, 20) << due25 << false << u"read"_s;
    QTest::newRow("the window is closed") << QDate(2026, 11, 21) << due25 << false << u"pay"_s;
    QTest::newRow("the reading was sent") << QDate(2026, 11, 10) << due25 << true << u"pay"_s;
    QTest::newRow("due today is not late") << due25 << due25 << true << u"pay"_s;
    QTest::newRow("late comes before the reading") << QDate(2026, 12, 2) << due25 << false << u"late"_s;
    QTest::newRow("all in order") << QDate(2026, 11, 10) << QDate() << true << u"nothing"_s;
    QTest::newRow("all paid, reading due") << QDate(2026, 11, 10) << QDate() << false << u"read"_s;
}

void TestTask::next()
{
    QFETCH(QDate, today);
    QFETCH(QDate, unpaidDue);
    QFETCH(bool, readingSent);
    QFETCH(QString, task);
    QList<core::Invoice> invoices{
        due(QDate(2026, 10, 25), InvoiceStatus::Paid), due(QDate(2026, 9, 25), InvoiceStatus::Cancelled)};
    if (unpaidDue.isValid())
        invoices.prepend(due(unpaidDue, InvoiceStatus::ToPay));

    const core::Task next = core::nextTask(invoices, readingSent, today);
    QString found = u"nothing"_s;
    if (const auto* pay = std::get_if<core::PayInvoice>(&next))
        found = pay->late ? u"late"_s : u"pay"_s;
    else if (std::holds_alternative<core::SendReading>(next))
        found = u"read"_s;
    QCOMPARE(found, task);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
