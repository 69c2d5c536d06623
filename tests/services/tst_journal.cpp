#include "services/journal.h"

#include "core/event_names.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "support/engines.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using services::Journal;
using services::JournalledTransaction;

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhatIsCommitted_data() { support::EnginePlace::addRows(); }
    void tellsWhatIsCommitted();
    void saysNothingOfWhatIsNot_data() { support::EnginePlace::addRows(); }
    void saysNothingOfWhatIsNot();
    void linesComeBackAsTheyWent_data() { support::EnginePlace::addRows(); }
    void linesComeBackAsTheyWent();
};

void TestJournal::tellsWhatIsCommitted()
{
    PLACE_OF_ROW(place);
    const auto world = data::WorldStore::open(place.options());
    VERIFY_OK(world);
    const core::FixedClock clock(QDate(2026, 11, 21));
    Journal journal;
    QList<core::JournalEntry> told;
    connect(&journal, &Journal::happened, this, [&](const core::JournalEntry& entry) {
        QVERIFY(!world.value()->database().isInTransaction()); // the fact is there for whoever listens
        told.append(entry);
    });
    auto useCase = JournalledTransaction::begin(*world.value(), journal, clock);
    VERIFY_OK(useCase);
    VERIFY_OK(useCase.value().note({}, core::events::kPageOpened, u"home"_s));
    VERIFY_OK(useCase.value().note({}, core::events::kHelpSearched, u"ean"_s, {{u"found"_s, 3}}));
    QVERIFY(told.isEmpty());
    VERIFY_OK(useCase.value().commit());
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).event, u"page.opened"_s);
    QCOMPARE(told.at(1).attributes.value(u"found"_s).toInt(), 3);
    QVERIFY(told.at(0).id > 0 && told.at(1).id > told.at(0).id);
}

void TestJournal::saysNothingOfWhatIsNot()
{
    PLACE_OF_ROW(place);
    const auto world = data::WorldStore::open(place.options());
    VERIFY_OK(world);
    const core::FixedClock clock(QDate(2026, 11, 21));
    Journal journal;
    QSignalSpy told(&journal, &Journal::happened);
    {
        auto useCase = JournalledTransaction::begin(*world.value(), journal, clock);
        VERIFY_OK(useCase);
        VERIFY_OK(useCase.value().note({}, core::events::kPageOpened, u"home"_s));
    }
    {
        auto useCase = JournalledTransaction::begin(*world.value(), journal, clock);
        VERIFY_OK(useCase);
        VERIFY_OK(useCase.value().note({}, core::events::kPageOpened, u"home"_s));
        QVERIFY(
            !useCase.value().note(core::SupplyPointId(99), core::events::kPageOpened, u"home"_s)); // nobody
        QVERIFY(!useCase.value().commit());
    }
    QCOMPARE(told.count(), 0);
    const auto lines = data::JournalRepository(world.value()->database()).all();
    VERIFY_OK(lines);
    QVERIFY(lines.value().isEmpty());
}

void TestJournal::linesComeBackAsTheyWent()
{
    PLACE_OF_ROW(place);
    const auto world = data::WorldStore::open(place.options());
    VERIFY_OK(world);
    data::Database& database = world.value()->database();
    VERIFY_OK(database.execute("test"_L1,
        u"insert into supply_points (ean, meter_number, meter_kind, title, first_name, last_name, "
        u"name_folded, street, "
        "number, postcode, city) values ('541448860004312752', '1', 'single', 'madame', 'a', 'b', 'a b', "
        "'c', '1', "
        "'4998', 'd')"_s));
    data::JournalRepository repository(database);
    core::JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 21), QTime(13, 5, 7, 89), Qt::UTC);
    entry.persona = core::SupplyPointId(1);
    entry.event = u"document.downloaded"_s;
    entry.subject = u"l'été « 2026 »"_s;
    entry.attributes = {{u"copies"_s, 2}, {u"nom"_s, u"é\"\\"_s}};
    const auto added = repository.add(entry);
    VERIFY_OK(added);
    core::JournalEntry rooms = entry;
    rooms.persona = {};
    VERIFY_OK(repository.add(rooms));

    const auto own = repository.ofPersona(core::SupplyPointId(1));
    VERIFY_OK(own);
    QCOMPARE(own.value().size(), 1);
    const core::JournalEntry& found = own.value().first();
    QCOMPARE(found.id, added.value().id);
    QCOMPARE(found.at, entry.at);
    QCOMPARE(found.persona, entry.persona);
    QCOMPARE(found.event, entry.event);
    QCOMPARE(found.subject, entry.subject);
    QCOMPARE(found.attributes, entry.attributes);
    const auto later = repository.all(added.value().id);
    VERIFY_OK(later);
    QCOMPARE(later.value().size(), 1);
    QVERIFY(!later.value().first().persona.isValid());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
