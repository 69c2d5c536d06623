#include "core/clock.h"
#include "core/event_names.h"
#include "data/database.h"
#include "data/journal_repository.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/files/download_service.h"
#include "services/journal.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;

namespace {

const QDateTime kMorning(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
const QByteArray kPdf("%PDF-1.5 \0\xff binary", 18);

core::SupplyPointId addPersona(data::Database& database, const QString& ean)
{
    data::Query query(database, "test.persona"_L1,
        u"insert into supply_points (ean, meter_number, meter_kind, title, first_name, last_name, "
        u"name_folded, street, "
        "number, postcode, city) values (:ean, '31', 'single', 'madame', 'Monique', 'Delvaux', 'monique "
        "delvaux', "
        "'Rue du Moulin', '12', '4998', 'Valbois') returning id"_s);
    return query.bind(":ean"_L1, ean).runReturningId<core::SupplyPointId>().value_or(core::SupplyPointId());
}

std::unique_ptr<data::WorldStore> opened(const support::EnginePlace& place)
{
    auto store = data::WorldStore::open(place.options());
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return std::move(store).value();
}

// A world with two personas and the service.
struct World
{
    explicit World(const support::EnginePlace& place)
        : store(opened(place))
        , clock(kMorning)
        , downloads(*store, journal, clock)
        , monique(addPersona(store->database(), u"541448860004312752"_s))
        , andre(addPersona(store->database(), u"541448860004312769"_s))
    {
    }
    core::Result<services::StoredFile> save(const QString& name = u"facture-2026-11-0417.pdf"_s)
    {
        clock.advanceSeconds(60);
        return downloads.save(
            monique, name, kPdf, u"invoice:2026-11-0417"_s, u"https://www.electruc.example/f"_s);
    }
    QStringList names(core::SupplyPointId persona)
    {
        QStringList out;
        const auto files = downloads.files(persona);
        for (const services::StoredFile& file : files.value())
            out.append(file.name);
        return out;
    }
    QList<core::JournalEntry> lines()
    {
        return data::JournalRepository(store->database()).ofPersona(monique).value();
    }

    std::unique_ptr<data::WorldStore> store;
    core::FixedClock clock;
    services::Journal journal;
    services::DownloadService downloads;
    core::SupplyPointId monique;
    core::SupplyPointId andre;
};

} // namespace

class TestDownloadService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void keepsTheBytesAndSaysSo_data() { support::EnginePlace::addRows(); }
    void keepsTheBytesAndSaysSo();
    void numbersASecondCopy_data() { support::EnginePlace::addRows(); }
    void numbersASecondCopy();
    void listsTheNewestFirst_data() { support::EnginePlace::addRows(); }
    void listsTheNewestFirst();
    void somebodyElsesFileIsAbsent_data() { support::EnginePlace::addRows(); }
    void somebodyElsesFileIsAbsent();
    void openingIsNoted_data() { support::EnginePlace::addRows(); }
    void openingIsNoted();
    void printingIsNoted_data() { support::EnginePlace::addRows(); }
    void printingIsNoted();
    void renamingFollowsTheRules_data();
    void renamingFollowsTheRules();
    void removingCanBeUndone_data() { support::EnginePlace::addRows(); }
    void removingCanBeUndone();
    void anUndoneRemovalFindsItsNameTaken_data() { support::EnginePlace::addRows(); }
    void anUndoneRemovalFindsItsNameTaken();
    void aFullDiskLosesNothing();
};

void TestDownloadService::keepsTheBytesAndSaysSo()
{
    PLACE_OF_ROW(place);
    World world(place);
    QSignalSpy changed(&world.downloads, &services::DownloadService::filesChanged);
    const auto saved = world.save();
    VERIFY_OK(saved);
    QCOMPARE(saved->name, u"facture-2026-11-0417.pdf"_s);
    QCOMPARE(changed.size(), 1);

    const auto found = world.downloads.file(world.monique, saved->id);
    VERIFY_OK(found);
    QCOMPARE(found->size, kPdf.size());
    QCOMPARE(found->savedAt, kMorning.addSecs(60));
    QCOMPARE(found->source, u"invoice:2026-11-0417"_s);
    QCOMPARE(found->sourceUrl, u"https://www.electruc.example/f"_s);
    QVERIFY(!found->opened);
    const auto content = world.downloads.content(world.monique, saved->id);
    VERIFY_OK(content);
    QCOMPARE(*content, kPdf);

    const auto lines = world.lines();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].event, QString(core::events::kDocumentDownloaded));
    QCOMPARE(lines[0].attributes[u"source"_s].toString(), u"invoice:2026-11-0417"_s);
}

void TestDownloadService::numbersASecondCopy()
{
    PLACE_OF_ROW(place);
    World world(place);
    VERIFY_OK(world.save());
    QCOMPARE(world.save()->name, u"facture-2026-11-0417 (2).pdf"_s);
    QCOMPARE(world.save()->name, u"facture-2026-11-0417 (3).pdf"_s);
}

void TestDownloadService::listsTheNewestFirst()
{
    PLACE_OF_ROW(place);
    World world(place);
    VERIFY_OK(world.save(u"a.pdf"_s));
    VERIFY_OK(world.save(u"b.pdf"_s));
    QCOMPARE(world.names(world.monique), (QStringList{u"b.pdf"_s, u"a.pdf"_s}));
    QCOMPARE(world.names(world.andre), QStringList());
}

void TestDownloadService::somebodyElsesFileIsAbsent()
{
    PLACE_OF_ROW(place);
    World world(place);
    const auto saved = world.save();
    VERIFY_OK(saved);
    const auto isAbsent = [](const auto& result) {
        return !result.has_value() && result.error().code == core::ErrorCode::NotFound;
    };
    QVERIFY(isAbsent(world.downloads.file(world.andre, saved->id)));
    QVERIFY(isAbsent(world.downloads.content(world.andre, saved->id)));
    QVERIFY(isAbsent(world.downloads.markOpened(world.andre, saved->id)));
    QVERIFY(isAbsent(world.downloads.rename(world.andre, saved->id, u"a"_s)));
    QVERIFY(isAbsent(world.downloads.remove(world.andre, saved->id)));
    QVERIFY(isAbsent(world.downloads.restoreRemoved(world.andre, saved->id)));
    QCOMPARE(world.names(world.monique).size(), 1);
}

void TestDownloadService::openingIsNoted()
{
    PLACE_OF_ROW(place);
    World world(place);
    const auto saved = world.save();
    VERIFY_OK(saved);
    VERIFY_OK(world.downloads.markOpened(world.monique, saved->id));
    QVERIFY(world.downloads.file(world.monique, saved->id)->opened);
    QCOMPARE(world.lines().last().event, QString(core::events::kDocumentOpened));
    QCOMPARE(world.lines().last().attributes[u"source"_s].toString(), u"invoice:2026-11-0417"_s);
}

void TestDownloadService::printingIsNoted()
{
    PLACE_OF_ROW(place);
    World world(place);
    VERIFY_OK(world.downloads.notePrinted(world.monique, u"invoice:2026-11-0417"_s, 2, u"1"_s));
    const core::JournalEntry line = world.lines().last();
    QCOMPARE(line.event, QString(core::events::kDocumentPrinted));
    QCOMPARE(line.attributes[u"copies"_s].toInt(), 2);
    QCOMPARE(line.attributes[u"pages"_s].toString(), u"1"_s);
}

void TestDownloadService::renamingFollowsTheRules_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name"); // empty: refused
    QTest::addColumn<int>("rule");
    const int engine = support::EnginePlace::Sqlite;
    const QString before = u"facture-2026-11-0417.pdf"_s;
    QTest::newRow("a plain name gets the extension")
        << engine << u"Électricité novembre"_s << u"Électricité novembre.pdf"_s << -1;
    QTest::newRow("the same name changes nothing") << engine << before << before << -1;
    QTest::newRow("another case of the same name")
        << engine << u"FACTURE-2026-11-0417.pdf"_s << u"FACTURE-2026-11-0417.pdf"_s << -1;
    QTest::newRow("SQL stays text") << engine << u"'); drop table files; --"_s
                                    << u"'); drop table files; --.pdf"_s << -1;
    QTest::newRow("nothing typed") << engine << u" "_s << QString() << int(Rule::Required);
    QTest::newRow("a folder") << engine << u"../x"_s << QString() << int(Rule::BadFileName);
    QTest::newRow("too long") << engine << QString(97, u'a') << QString() << int(Rule::TooLong);
    QTest::newRow("somebody has it, in capitals")
        << engine << u"CONTRAT"_s << QString() << int(Rule::AlreadyUsed);
}

void TestDownloadService::renamingFollowsTheRules()
{
    PLACE_OF_ROW(place);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(int, rule);
    World world(place);
    VERIFY_OK(world.save(u"contrat.pdf"_s));
    const auto saved = world.save();
    VERIFY_OK(saved);
    const auto errors = world.downloads.rename(world.monique, saved->id, typed);
    VERIFY_OK(errors);
    const auto error = errors->of(u"name"_s);
    QCOMPARE(error ? int(error->rule) : -1, rule);
    QCOMPARE(world.downloads.file(world.monique, saved->id)->name, name.isEmpty() ? saved->name : name);
}

void TestDownloadService::removingCanBeUndone()
{
    PLACE_OF_ROW(place);
    World world(place);
    const auto saved = world.save();
    VERIFY_OK(saved);
    VERIFY_OK(world.downloads.remove(world.monique, saved->id));
    QCOMPARE(world.names(world.monique), QStringList());
    QVERIFY(!world.downloads.content(world.monique, saved->id));
    VERIFY_OK(world.downloads.restoreRemoved(world.monique, saved->id));
    QCOMPARE(world.names(world.monique), QStringList{saved->name});
    QCOMPARE(*world.downloads.content(world.monique, saved->id), kPdf);
    QVERIFY(!world.downloads.restoreRemoved(world.monique, saved->id));
}

void TestDownloadService::anUndoneRemovalFindsItsNameTaken()
{
    PLACE_OF_ROW(place);
    World world(place);
    const auto first = world.save();
    VERIFY_OK(first);
    VERIFY_OK(world.downloads.remove(world.monique, first->id));
    QCOMPARE(world.save()->name, first->name);
    VERIFY_OK(world.downloads.restoreRemoved(world.monique, first->id));
    QCOMPARE(world.downloads.file(world.monique, first->id)->name, u"facture-2026-11-0417 (2).pdf"_s);
}

void TestDownloadService::aFullDiskLosesNothing()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    World world(place);
    VERIFY_OK(world.save(u"a.pdf"_s));
    // The database may not grow by a page more: what SQLite says of a full disk.
    data::Query limit(world.store->database(), "test.limit"_L1, u"pragma max_page_count = 1"_s);
    VERIFY_OK(limit.all([](const data::Row& row) { return row.number(0); }));
    const auto refused
        = world.downloads.save(world.monique, u"b.pdf"_s, QByteArray(200'000, 'x'), u"terms:"_s, QString());
    QVERIFY(!refused.has_value());
    QCOMPARE(int(refused.error().code), int(core::ErrorCode::DiskFull));
    QCOMPARE(world.names(world.monique), QStringList{u"a.pdf"_s});
    QCOMPARE(world.lines().size(), 1);

    data::Query release(world.store->database(), "test.release"_L1, u"pragma max_page_count = 100000"_s);
    VERIFY_OK(release.all([](const data::Row& row) { return row.number(0); }));
    VERIFY_OK(world.save(u"b.pdf"_s));
}

QTEST_GUILESS_MAIN(TestDownloadService)
#include "tst_download_service.moc"
