#include "data/classroom_store.h"
#include "data/copied_table.h"
#include "data/query.h"
#include "data/set_aside.h"
#include "data/world_store.h"
#include "support/engines.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using data::ClassroomStore;
using data::Database;
using data::WorldStore;

namespace {

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList tablesOf(Database& database)
{
    const QString sql = database.engine() == data::Engine::Sqlite
        ? u"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"_s
        : u"select cast(table_name as text) from information_schema.tables where table_schema = '%1' order by 1"_s
              .arg(database.schema());
    data::Query query(database, "tables"_L1, sql);
    QStringList names = query.all([](const data::Row& row) { return row.text(0); }).value();
    names.removeAll(u"schema_version"_s);
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class TestStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTableTakesPartInTheReset_data() { support::EnginePlace::addRows(); }
    void everyTableTakesPartInTheReset();
    void parentsComeBeforeChildren();
    void twoProgramsOpenTheSameStores_data() { support::EnginePlace::addRows(); }
    void twoProgramsOpenTheSameStores();
    void manyOpenAtTheSameMoment_data() { support::EnginePlace::addRows(); }
    void manyOpenAtTheSameMoment();
    void damagedFiles_data();
    void damagedFiles();
    void aFolderThatCannotBeWritten();
    void aFullDiskLosesNothing();
    void onlyTheDamagedFileIsSetAside();
    void settingAsideTwiceKeepsBoth();
    void aServerHasNoFilesToSetAside();
};

void TestStores::everyTableTakesPartInTheReset()
{
    PLACE_OF_ROW(place);
    const auto world = WorldStore::open(place.options());
    VERIFY_OK(world);
    QStringList expected{u"undo_mark"_s, u"snapshot_label"_s};
    for (const data::CopiedTable& table : data::worldTables())
        expected.append(table.name);
    QCOMPARE(tablesOf(world.value()->database()), sorted(expected));

    const auto classroom = ClassroomStore::open(place.options());
    VERIFY_OK(classroom);
    QStringList kept{u"pin"_s, u"organiser_pin"_s, u"intents"_s, u"signing_key"_s, u"certificates"_s};
    for (const data::CopiedTable& table : data::classroomTables())
        kept.append(table.name);
    QCOMPARE(tablesOf(classroom.value()->database()), sorted(kept));
}

void TestStores::parentsComeBeforeChildren()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    const auto world = WorldStore::open(place.options());
    VERIFY_OK(world);
    Database& database = world.value()->database();
    QStringList seen;
    for (const data::CopiedTable& table : data::worldTables()) {
        data::Query query(database, "keys"_L1,
            u"select \"table\", \"from\" from pragma_foreign_key_list('%1')"_s.arg(table.name));
        const auto keys = query.all([](const data::Row& row) { return std::pair(row.text(0), row.text(1)); });
        VERIFY_OK(keys);
        bool isSomebodys = table.name == "supply_points"_L1;
        for (const auto& [parent, column] : keys.value()) {
            QVERIFY2(seen.contains(parent), qPrintable(table.name + u" before "_s + parent));
            if (parent == "supply_points"_L1) {
                QCOMPARE(column, table.owner);
                isSomebodys = true;
            } else {
                QVERIFY2(table.references.contains(column), qPrintable(table.name + u'.' + column));
            }
        }
        QCOMPARE(!table.owner.isEmpty(), isSomebodys);
        seen.append(table.name);
    }
}

void TestStores::twoProgramsOpenTheSameStores()
{
    PLACE_OF_ROW(place);
    const auto first = WorldStore::open(place.options());
    VERIFY_OK(first);
    const auto second = WorldStore::open(place.options());
    VERIFY_OK(second);
    VERIFY_OK(first.value()->database().execute(
        "test"_L1, u"insert into world_meta (key, value) values ('a', 'b')"_s));
    data::Query query(second.value()->database(), "test"_L1, u"select value from world_meta"_s);
    QCOMPARE(query.first([](const data::Row& row) { return row.text(0); }).value(), std::optional(u"b"_s));
}

// A room of machines switched on together, on an empty server or, on SQLite, two programs on one folder.
void TestStores::manyOpenAtTheSameMoment()
{
    PLACE_OF_ROW(place);
    constexpr int kPrograms = 8;
    std::array<QString, kPrograms> failures;
    {
        std::vector<std::jthread> programs;
        for (QString& failure : failures) {
            programs.emplace_back([&failure, &place] {
                if (const auto world = WorldStore::open(place.options()); !world)
                    failure = world.error().detail;
            });
        }
    }
    for (const QString& failure : failures)
        QCOMPARE(failure, QString());
}

void TestStores::damagedFiles_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("code");
    QTest::newRow("not a database at all") << u"text"_s << int(ErrorCode::DatabaseCorrupt);
    QTest::newRow("a damaged header") << u"header"_s << int(ErrorCode::DatabaseCorrupt);
    QTest::newRow("cut in the middle") << u"cut"_s << int(ErrorCode::DatabaseCorrupt);
    QTest::newRow("a damaged page") << u"page"_s << int(ErrorCode::DatabaseCorrupt);
    QTest::newRow("made by a later program") << u"newer"_s << int(ErrorCode::DatabaseTooNew);
}

void TestStores::damagedFiles()
{
    QFETCH(QString, damage);
    QFETCH(int, code);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    const QString path = place.options().locationOf(u"world"_s).file;
    {
        auto world = WorldStore::open(place.options());
        VERIFY_OK(world);
        if (damage == "newer"_L1)
            VERIFY_OK(world.value()->database().execute("test"_L1, u"pragma user_version = 999"_s));
    }
    const qint64 size = QFileInfo(path).size();
    if (damage == "text"_L1)
        overwrite(path, 0, QByteArray(static_cast<int>(size), 'x'));
    else if (damage == "header"_L1)
        overwrite(path, 0, "SQLite farmat 3");
    else if (damage == "cut"_L1)
        QVERIFY(QFile::resize(path, size / 2));
    else if (damage == "page"_L1)
        overwrite(path, size / 2 / 4096 * 4096, QByteArray(4096, '\x7f'));

    const auto opened = WorldStore::open(place.options());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);

    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray content = damaged.readAll();
    damaged.close();
    const auto folder
        = data::setAside(place.options(), QDateTime(QDate(2026, 11, 21), QTime(14, 5), Qt::UTC));
    VERIFY_OK(folder);
    QCOMPARE(folder.value(), QDir(place.options().dataDir).filePath(u"mis-de-cote-20261121-140500"_s));
    QFile kept(folder.value() + u"/world.db"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    VERIFY_OK(WorldStore::open(place.options()));
}

void TestStores::aFolderThatCannotBeWritten()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    const auto under = WorldStore::open({u"/proc/electruc"_s, QString()});
    QVERIFY(!under);
    QCOMPARE(under.error().code, ErrorCode::DatabaseUnavailable);
    if (geteuid() == 0)
        return; // root writes anywhere
    QVERIFY(QFile::setPermissions(place.options().dataDir, QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = WorldStore::open(place.options());
    QFile::setPermissions(place.options().dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseUnavailable);
}

void TestStores::aFullDiskLosesNothing()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    auto world = WorldStore::open(place.options());
    VERIFY_OK(world);
    Database& database = world.value()->database();
    VERIFY_OK(database.execute("test"_L1, u"insert into world_meta (key, value) values ('kept', '1')"_s));
    VERIFY_OK(database.execute("test"_L1, u"pragma max_page_count = 1"_s)); // as few as there are
    data::Query query(database, "fill"_L1, u"insert into world_meta (key, value) values ('big', :value)"_s);
    const auto full = query.bind(":value"_L1, QString(500'000, u'x')).run();
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
    VERIFY_OK(database.execute("test"_L1, u"pragma max_page_count = 1000000"_s));
    data::Query keys(database, "keys"_L1, u"select key from world_meta"_s);
    QCOMPARE(keys.all([](const data::Row& row) { return row.text(0); }).value(), QStringList{u"kept"_s});
    VERIFY_OK(query.run());
}

void TestStores::onlyTheDamagedFileIsSetAside()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    VERIFY_OK(WorldStore::open(place.options()));
    {
        const auto classroom = ClassroomStore::open(place.options());
        VERIFY_OK(classroom);
        VERIFY_OK(classroom.value()->database().execute(
            "test"_L1, u"insert into settings (key, value) values ('a', 'b')"_s));
    }
    const auto nothing = data::setAside(place.options(), QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    VERIFY_OK(nothing);
    QVERIFY(nothing.value().isEmpty());

    overwrite(place.options().locationOf(u"world"_s).file, 0, "nonsense");
    const auto folder = data::setAside(place.options(), QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    VERIFY_OK(folder);
    QVERIFY(QFile::exists(folder.value() + u"/world.db"_s));
    QVERIFY(!QFile::exists(folder.value() + u"/classroom.db"_s));
    const auto classroom = ClassroomStore::open(place.options());
    VERIFY_OK(classroom);
    data::Query query(classroom.value()->database(), "test"_L1, u"select value from settings"_s);
    QCOMPARE(query.first([](const data::Row& row) { return row.text(0); }).value(), std::optional(u"b"_s));
}

void TestStores::settingAsideTwiceKeepsBoth()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    QStringList folders;
    for (int i = 0; i < 2; ++i) {
        VERIFY_OK(WorldStore::open(place.options()));
        overwrite(place.options().locationOf(u"world"_s).file, 0, "nonsense");
        const auto folder = data::setAside(place.options(), QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        VERIFY_OK(folder);
        folders.append(folder.value());
    }
    QVERIFY(folders.at(0) != folders.at(1));
    for (const QString& folder : folders)
        QVERIFY(QFile::exists(folder + u"/world.db"_s));
}

void TestStores::aServerHasNoFilesToSetAside()
{
    const auto refused = data::setAside({QString(), u"postgresql://x@y/z"_s}, QDateTime());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
