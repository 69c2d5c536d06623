#include "data/sql_splitter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSqlSplitter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void splits_data();
    void splits();
};

void TestSqlSplitter::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");

    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("only spaces and semicolons") << u" ;\n ; "_s << QStringList{};
    QTest::newRow("only comments") << u"-- one; two\n/* three; */"_s << QStringList{};
    QTest::newRow("one without semicolon") << u"select 1"_s << QStringList{u"select 1"_s};
    QTest::newRow("two") << u"select 1; select 2;"_s << QStringList{u"select 1"_s, u"select 2"_s};
    QTest::newRow("semicolon in a text") << u"insert into t values ('a;b'); select 2"_s
                                         << QStringList{u"insert into t values ('a;b')"_s, u"select 2"_s};
    QTest::newRow("doubled quote in a text")
        << u"select 'l''été; oui'; select 2"_s << QStringList{u"select 'l''été; oui'"_s, u"select 2"_s};
    QTest::newRow("semicolon in a name")
        << u"select \"a;b\"; select 2"_s << QStringList{u"select \"a;b\""_s, u"select 2"_s};
    QTest::newRow("quote in a line comment")
        << u"select 1 -- it's; here\n; select 2"_s << QStringList{u"select 1 -- it's; here"_s, u"select 2"_s};
    QTest::newRow("quote in a block comment")
        << u"select /* it's; */ 1; select 2"_s << QStringList{u"select /* it's; */ 1"_s, u"select 2"_s};
    QTest::newRow("two dashes in a text")
        << u"select '--'; select 2"_s << QStringList{u"select '--'"_s, u"select 2"_s};
    QTest::newRow("comment before a statement")
        << u"-- why\nselect 1;"_s << QStringList{u"-- why\nselect 1"_s};
    QTest::newRow("unclosed text") << u"select 'a; select 2"_s << QStringList{u"select 'a; select 2"_s};
    const QString trigger
        = u"create trigger t after insert on a begin update b set x = 1; delete from c; end"_s;
    QTest::newRow("trigger") << trigger + u"; select 2"_s << QStringList{trigger, u"select 2"_s};
    const QString temporary = u"CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM c; END"_s;
    QTest::newRow("temporary trigger in capitals") << temporary + u";"_s << QStringList{temporary};
    const QString withCase
        = u"create trigger t after insert on a begin update b set x = case when 1 then 2 else 3 end; delete from c; end"_s;
    QTest::newRow("trigger with a case")
        << withCase + u"; select 2"_s << QStringList{withCase, u"select 2"_s};
    QTest::newRow("a table named begin") << u"create table a_begin (x int); select 2"_s
                                         << QStringList{u"create table a_begin (x int)"_s, u"select 2"_s};
    QTest::newRow("a transaction by hand") << u"begin; commit;"_s << QStringList{u"begin"_s, u"commit"_s};
    const QString function
        = u"create function f() returns int as $body$ begin; end; $body$ language plpgsql"_s;
    QTest::newRow("dollar quotes") << function + u"; select 2"_s << QStringList{function, u"select 2"_s};
    QTest::newRow("a numbered parameter is no dollar quote")
        << u"select $1; select $2"_s << QStringList{u"select $1"_s, u"select $2"_s};
}

void TestSqlSplitter::splits()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(data::splitStatements(script), statements);
}

QTEST_GUILESS_MAIN(TestSqlSplitter)
#include "tst_sql_splitter.moc"
