// The same world on both engines, quickly.

#include "data/dataset/dataset_importer.h"

#include "data/canonical_dump.h"
#include "data/copied_table.h"
#include "data/dataset/dataset.h"
#include "data/dataset/world_builder.h"
#include "data/migrator.h"
#include "data/query.h"
#include "data/transaction.h"
#include "support/engines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDatasetImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRowArrives_data() { support::EnginePlace::addRows(); }
    void everyRowArrives();
    void bothEnginesHoldTheSame();
    void theHashFollowsTheContent();
    void anUnreadableFolderIsAnError_data() { support::EnginePlace::addRows(); }
    void anUnreadableFolderIsAnError();

private:
    static qint64 count(data::Database& database, const QString& table);
    // A world of that day on a new database, as canonical text.
    static core::Result<QByteArray> dumpOf(const support::EnginePlace& place, QDate day);
};

qint64 TestDatasetImporter::count(data::Database& database, const QString& table)
{
    data::Query query(database, "test.count"_L1, u"select count(*) from "_s + table);
    return query.first([](const data::Row& row) { return row.number(0); }).value().value_or(-1);
}

void TestDatasetImporter::everyRowArrives()
{
    PLACE_OF_ROW(place);
    auto database = data::Database::open(place.location());
    VERIFY_OK(database);
    data::Database& world = *database.value();
    auto migrations = data::Migrator::fromFolder(u":/migrations/world"_s);
    VERIFY_OK(migrations);
    VERIFY_OK(data::Migrator(world, migrations.value()).migrate());

    const data::DatasetImporter importer;
    QElapsedTimer watch;
    watch.start();
    {
        auto transaction = data::Transaction::begin(world);
        VERIFY_OK(transaction);
        VERIFY_OK(importer.importInto(world, QDate(2028, 2, 29)));
        VERIFY_OK(transaction->commit());
    }
    qInfo("imported in %lld ms", watch.elapsed());

    const auto dataset = data::Dataset::load();
    const data::WorldContent expected = data::buildWorld(dataset.value(), QDate(2028, 2, 29));
    QCOMPARE(count(world, u"supply_points"_s), expected.personas.size());
    QCOMPARE(count(world, u"personas"_s), expected.personas.size());
    QCOMPARE(count(world, u"accounts"_s), expected.accounts.size());
    QCOMPARE(count(world, u"invitations"_s), expected.invitations.size());
    QCOMPARE(count(world, u"contracts"_s), expected.contracts.size());
    QCOMPARE(count(world, u"invoices"_s), expected.invoices.size());
    QCOMPARE(count(world, u"readings"_s), expected.readings.size());
    QCOMPARE(count(world, u"requests"_s), expected.requests.size());
    QCOMPARE(count(world, u"request_messages"_s), expected.requestMessages.size());
    QCOMPARE(count(world, u"attachments"_s), expected.attachments.size());
    QCOMPARE(count(world, u"mandates"_s), expected.mandates.size());
    QCOMPARE(count(world, u"mails"_s), expected.mails.size());

    data::Query latest(world, "test.latest"_L1,
        u"select reference, total_cents, status, paid_on from invoices where supply_point_id = 1 "
        "order by issued_on desc"_s);
    const auto row = latest.first([](const data::Row& invoice) {
        return u"%1 %2 %3 %4"_s.arg(invoice.text("reference"_L1))
            .arg(invoice.number("total_cents"_L1))
            .arg(invoice.text("status"_L1))
            .arg(invoice.isNull("paid_on"_L1) ? u"unpaid"_s : u"paid"_s);
    });
    VERIFY_OK(row);
    QCOMPARE(row.value().value_or(QString()), u"2028-02-0417 8475 to_pay unpaid"_s);

    data::Query photo(world, "test.photo"_L1, u"select content from attachments where id = 1"_s);
    const auto bytes
        = photo.first([](const data::Row& attachment) { return attachment.bytes("content"_L1); });
    VERIFY_OK(bytes);
    QCOMPARE(bytes.value().value_or(QByteArray()), dataset->document(u"photo-compteur.jpg"_s));
}

core::Result<QByteArray> TestDatasetImporter::dumpOf(const support::EnginePlace& place, QDate day)
{
    auto database = data::Database::open(place.location());
    if (!database)
        return database.error();
    data::Database& world = *database.value();
    const auto migrations = data::Migrator::fromFolder(u":/migrations/world"_s);
    if (!migrations)
        return migrations.error();
    if (auto migrated = data::Migrator(world, migrations.value()).migrate(); !migrated)
        return migrated.error();
    auto transaction = data::Transaction::begin(world);
    if (!transaction)
        return transaction.error();
    if (auto imported = data::DatasetImporter().importInto(world, day); !imported)
        return imported.error();
    if (auto committed = transaction.value().commit(); !committed)
        return committed.error();
    return data::canonicalDump(world, data::worldTables());
}

void TestDatasetImporter::bothEnginesHoldTheSame()
{
    if (qEnvironmentVariableIsSet("ELECTRUC_WITHOUT_POSTGRES"))
        QSKIP("PostgreSQL is left out");
    const support::EnginePlace sqlite(support::EnginePlace::Sqlite);
    const support::EnginePlace again(support::EnginePlace::Sqlite);
    const support::EnginePlace postgres(support::EnginePlace::Postgres);
    QVERIFY2(sqlite.isReady() && again.isReady() && postgres.isReady(), qPrintable(postgres.why()));

    const QDate day(2027, 1, 1);
    const auto one = dumpOf(sqlite, day);
    VERIFY_OK(one);
    QVERIFY(one.value().size() > 100'000);
    const auto two = dumpOf(again, day);
    VERIFY_OK(two);
    QCOMPARE(two.value(), one.value());
    const auto other = dumpOf(postgres, day);
    VERIFY_OK(other);
    QCOMPARE(other.value(), one.value());
}

void TestDatasetImporter::theHashFollowsTheContent()
{
    const data::DatasetImporter builtIn;
    QCOMPARE(builtIn.contentHash().size(), 64);
    QCOMPARE(builtIn.contentHash(), data::DatasetImporter().contentHash());

    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"world"_s));
    const data::DatasetImporter other(folder.path());
    const QString empty = other.contentHash();
    QFile file(folder.filePath(u"world/personas.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QVERIFY(other.contentHash() != empty);
    QVERIFY(other.contentHash() != builtIn.contentHash());
}

void TestDatasetImporter::anUnreadableFolderIsAnError()
{
    PLACE_OF_ROW(place);
    auto database = data::Database::open(place.location());
    VERIFY_OK(database);
    const data::DatasetImporter importer(u"/nowhere"_s);
    const auto imported = importer.importInto(*database.value(), QDate(2026, 11, 12));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, core::ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestDatasetImporter)
#include "tst_dataset_importer.moc"
