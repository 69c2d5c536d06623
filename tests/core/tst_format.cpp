#include "core/format.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void money_data();
    void money();
    void values();
    void monthsAndHours_data();
    void monthsAndHours();
    void fileSizes_data();
    void fileSizes();
    void noNarrowSpaceAnywhere();
};

void TestFormat::money_data()
{
    QTest::addColumn<core::Language>("language");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");

    QTest::newRow("French") << core::Language::French << 8610LL << u"86,10\u00A0€"_s;
    QTest::newRow("Dutch") << core::Language::Dutch << 8610LL << u"€\u00A086,10"_s;
    QTest::newRow("German") << core::Language::German << 8610LL << u"86,10\u00A0€"_s;
    QTest::newRow("English") << core::Language::English << 8610LL << u"€86.10"_s;
    QTest::newRow("thousands, French") << core::Language::French << 123456LL << u"1\u00A0234,56\u00A0€"_s;
    QTest::newRow("thousands, Dutch") << core::Language::Dutch << 123456LL << u"€\u00A01.234,56"_s;
    QTest::newRow("a few cents") << core::Language::French << 5LL << u"0,05\u00A0€"_s;
    QTest::newRow("below zero") << core::Language::French << -8610LL << u"-86,10\u00A0€"_s;
    QTest::newRow("nothing") << core::Language::French << 0LL << u"0,00\u00A0€"_s;
}

void TestFormat::money()
{
    QFETCH(core::Language, language);
    QFETCH(qint64, cents);
    QFETCH(QString, text);
    QCOMPARE(core::Format(language).money(core::Money::fromCents(cents)), text);
}

void TestFormat::values()
{
    const core::Format french(core::Language::French);
    QCOMPARE(french.price(core::EnergyPrice::fromMicroEuro(285'000)), u"0,2850\u00A0€"_s);
    QCOMPARE(french.price(core::EnergyPrice::fromMicroEuro(182'504), 5), u"0,18250\u00A0€"_s);
    QCOMPARE(french.kWh(48'213), u"48\u00A0213\u00A0kWh"_s);
    QCOMPARE(french.date(QDate(2026, 11, 5)), u"05/11/2026"_s);
    QCOMPARE(core::Format(core::Language::German).date(QDate(2026, 11, 5)), u"05.11.2026"_s);
    QCOMPARE(french.month(QDate(2026, 8, 1)), u"août\u00A02026"_s);
    QCOMPARE(french.monthTitle(QDate(2026, 8, 1)), u"Août\u00A02026"_s);
    QCOMPARE(french.shortMonth(QDate(2026, 10, 1)), u"oct."_s);
    // Noon in universal time is one o'clock in a Belgian winter.
    QCOMPARE(french.time(QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC)), u"13:00"_s);
}

void TestFormat::monthsAndHours_data()
{
    QTest::addColumn<core::Language>("language");
    QTest::addColumn<QString>("november");
    QTest::addColumn<QString>("october");
    QTest::addColumn<QString>("oneHour");
    QTest::addColumn<QString>("aDay");
    QTest::newRow("French") << core::Language::French << u"de novembre"_s << u"d’octobre"_s
                            << u"1\u00A0heure"_s << u"24\u00A0heures"_s;
    QTest::newRow("Dutch") << core::Language::Dutch << u"van november"_s << u"van oktober"_s
                           << u"1\u00A0uur"_s << u"24\u00A0uur"_s;
    QTest::newRow("German") << core::Language::German << u"vom November"_s << u"vom Oktober"_s
                            << u"1\u00A0Stunde"_s << u"24\u00A0Stunden"_s;
    QTest::newRow("English") << core::Language::English << u"for November"_s << u"for October"_s
                             << u"1\u00A0hour"_s << u"24\u00A0hours"_s;
}

void TestFormat::monthsAndHours()
{
    QFETCH(core::Language, language);
    const core::Format format(language);
    QTEST(format.ofMonth(QDate(2026, 11, 5)), "november");
    QTEST(format.ofMonth(QDate(2026, 10, 5)), "october");
    QTEST(format.hours(1), "oneHour");
    QTEST(format.hours(24), "aDay");
}

void TestFormat::fileSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("bytes") << 17LL << u"17\u00A0octets"_s;
    QTest::newRow("kilobytes") << 18'432LL << u"18\u00A0Ko"_s;
    QTest::newRow("the attachment limit") << 5'242'880LL << u"5\u00A0Mo"_s;
    QTest::newRow("a tenth") << 7'654'321LL << u"7,3\u00A0Mo"_s;
}

void TestFormat::fileSizes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(core::Format(core::Language::French).fileSize(bytes), text);
}

void TestFormat::noNarrowSpaceAnywhere()
{
    for (const core::Language language : core::kLanguages) {
        const core::Format format(language);
        const QString all = format.money(core::Money::fromCents(123'456'789)) + format.number(1'234'567)
            + format.kWh(1'234'567) + format.price(core::EnergyPrice::fromMicroEuro(1'234'567'890));
        QVERIFY(!all.contains(QChar(0x202F)));
    }
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
