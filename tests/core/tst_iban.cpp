#include "core/iban.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestIban final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void electrucsAccountBelongsToNobody();
};

void TestIban::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("compact"); // empty: refused

    QTest::newRow("the registry's example") << u"BE68 5390 0754 7034"_s << u"BE68539007547034"_s;
    QTest::newRow("low account number") << u"BE04 5390 0000 0131"_s << u"BE04539000000131"_s;
    QTest::newRow("no spaces") << u"BE38539000004272"_s << u"BE38539000004272"_s;
    QTest::newRow("lower case and odd spaces") << u" be20 53900 1234556 "_s << u"BE20539001234556"_s;
    QTest::newRow("last digit wrong") << u"BE68 5390 0754 7035"_s << QString();
    QTest::newRow("two digits swapped") << u"BE68 5390 0745 7034"_s << QString();
    QTest::newRow("too short") << u"BE68 5390 0754 703"_s << QString();
    QTest::newRow("another country") << u"FR14 2004 1010 0505 0001 3M02 606"_s << QString();
    QTest::newRow("a letter inside") << u"BE68 5390 O754 7034"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("markup") << u"<b>BE68</b>"_s << QString();
}

void TestIban::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, compact);
    const std::optional<core::Iban> iban = core::Iban::fromText(typed);
    QCOMPARE(iban ? iban->compact() : QString(), compact);
}

void TestIban::electrucsAccountBelongsToNobody()
{
    const core::Iban account = core::Iban::ofElectruc();
    QCOMPARE(account, core::Iban::fromText(account.compact()));
    QCOMPARE(account.compact().mid(4, 3), u"539"_s); // a bank code no bank has
    QCOMPARE(account.grouped(), u"BE68\u00A05390\u00A00754\u00A07034"_s);
}

QTEST_GUILESS_MAIN(TestIban)
#include "tst_iban.moc"
