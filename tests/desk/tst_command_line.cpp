#include "desk/command_line.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void readsEveryOption();
    void refusesInPlainWords_data();
    void refusesInPlainWords();
    void answersWithoutRunning();
};

void TestCommandLine::readsEveryOption()
{
    const auto call = desk::readCommandLine({u"electruc"_s, u"--data"_s, u"/tmp/d"_s, u"--database"_s,
        u"postgresql://x@h/n"_s, u"--today"_s, u"2026-11-21"_s, u"--language"_s, u"nl"_s, u"--theme"_s,
        u"dark"_s, u"--text"_s, u"150"_s, u"--size"_s, u"1024x700"_s, u"--screenshots"_s, u"/tmp/p"_s,
        u"--page"_s, u"/aide"_s, u"--as"_s, u"monique@mail.example"_s});
    QVERIFY2(call.answer.isEmpty(), qPrintable(call.answer));
    QCOMPARE(call.runtime.dataDir, u"/tmp/d"_s);
    QCOMPARE(call.runtime.databaseUrl, u"postgresql://x@h/n"_s);
    QCOMPARE(call.runtime.today, QDate(2026, 11, 21));
    QCOMPARE(call.language, core::Language::Dutch);
    QCOMPARE(call.theme, kit::ThemeName::Dark);
    QCOMPARE(call.textPercent, 150);
    QCOMPARE(call.size, QSize(1024, 700));
    QCOMPARE(call.screenshotsDir, u"/tmp/p"_s);
    QCOMPARE(call.page, u"/aide"_s);
    QCOMPARE(call.as, u"monique@mail.example"_s);
    QVERIFY(call.runtime.clockStands); // the same pictures from one run to the next
    QVERIFY(!desk::readCommandLine({u"electruc"_s, u"--today"_s, u"2026-11-21"_s}).runtime.clockStands);
}

void TestCommandLine::refusesInPlainWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList{u"--volume"_s, u"3"_s};
    QTest::newRow("a stray word") << QStringList{u"facture"_s};
    QTest::newRow("a value that is missing") << QStringList{u"--data"_s};
    QTest::newRow("a day that does not exist") << QStringList{u"--today"_s, u"2026-02-30"_s};
    QTest::newRow("a day written otherwise") << QStringList{u"--today"_s, u"21/11/2026"_s};
    QTest::newRow("an unknown language") << QStringList{u"--language"_s, u"xx"_s};
    QTest::newRow("an unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("a text size that is no number") << QStringList{u"--text"_s, u"big"_s};
    QTest::newRow("a text size too large") << QStringList{u"--text"_s, u"400"_s};
    QTest::newRow("a window size that is none") << QStringList{u"--size"_s, u"1024"_s};
    QTest::newRow("two things at once") << QStringList{u"--tour"_s, u"a"_s, u"--screenshots"_s, u"b"_s};
    QTest::newRow("a page without screenshots") << QStringList{u"--page"_s, u"/aide"_s};
}

void TestCommandLine::refusesInPlainWords()
{
    QFETCH(QStringList, arguments);
    const auto call = desk::readCommandLine(QStringList{u"electruc"_s} + arguments);
    QCOMPARE(call.exitCode, 2);
    QVERIFY2(call.answer.startsWith(u"electruc: "_s), qPrintable(call.answer));
}

void TestCommandLine::answersWithoutRunning()
{
    const auto help = desk::readCommandLine({u"electruc"_s, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.answer.contains(u"--tour"_s));
    QVERIFY(help.answer.contains(u"--screenshots"_s));
    const char* tour[] = {"electruc", "--tour", "x"};
    QVERIFY(desk::wantsNoScreen(3, tour));
    const char* plain[] = {"electruc", "--data", "x"};
    QVERIFY(!desk::wantsNoScreen(3, plain));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
