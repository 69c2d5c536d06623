#include "browser/history.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QUrl page(const QString& name)
{
    return QUrl(u"https://site.example/"_s + name);
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void startsWithNothing();
    void goesBackAndForward();
    void forgetsWhatLayAhead();
    void aRedirectTakesThePlaceOfItsEntry();
    void keepsWhatWasTyped();
    void dropsTheOldestEntries();
};

void TestHistory::startsWithNothing()
{
    browser::History history;
    QVERIFY(history.isEmpty());
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.goBack());
    QVERIFY(!history.goForward());
    history.setTitle(u"x"_s);
    history.setForm({});
    QVERIFY(history.isEmpty());
}

void TestHistory::goesBackAndForward()
{
    browser::History history;
    history.visit(page(u"a"_s));
    history.visit(page(u"b"_s));
    QVERIFY(history.goBack());
    QCOMPARE(history.current().url, page(u"a"_s));
    QVERIFY(!history.goBack());
    QVERIFY(history.goForward());
    QCOMPARE(history.current().url, page(u"b"_s));
    QVERIFY(!history.canGoForward());
}

void TestHistory::forgetsWhatLayAhead()
{
    browser::History history;
    history.visit(page(u"a"_s));
    history.visit(page(u"b"_s));
    history.goBack();
    history.visit(page(u"c"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.entries().size(), 2);
    QCOMPARE(history.current().url, page(u"c"_s));
}

void TestHistory::aRedirectTakesThePlaceOfItsEntry()
{
    browser::History history;
    history.visit(page(u"a"_s));
    history.visit(page(u"form"_s));
    history.setForm({{u"emailEdit"_s, u"x"_s}});
    history.replace(page(u"done"_s));
    QCOMPARE(history.entries().size(), 2);
    QCOMPARE(history.current().url, page(u"done"_s));
    QVERIFY(history.current().form.isEmpty());
    history.goBack();
    QCOMPARE(history.current().url, page(u"a"_s));
}

void TestHistory::keepsWhatWasTyped()
{
    browser::History history;
    history.visit(page(u"form"_s));
    history.setTitle(u"Contact"_s);
    history.setForm({{u"messageEdit"_s, u"Bonjour"_s}});
    history.visit(page(u"b"_s));
    history.goBack();
    QCOMPARE(history.current().title, u"Contact"_s);
    QCOMPARE(history.current().form.value(u"messageEdit"_s).toString(), u"Bonjour"_s);
}

void TestHistory::dropsTheOldestEntries()
{
    browser::History history;
    for (int i = 0; i < 3 * browser::History::kMaxEntries; ++i)
        history.visit(page(QString::number(i)));
    QCOMPARE(history.entries().size(), browser::History::kMaxEntries);
    QCOMPARE(history.index(), browser::History::kMaxEntries - 1);
    QCOMPARE(history.current().url, page(QString::number(3 * browser::History::kMaxEntries - 1)));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
