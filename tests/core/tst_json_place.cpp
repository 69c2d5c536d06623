#include "core/json_place.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLine_data();
    void findsTheLine();
    void survivesWhatIsNoJson_data();
    void survivesWhatIsNoJson();
};

void TestJsonPlace::findsTheLine_data()
{
    const QByteArray json = R"({
  "id": "P08",
  "a/b": { "~": 1 },
  "steps": [
    { "id": "one", "text": "a \" } ] quote" },
    {
      "id": "two",
      "done": [ [1, 2], { "page": "x" },
        { "page": "y" } ]
    }
  ],
  "é\n": true
})";
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::newRow("the whole") << json << QString() << 1;
    QTest::newRow("a member") << json << u"/id"_s << 2;
    QTest::newRow("a name with a slash") << json << u"/a~1b/~0"_s << 3;
    QTest::newRow("an element") << json << u"/steps/0/id"_s << 5;
    QTest::newRow("after braces in a text") << json << u"/steps/1/id"_s << 7;
    QTest::newRow("deep") << json << u"/steps/1/done/2/page"_s << 9;
    QTest::newRow("an escaped name") << json << u"/é\n"_s << 12;
    QTest::newRow("missing: the nearest above") << json << u"/steps/1/quiz"_s << 6;
    QTest::newRow("missing at the top") << json << u"/nothing"_s << 1;
}

void TestJsonPlace::findsTheLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QFETCH(int, line);
    QCOMPARE(core::lineOfPointer(json, pointer), line);
}

void TestJsonPlace::survivesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n ");
    QTest::newRow("an open text") << QByteArray("{\"a");
    QTest::newRow("an open escape") << QByteArray("{\"a\\");
    QTest::newRow("brackets that do not fit") << QByteArray("{]}[}");
    QTest::newRow("colons") << QByteArray("{:::}");
    QTest::newRow("very deep") << QByteArray(100'000, '[');
    QTest::newRow("very deep objects") << QByteArray("{\"a\":").repeated(50'000);
}

void TestJsonPlace::survivesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(core::lineOfPointer(json, u"/a/a/a/0/0/0"_s) >= 0);
    QVERIFY(core::lineOfPointer(json, u"/x"_s) >= 0);
}

QTEST_GUILESS_MAIN(TestJsonPlace)
#include "tst_json_place.moc"
