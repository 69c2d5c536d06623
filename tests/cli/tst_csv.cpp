#include "cli/csv.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void writesARecord_data();
    void writesARecord();
};

void TestCsv::writesARecord_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("record");

    QTest::newRow("plain values") << QStringList{u"a"_s, u"b"_s} << QByteArray("a,b\r\n");
    QTest::newRow("one empty value") << QStringList{QString()} << QByteArray("\r\n");
    QTest::newRow("empty values keep their commas") << QStringList{{}, {}, {}} << QByteArray(",,\r\n");
    QTest::newRow("a comma") << QStringList{u"84,75"_s} << QByteArray("\"84,75\"\r\n");
    QTest::newRow("quotes are doubled")
        << QStringList{u"dit \"non\""_s} << QByteArray("\"dit \"\"non\"\"\"\r\n");
    QTest::newRow("a line feed") << QStringList{u"un\ndeux"_s} << QByteArray("\"un\ndeux\"\r\n");
    QTest::newRow("a carriage return") << QStringList{u"un\rdeux"_s} << QByteArray("\"un\rdeux\"\r\n");
    QTest::newRow("outer spaces are kept")
        << QStringList{u" a"_s, u"b "_s} << QByteArray("\" a\",\"b \"\r\n");
    QTest::newRow("accents in UTF-8") << QStringList{u"Zoé Œ €"_s} << QByteArray("Zoé Œ €\r\n");
}

void TestCsv::writesARecord()
{
    QFETCH(const QStringList, values);
    QFETCH(const QByteArray, record);
    QCOMPARE(cli::csvRecord(values), record);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
