#include "data/migrator.h"

#include "data/query.h"
#include "support/engines.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using data::Database;
using data::Migration;
using data::Migrator;

namespace {

const Migration kFirst{1, u"0001_first.sql"_s,
    u"create table a (id {key}, x {int} not null) {strict}; insert into a (x) values (1)"_s};
const Migration kSecond{
    2, u"0002_second.sql"_s, u"create table b (id {key}) {strict}; insert into a (x) values (2)"_s};
const Migration kFailing{3, u"0003_failing.sql"_s,
    u"insert into a (x) values (3); create table c (id {key}) {strict}; insert into nowhere values (1)"_s};

qint64 count(Database& database, const QString& sql)
{
    data::Query query(database, "count"_L1, sql);
    return query.first([](const data::Row& row) { return row.number(0); }).value().value_or(-1);
}

} // namespace

class TestMigrator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void runsWhatIsMissing_data() { support::EnginePlace::addRows(); }
    void runsWhatIsMissing();
    void aFailureLeavesTheDatabaseAsItWas_data() { support::EnginePlace::addRows(); }
    void aFailureLeavesTheDatabaseAsItWas();
    void aNewerDatabaseIsRefused_data() { support::EnginePlace::addRows(); }
    void aNewerDatabaseIsRefused();
    void foldersOfMigrations_data();
    void foldersOfMigrations();
    void ourOwnAreWellNumbered();
};

void TestMigrator::runsWhatIsMissing()
{
    PLACE_OF_ROW(place);
    auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(Migrator(*database.value(), {kFirst}).migrate());
    QCOMPARE(Migrator(*database.value(), {kFirst}).currentVersion().value(), 1);
    for (int i = 0; i < 2; ++i) {
        VERIFY_OK(Migrator(*database.value(), {kFirst, kSecond}).migrate());
        QCOMPARE(Migrator(*database.value(), {kFirst}).currentVersion().value(), 2);
        QCOMPARE(count(*database.value(), u"select count(*) from a"_s), 2);
    }
}

void TestMigrator::aFailureLeavesTheDatabaseAsItWas()
{
    PLACE_OF_ROW(place);
    auto database = Database::open(place.location());
    VERIFY_OK(database);
    const auto failed = Migrator(*database.value(), {kFirst, kSecond, kFailing}).migrate();
    QVERIFY(!failed);
    QVERIFY2(failed.error().detail.startsWith(u"0003_failing.sql: "_s), qPrintable(failed.error().detail));
    QCOMPARE(Migrator(*database.value(), {kFirst}).currentVersion().value(), 2);
    QCOMPARE(count(*database.value(), u"select count(*) from a"_s), 2);
    VERIFY_OK(database.value()->execute("test"_L1, u"create table c (x text)"_s)); // the name is still free
}

void TestMigrator::aNewerDatabaseIsRefused()
{
    PLACE_OF_ROW(place);
    auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(Migrator(*database.value(), {kFirst, kSecond}).migrate());
    const auto refused = Migrator(*database.value(), {kFirst}).migrate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseTooNew);
    QCOMPARE(count(*database.value(), u"select count(*) from a"_s), 2);
}

void TestMigrator::foldersOfMigrations_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("migrations"); // -1: refused
    QTest::newRow("in order") << QStringList{u"0002_b.sql"_s, u"0001_a.sql"_s, u"README.md"_s} << 2;
    QTest::newRow("a hole") << QStringList{u"0001_a.sql"_s, u"0003_b.sql"_s} << -1;
    QTest::newRow("the same number twice") << QStringList{u"0001_a.sql"_s, u"0001_b.sql"_s} << -1;
    QTest::newRow("no number") << QStringList{u"first.sql"_s} << -1;
    QTest::newRow("none at all") << QStringList{} << -1;
}

void TestMigrator::foldersOfMigrations()
{
    QFETCH(QStringList, files);
    QFETCH(int, migrations);
    const QTemporaryDir folder;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("select 1");
    }
    const auto found = Migrator::fromFolder(folder.path());
    QCOMPARE(found ? int(found.value().size()) : -1, migrations);
}

void TestMigrator::ourOwnAreWellNumbered()
{
    VERIFY_OK(Migrator::fromFolder(u":/migrations/world"_s));
    VERIFY_OK(Migrator::fromFolder(u":/migrations/classroom"_s));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
