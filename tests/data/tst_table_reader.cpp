#include "data/table_reader.h"
#include "data/world_store.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTableReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void listsTheTables_data() { support::EnginePlace::addRows(); }
    void listsTheTables();
    void readsRowsAsText_data() { support::EnginePlace::addRows(); }
    void readsRowsAsText();
    void refusesWhatIsNoTable_data() { support::EnginePlace::addRows(); }
    void refusesWhatIsNoTable();
    void stopsWhenTheReaderFails_data() { support::EnginePlace::addRows(); }
    void stopsWhenTheReaderFails();

private:
    static core::Result<void> ignore(const QStringList&) { return {}; }
};

void TestTableReader::listsTheTables()
{
    PLACE_OF_ROW(place);
    auto store = data::WorldStore::open(place.options());
    VERIFY_OK(store);
    auto tables = data::TableReader(store.value()->database()).tables();
    VERIFY_OK(tables);
    QVERIFY(tables.value().contains(u"invoices"_s));
    QVERIFY(tables.value().contains(u"supply_points"_s));
    QVERIFY(!tables.value().contains(u"schema_version"_s));
    QStringList sorted = tables.value();
    sorted.sort();
    QCOMPARE(tables.value(), sorted);
}

void TestTableReader::readsRowsAsText()
{
    PLACE_OF_ROW(place);
    auto database = data::Database::open(place.location());
    VERIFY_OK(database);
    data::Database& db = *database.value();
    VERIFY_OK(db.execute("test.make"_L1,
        db.dialect().translate(
            u"create table samples (id {int} not null primary key, name text, yes {bool}, bytes {blob}) "
            "{strict}; insert into samples values (2, 'Zoé, \"la\" grande', {true}, null); "
            "insert into samples values (1, null, {false}, null);"_s)));
    QStringList header;
    QList<QStringList> rows;
    VERIFY_OK(data::TableReader(db).read(
        u"samples"_s,
        [&header](const QStringList& names) -> core::Result<void> {
            header = names;
            return {};
        },
        [&rows](const QStringList& values) -> core::Result<void> {
            rows.append(values);
            return {};
        }));
    QCOMPARE(header, (QStringList{u"id"_s, u"name"_s, u"yes"_s, u"bytes"_s}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), (QStringList{u"1"_s, QString(), u"0"_s, QString()}));
    QCOMPARE(rows.at(1), (QStringList{u"2"_s, u"Zoé, \"la\" grande"_s, u"1"_s, QString()}));
}

void TestTableReader::refusesWhatIsNoTable()
{
    PLACE_OF_ROW(place);
    auto store = data::WorldStore::open(place.options());
    VERIFY_OK(store);
    const data::TableReader reader(store.value()->database());
    for (const QString& name :
        {u"absent"_s, QString(), u"invoices; drop table invoices"_s, u"\"invoices\""_s}) {
        const auto done = reader.read(name, ignore, ignore);
        QVERIFY2(!done, qPrintable(name));
        QCOMPARE(done.error().code, core::ErrorCode::NotFound);
    }
    QVERIFY(reader.tables().value().contains(u"invoices"_s));
}

void TestTableReader::stopsWhenTheReaderFails()
{
    PLACE_OF_ROW(place);
    auto store = data::WorldStore::open(place.options());
    VERIFY_OK(store);
    const auto refuse = [](const QStringList&) -> core::Result<void> {
        return core::Error{core::ErrorCode::DiskFull, u"full"_s};
    };
    const auto done = data::TableReader(store.value()->database()).read(u"invoices"_s, refuse, ignore);
    QVERIFY(!done);
    QCOMPARE(done.error().code, core::ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_table_reader.moc"
