#include "core/clock.h"
#include "data/database.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "services/energy/billing_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRuntimeRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void opensAWholeWorld_data() { support::EnginePlace::addRows(); }
    void opensAWholeWorld();
    void keepsTheWorldThroughARestart_data() { support::EnginePlace::addRows(); }
    void keepsTheWorldThroughARestart();
    void aResetOfEverythingLeavesAGroup_data() { support::EnginePlace::addRows(); }
    void aResetOfEverythingLeavesAGroup();
    void aSecondOneFindsTheFolderTaken();
    void aReaderMayComeIn();
    void aReaderLeavesTheOpenWindowsWorldAlone_data() { support::EnginePlace::addRows(); }
    void aReaderLeavesTheOpenWindowsWorldAlone();
    void aReaderLetsTheWindowIn();
    void thePaymentCodeCanBeSwitchedOff();
    void filesOfANewerProgramAreSetAsideTogether();
    void theSimulatedDayIsTheOneAskedFor();
    void aStandingClockStaysAtNoon();
    void theWaitAfterWrongCodesIsOfTheRealTime();
    void choosesItsFolder();
    void saysThatADatabaseIsDamaged_data();
    void saysThatADatabaseIsDamaged();
    void startsAfreshAndKeepsTheDamagedFiles();
    void refusesAFolderThatIsAFile();
};

void TestRuntimeRoom::opensAWholeWorld()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const auto references = runtime->billing().references();
    VERIFY_OK(references);
    QVERIFY(references.value().size() > 500);
    const auto personas = runtime->world().personas();
    VERIFY_OK(personas);
    QVERIFY(personas.value().size() >= 40);
    QCOMPARE(runtime->clock().today(), QDate(2026, 11, 25));
}

void TestRuntimeRoom::keepsTheWorldThroughARestart()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->pin().choose(u"4829"_s, u"4829"_s));
    const auto before = runtime->world().dump();
    VERIFY_OK(before);
    QVERIFY2(runtime.restart(), qPrintable(runtime.why()));
    const auto after = runtime->world().dump();
    VERIFY_OK(after);
    QCOMPARE(after.value(), before.value());
    QVERIFY(runtime->pin().isChosen().value_or(false));
}

void TestRuntimeRoom::aResetOfEverythingLeavesAGroup()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const auto first = runtime->learners().learners();
    VERIFY_OK(first);
    QVERIFY(!first.value().isEmpty());
    VERIFY_OK(runtime->learners().rename(first.value().constFirst().id, u"Zénobie"_s));
    services::ResetScope everything;
    everything.level = services::ResetLevel::All;
    VERIFY_OK(runtime->world().reset(everything));
    const auto after = runtime->learners().learners();
    VERIFY_OK(after);
    QCOMPARE(after.value().size(), first.value().size());
    QCOMPARE(after.value().constFirst().firstName, first.value().constFirst().firstName);
}

void TestRuntimeRoom::aSecondOneFindsTheFolderTaken()
{
    TEST_RUNTIME(first);
    const auto second = runtime::Runtime::open(first.options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, core::ErrorCode::Busy);
}

void TestRuntimeRoom::aReaderMayComeIn()
{
    TEST_RUNTIME(first);
    runtime::Options options = first.options();
    options.exclusive = false;
    options.today = QDate(2026, 11, 25);
    const auto second = runtime::Runtime::open(options);
    VERIFY_OK(second);
    const auto mine = first->world().dump();
    const auto theirs = second.value()->world().dump();
    VERIFY_OK(mine);
    VERIFY_OK(theirs);
    QCOMPARE(theirs.value(), mine.value());
}

void TestRuntimeRoom::aReaderLeavesTheOpenWindowsWorldAlone()
{
    TEST_RUNTIME_OF_ROW(window);
    const auto before = window->world().dump();
    VERIFY_OK(before);
    runtime::Options options = window.options();
    options.exclusive = false;
    options.today = QDate(2027, 3, 1); // an untouched world would move to that day
    VERIFY_OK(runtime::Runtime::open(options));
    const auto after = window->world().dump();
    VERIFY_OK(after);
    QCOMPARE(after.value(), before.value());
}

void TestRuntimeRoom::aReaderLetsTheWindowIn()
{
    const QTemporaryDir folder;
    runtime::Options options;
    options.dataDir = folder.path();
    options.exclusive = false;
    const auto reader = runtime::Runtime::open(options);
    VERIFY_OK(reader);
    QVERIFY(reader.value()->billing().references().value().size() > 500); // it prepared the world
    options.exclusive = true;
    VERIFY_OK(runtime::Runtime::open(options));
}

void TestRuntimeRoom::thePaymentCodeCanBeSwitchedOff()
{
    TEST_RUNTIME(runtime);
    const QString reference = runtime->billing().references().value().constFirst();
    QVERIFY(runtime->billing().document(reference)->payable);
    services::Settings settings = runtime->settings().settings();
    settings.paymentCode = false;
    VERIFY_OK(runtime->settings().change(settings));
    QVERIFY(!runtime->billing().document(reference)->payable);
    QVERIFY2(runtime.restart(), qPrintable(runtime.why()));
    QVERIFY(!runtime->billing().document(reference)->payable);
}

void TestRuntimeRoom::filesOfANewerProgramAreSetAsideTogether()
{
    const QTemporaryDir folder;
    runtime::Options options;
    options.dataDir = folder.path();
    {
        const auto runtime = runtime::Runtime::open(options);
        VERIFY_OK(runtime);
        VERIFY_OK(runtime.value()->world().saveSnapshot(u"midi"_s));
        VERIFY_OK(runtime.value()->world().reset({}));
    }
    const QStringList files = QDir(folder.path()).entryList({u"*.db"_s}, QDir::Files);
    QVERIFY(files.size() >= 4);
    for (const QString& file : files) {
        auto database = data::Database::open(data::DatabaseLocation::sqlite(folder.filePath(file)));
        VERIFY_OK(database);
        VERIFY_OK(database.value()->execute("test"_L1, u"pragma user_version = 99"_s));
    }
    const auto refused = runtime::Runtime::open(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::ErrorCode::DatabaseTooNew);
    VERIFY_OK(runtime::Runtime::setAside(options));
    const auto fresh = runtime::Runtime::open(options);
    VERIFY_OK(fresh);
    VERIFY_OK(fresh.value()->world().reset({}));
    QVERIFY(fresh.value()->world().undoAvailable());
    // The snapshot stays for the newer program; a new one takes another place.
    QVERIFY(fresh.value()->world().snapshots().value().isEmpty());
    VERIFY_OK(fresh.value()->world().saveSnapshot(u"midi"_s));
    QCOMPARE(fresh.value()->world().snapshots().value().size(), 1);
}

void TestRuntimeRoom::theSimulatedDayIsTheOneAskedFor()
{
    const QTemporaryDir folder;
    runtime::Options options;
    options.dataDir = folder.path();
    options.today = QDate(2027, 2, 14);
    const auto runtime = runtime::Runtime::open(options);
    VERIFY_OK(runtime);
    QCOMPARE(runtime.value()->clock().today(), QDate(2027, 2, 14));
}

void TestRuntimeRoom::aStandingClockStaysAtNoon()
{
    const QTemporaryDir folder;
    runtime::Options options;
    options.dataDir = folder.path();
    options.today = QDate(2027, 2, 14);
    options.clockStands = true;
    const auto runtime = runtime::Runtime::open(options);
    VERIFY_OK(runtime);
    QCOMPARE(runtime.value()->clock().nowUtc(), QDateTime(QDate(2027, 2, 14), QTime(11, 0), Qt::UTC));
}

void TestRuntimeRoom::theWaitAfterWrongCodesIsOfTheRealTime()
{
    TEST_RUNTIME(runtime); // its day is not today's
    VERIFY_OK(runtime->pin().choose(u"4829"_s, u"4829"_s));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(runtime->pin().check(u"4820"_s));
    const auto state = runtime->pin().state();
    VERIFY_OK(state);
    QVERIFY(state.value().waitUntil.has_value());
    QVERIFY(*state.value().waitUntil >= before.addSecs(59));
    QVERIFY(*state.value().waitUntil <= QDateTime::currentDateTimeUtc().addSecs(61));
}

void TestRuntimeRoom::choosesItsFolder()
{
    runtime::Options options;
    options.dataDir = u"/tmp/../tmp/place/"_s;
    QCOMPARE(runtime::dataDirOf(options), u"/tmp/place"_s);
    options.dataDir.clear();
    qputenv("ELECTRUC_DATA_DIR", "/tmp/elsewhere");
    QCOMPARE(runtime::dataDirOf(options), u"/tmp/elsewhere"_s);
    qunsetenv("ELECTRUC_DATA_DIR");
    QVERIFY(QDir::isAbsolutePath(runtime::dataDirOf(options)));
}

void TestRuntimeRoom::saysThatADatabaseIsDamaged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("the world is noise") << u"world.db"_s << QByteArray(8192, '\x5a');
    QTest::newRow("the classroom is noise") << u"classroom.db"_s << QByteArray(8192, '\x5a');
    QTest::newRow("the world is a text")
        << u"world.db"_s << QByteArray("Bonjour, je suis une lettre.\n").repeated(200);
}

void TestRuntimeRoom::saysThatADatabaseIsDamaged()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(file));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QCOMPARE(damaged.write(content), content.size());
    damaged.close();

    runtime::Options options;
    options.dataDir = folder.path();
    const auto opened = runtime::Runtime::open(options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::ErrorCode::DatabaseCorrupt);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), content); // left as it was
}

void TestRuntimeRoom::startsAfreshAndKeepsTheDamagedFiles()
{
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(u"world.db"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();

    runtime::Options options;
    options.dataDir = folder.path();
    QVERIFY(!runtime::Runtime::open(options));
    const auto aside = runtime::Runtime::setAside(options);
    VERIFY_OK(aside);
    QFile kept(aside.value() + u"/world.db"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(8192, 'x'));
    VERIFY_OK(runtime::Runtime::open(options));
}

void TestRuntimeRoom::refusesAFolderThatIsAFile()
{
    runtime::Options options;
    options.dataDir = u"/dev/null"_s;
    const auto opened = runtime::Runtime::open(options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::ErrorCode::DatabaseUnavailable);
}

QTEST_GUILESS_MAIN(TestRuntimeRoom)
#include "tst_runtime.moc"
