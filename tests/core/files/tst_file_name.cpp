#include "core/files/file_name.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;

class TestFileName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void keepsTheExtension_data();
    void keepsTheExtension();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesAnyNameAcceptable_data();
    void makesAnyNameAcceptable();
    void numbersNamesAlreadyTaken_data();
    void numbersNamesAlreadyTaken();
};

void TestFileName::keepsTheExtension_data()
{
    QTest::addColumn<QString>("oldName");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QString pdf = u"facture-2026-11-0417.pdf"_s;
    QTest::newRow("typed without it") << pdf << u"Ma facture"_s << u"Ma facture.pdf"_s;
    QTest::newRow("typed with it") << pdf << u"Ma facture.pdf"_s << u"Ma facture.pdf"_s;
    QTest::newRow("typed in capitals") << pdf << u"Ma facture.PDF"_s << u"Ma facture.pdf"_s;
    QTest::newRow("another one is part of the name") << pdf << u"lettre.doc"_s << u"lettre.doc.pdf"_s;
    QTest::newRow("spaces around") << pdf << u"  novembre  "_s << u"novembre.pdf"_s;
    QTest::newRow("nothing typed") << pdf << u"   "_s << QString();
    QTest::newRow("a file without an extension") << u"LISEZMOI"_s << u"notes"_s << u"notes"_s;
}

void TestFileName::keepsTheExtension()
{
    QFETCH(QString, oldName);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(core::filename::withExtensionOf(oldName, typed), expected);
}

void TestFileName::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rule"); // -1: nothing
    const auto wrong
        = [](const char* row, const QString& name, Rule rule) { QTest::newRow(row) << name << int(rule); };
    const auto right = [](const char* row, const QString& name) { QTest::newRow(row) << name << -1; };
    right("a plain name", u"facture.pdf"_s);
    right("accents, spaces, apostrophe", u"Facture d’électricité (payée).pdf"_s);
    right("HTML-free signs", u"50 % & plus + 1 = ok_.pdf"_s);
    right("other alphabets", u"فاتورة 请求.pdf"_s);
    right("a hundred characters", QString(96, u'a') + u".pdf"_s);
    right("a word that only begins like a device", u"console.pdf"_s);
    wrong("empty", QString(), Rule::Required);
    wrong("only spaces", u"   .pdf"_s, Rule::Required);
    wrong("only the extension", u".pdf"_s, Rule::Required);
    wrong("a hundred and one characters", QString(97, u'a') + u".pdf"_s, Rule::TooLong);
    wrong("a folder", u"factures/novembre.pdf"_s, Rule::BadFileName);
    wrong("a folder upwards", u"../../etc/passwd.pdf"_s, Rule::BadFileName);
    wrong("a Windows folder", u"C:\\factures.pdf"_s, Rule::BadFileName);
    wrong("a tag", u"<b>x</b>.pdf"_s, Rule::BadFileName);
    wrong("a question mark", u"quoi?.pdf"_s, Rule::BadFileName);
    wrong("a device of Windows", u"CON.pdf"_s, Rule::BadFileName);
    wrong("another device", u"lpt1.tar.pdf"_s, Rule::BadFileName);
    wrong("a hidden file", u".cache.pdf"_s, Rule::BadFileName);
    wrong("a dot before the extension", u"facture..pdf"_s, Rule::BadFileName);
    wrong("a dot at the end", u"facture."_s, Rule::BadFileName);
    wrong("a line feed", u"a\nb.pdf"_s, Rule::BadFileName);
    wrong("letters turned around", u"facture\u202Efdp.exe"_s, Rule::BadFileName);
}

void TestFileName::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(int, rule);
    const auto problem = core::filename::whyNot(name);
    QCOMPARE(problem ? int(problem->rule) : -1, rule);
}

void TestFileName::makesAnyNameAcceptable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("already good") << u"facture-2026-11-0417.pdf"_s << u"facture-2026-11-0417.pdf"_s;
    QTest::newRow("a path") << u"../a/b.pdf"_s << u"-a-b.pdf"_s;
    QTest::newRow("a device") << u"nul.pdf"_s << u"documentnul.pdf"_s;
    QTest::newRow("nothing") << QString() << u"document"_s;
    QTest::newRow("only dots") << u"..."_s << u"document"_s;
    QTest::newRow("a hidden name behind a dot") << u". .secret.pdf"_s << u"secret.pdf"_s;
    QTest::newRow("a dot where it is cut")
        << QString(95, u'a') + u".bbbb.pdf"_s << QString(95, u'a') + u".pdf"_s;
    QTest::newRow("half an emoji where it is cut")
        << QString(95, u'a') + u"🙂🙂.pdf"_s << QString(95, u'a') + u".pdf"_s;
    QTest::newRow("too long") << QString(300, u'a') + u".pdf"_s << QString(96, u'a') + u".pdf"_s;
}

void TestFileName::makesAnyNameAcceptable()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const QString made = core::filename::made(name);
    QCOMPARE(made, expected);
    QVERIFY(!core::filename::whyNot(made).has_value());
}

void TestFileName::numbersNamesAlreadyTaken_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("free") << QStringList{u"b.pdf"_s} << u"a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("taken once") << QStringList{u"a.pdf"_s} << u"a.pdf"_s << u"a (2).pdf"_s;
    QTest::newRow("taken twice") << QStringList{u"a.pdf"_s, u"a (2).pdf"_s} << u"a.pdf"_s << u"a (3).pdf"_s;
    QTest::newRow("a gap is filled") << QStringList{u"a.pdf"_s, u"a (3).pdf"_s} << u"a.pdf"_s
                                     << u"a (2).pdf"_s;
    QTest::newRow("case makes no difference") << QStringList{u"A.PDF"_s} << u"a.pdf"_s << u"a (2).pdf"_s;
    QTest::newRow("the longest name stays within the limit")
        << QStringList{QString(96, u'a') + u".pdf"_s} << QString(96, u'a') + u".pdf"_s
        << QString(92, u'a') + u" (2).pdf"_s;
    QTest::newRow("an emoji is not cut in two")
        << QStringList{QString(91, u'a') + u"🙂🙂a.pdf"_s} << QString(91, u'a') + u"🙂🙂a.pdf"_s
        << QString(91, u'a') + u" (2).pdf"_s;
}

void TestFileName::numbersNamesAlreadyTaken()
{
    QFETCH(QStringList, taken);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(core::filename::unique(name, taken), expected);
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_file_name.moc"
