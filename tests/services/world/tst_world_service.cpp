#include "services/world/world_service.h"

#include "data/classroom_store.h"
#include "data/dataset/dataset_importer.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "support/engines.h"
#include "support/small_world.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using services::ResetLevel;
using services::WorldService;
using support::SmallWorld;

namespace {

const QDate kToday(2026, 11, 10);

// One program running on a place: destroyed and made again, it is the next start.
struct Running
{
    explicit Running(const data::StoreOptions& options, QDate day = kToday, const QString& version = u"1"_s)
        : clock(day)
        , source(version)
    {
        auto openedWorld = data::WorldStore::open(options);
        auto openedClassroom = data::ClassroomStore::open(options);
        if (!openedWorld || !openedClassroom)
            qFatal("%s", qPrintable((openedWorld ? openedClassroom.error() : openedWorld.error()).detail));
        world = std::move(openedWorld).value();
        classroom = std::move(openedClassroom).value();
        service = std::make_unique<WorldService>(*world, *classroom, source, clock);
        if (auto prepared = service->prepare(); !prepared)
            qFatal("%s", qPrintable(prepared.error().detail));
    }

    QByteArray dump() const { return service->dump().value(); }

    qint64 person(const QString& ean) const { return service->persona(ean).value().supplyPoint.id.value(); }

    // What a learner does in an hour: a bit of everything, and a line in the journal.
    void work(const QString& ean, const QString& what = u"1"_s)
    {
        const qint64 id = person(ean);
        data::Database& db = world->database();
        auto useCase = services::JournalledTransaction::begin(*world, journal, clock);
        const QString sql
            = u"insert into readings (supply_point_id, read_on, day_kwh, status, source) "
              "values (%1, '2026-11-10', 1300, 'pending', 'client');"
              "insert into requests (supply_point_id, reference, kind, subject, subject_folded, status, "
              "opened_at) "
              "values (%1, 'new %1 %2', 'k', 's', 's', 'open', '2026-11-10T10:00:00.000Z');"
              "insert into request_messages (supply_point_id, request_id, author, body, written_at) "
              "values (%1, (select max(id) from requests), 'client', 'new', '2026-11-10T10:00:00.000Z');"
              "insert into preferences (supply_point_id, name, value) values (%1, 'theme %2', 'dark');"
              "update invoices set status = 'paid', paid_on = '2026-11-10' where supply_point_id = %1;"
              "update accounts set phone = '0400 00 00 %2' where supply_point_id = %1;"
              "delete from mail_attachments where supply_point_id = %1;"
              "delete from mails where supply_point_id = %1"_s.arg(id)
                  .arg(what);
        data::Query file(db, "work.file"_L1,
            u"insert into files (supply_point_id, name, content, size_bytes, source, saved_at) "
            "values (:id, :name, :content, 4, 'invoice', '2026-11-10T10:00:00.000Z')"_s);
        file.bind(":id"_L1, id)
            .bind(":name"_L1, u"facture %1.pdf"_s.arg(what))
            .bind(":content"_L1, QByteArray("%PDF"));
        if (auto done = file.run(); !done)
            qFatal("%s", qPrintable(done.error().detail));
        if (auto done = db.execute("work"_L1, sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
        if (auto noted
            = useCase.value().note(core::SupplyPointId(id), "document.downloaded"_L1, u"facture"_s);
            !noted)
            qFatal("%s", qPrintable(noted.error().detail));
        if (auto done = useCase.value().commit(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    void fillClassroom()
    {
        const QString sql = u"insert into groups (name, position) values ('Mardi', 1);"
                            "insert into learners (group_id, first_name, folded_name, avatar, ean, position) "
                            "values ((select max(id) from groups), 'Monique', 'monique', 1, '%1', 1);"
                            "insert into settings (key, value) values ('theme', 'dark');"
                            "insert into pin (id, hash) values (1, '$argon2id$')"_s.arg(SmallWorld::kMonique);
        if (auto done = classroom->database().execute("room"_L1, sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    qint64 count(data::Database& database, const QString& table) const
    {
        data::Query query(database, "count"_L1, u"select count(*) from "_s + table);
        return query.first([](const data::Row& row) { return row.number(0); }).value().value();
    }
    qint64 inWorld(const QString& table) const { return count(world->database(), table); }
    qint64 inClassroom(const QString& table) const { return count(classroom->database(), table); }

    core::FixedClock clock;
    SmallWorld source;
    services::Journal journal;
    std::unique_ptr<data::WorldStore> world;
    std::unique_ptr<data::ClassroomStore> classroom;
    std::unique_ptr<WorldService> service;
};

// The lines of a dump that belong to one person.
QByteArray withoutPerson(const QByteArray& dump, qint64 person)
{
    QByteArray kept;
    bool isPoints = false;
    for (const QByteArray& line : dump.split('\n')) {
        if (line.startsWith('#'))
            isPoints = line.startsWith("# supply_points");
        const QList<QByteArray> cells = line.split(',');
        const QByteArray owner = isPoints ? cells.value(0).mid(1) : cells.value(1);
        if (owner != QByteArray::number(person))
            kept += line + '\n';
    }
    return kept;
}

} // namespace

class TestWorldService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstStartMakesTheWorld_data() { support::EnginePlace::addRows(); }
    void theFirstStartMakesTheWorld();
    void startingAgainKeepsWhatWasDone_data() { support::EnginePlace::addRows(); }
    void startingAgainKeepsWhatWasDone();
    void anUntouchedWorldMovesToTheNewDay_data() { support::EnginePlace::addRows(); }
    void anUntouchedWorldMovesToTheNewDay();
    void twoResetsOfOneDayAreIdentical_data() { support::EnginePlace::addRows(); }
    void twoResetsOfOneDayAreIdentical();
    void bothEnginesGiveTheSameWorld();
    void undoBringsEverythingBack_data() { support::EnginePlace::addRows(); }
    void undoBringsEverythingBack();
    void aSnapshotIsRenamed_data() { support::EnginePlace::addRows(); }
    void aSnapshotIsRenamed();
    void whatWasDoneSinceASnapshotIsCounted_data() { support::EnginePlace::addRows(); }
    void whatWasDoneSinceASnapshotIsCounted();
    void onePersonIsResetAlone_data() { support::EnginePlace::addRows(); }
    void onePersonIsResetAlone();
    void onePersonIsResetOnAnotherDay_data() { support::EnginePlace::addRows(); }
    void onePersonIsResetOnAnotherDay();
    void undoOfOnePersonKeepsTheOthersWork_data() { support::EnginePlace::addRows(); }
    void undoOfOnePersonKeepsTheOthersWork();
    void aPersonThatDoesNotExist_data() { support::EnginePlace::addRows(); }
    void aPersonThatDoesNotExist();
    void everythingGoesButTheCode_data() { support::EnginePlace::addRows(); }
    void everythingGoesButTheCode();
    void countsOnlyWhatDiffers_data() { support::EnginePlace::addRows(); }
    void countsOnlyWhatDiffers();
    void theLastResetIsTheOneTakenBack_data() { support::EnginePlace::addRows(); }
    void theLastResetIsTheOneTakenBack();
    void snapshots_data() { support::EnginePlace::addRows(); }
    void snapshots();
    void newContentComesWithTheNextReset_data() { support::EnginePlace::addRows(); }
    void newContentComesWithTheNextReset();
    void numbersAreNeverUsedTwice_data() { support::EnginePlace::addRows(); }
    void numbersAreNeverUsedTwice();
    void aFullDiskLeavesTheWorldAsItWas();
    void theRealWorldIsResetWhole_data() { support::EnginePlace::addRows(); }
    void theRealWorldIsResetWhole();
    void personasComeInTheirOrder_data() { support::EnginePlace::addRows(); }
    void personasComeInTheirOrder();
};

void TestWorldService::theFirstStartMakesTheWorld()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    QCOMPARE(program.inWorld(u"supply_points"_s), 3);
    QCOMPARE(program.inWorld(u"invoices"_s), 9);
    QVERIFY(!program.service->undoAvailable().has_value());
    const auto counts = program.service->count({ResetLevel::Group, {}});
    VERIFY_OK(counts);
    QCOMPARE(counts.value().journeys + counts.value().messages + counts.value().requests
            + counts.value().readings + counts.value().files + counts.value().learners,
        0);
}

void TestWorldService::startingAgainKeepsWhatWasDone()
{
    PLACE_OF_ROW(place);
    QByteArray before;
    {
        Running program(place.options());
        program.work(SmallWorld::kMonique);
        before = program.dump();
    }
    Running sameDay(place.options());
    QCOMPARE(sameDay.dump(), before);
    Running nextDay(place.options(), kToday.addDays(1));
    QCOMPARE(nextDay.dump(), before);
    VERIFY_OK(nextDay.service->prepare());
    QCOMPARE(nextDay.dump(), before);
}

void TestWorldService::anUntouchedWorldMovesToTheNewDay()
{
    PLACE_OF_ROW(place);
    QByteArray before;
    {
        Running program(place.options());
        before = program.dump();
    }
    const support::EnginePlace fresh(support::EnginePlace::Sqlite);
    const QByteArray expected = Running(fresh.options(), kToday.addDays(30)).dump();
    QVERIFY(before != expected);
    QCOMPARE(Running(place.options(), kToday.addDays(30)).dump(), expected);
}

void TestWorldService::twoResetsOfOneDayAreIdentical()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    const QByteArray pristine = program.dump();
    for (const QString& what : {u"1"_s, u"2"_s}) {
        program.work(SmallWorld::kMonique, what);
        program.work(SmallWorld::kFatima, what);
        QVERIFY(program.dump() != pristine);
        QSignalSpy replaced(program.service.get(), &WorldService::worldReplaced);
        VERIFY_OK(program.service->reset({ResetLevel::Group, {}}));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(program.dump(), pristine);
    }
    // What comes next has the same numbers after every reset.
    program.work(SmallWorld::kAndre, u"3"_s);
    const QByteArray first = program.dump();
    VERIFY_OK(program.service->reset({ResetLevel::Group, {}}));
    program.work(SmallWorld::kAndre, u"3"_s);
    QCOMPARE(program.dump(), first);
}

void TestWorldService::bothEnginesGiveTheSameWorld()
{
    if (!qEnvironmentVariableIsEmpty("ELECTRUC_WITHOUT_POSTGRES"))
        QSKIP("without PostgreSQL there is nothing to compare with");
    const support::EnginePlace files(support::EnginePlace::Sqlite);
    const support::EnginePlace server(support::EnginePlace::Postgres);
    QVERIFY2(server.isReady(), qPrintable(server.why()));
    Running here(files.options());
    Running there(server.options());
    QCOMPARE(there.dump(), here.dump());
    for (Running* program : {&here, &there}) {
        program->work(SmallWorld::kMonique);
        program->work(SmallWorld::kAndre);
        VERIFY_OK(program->service->reset(
            {ResetLevel::Person, core::SupplyPointId(program->person(SmallWorld::kAndre))}));
        program->work(SmallWorld::kAndre, u"2"_s);
    }
    QCOMPARE(there.dump(), here.dump());
    for (Running* program : {&here, &there}) {
        VERIFY_OK(program->service->reset({ResetLevel::Group, {}}));
        program->work(SmallWorld::kMonique, u"9"_s);
    }
    QCOMPARE(there.dump(), here.dump());
}

void TestWorldService::undoBringsEverythingBack()
{
    PLACE_OF_ROW(place);
    QByteArray before;
    {
        Running program(place.options());
        program.work(SmallWorld::kMonique);
        program.work(SmallWorld::kAndre);
        before = program.dump();
        VERIFY_OK(program.service->reset({ResetLevel::Group, {}}));
    }
    Running next(place.options()); // the undo survives a restart
    const auto undo = next.service->undoAvailable();
    QVERIFY(undo.has_value());
    QCOMPARE(undo->at, next.clock.nowUtc());
    QCOMPARE(int(undo->scope.level), int(ResetLevel::Group));
    next.work(SmallWorld::kFatima); // lost by the undo, as the dialog says
    QSignalSpy replaced(next.service.get(), &WorldService::worldReplaced);
    VERIFY_OK(next.service->undoReset());
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(next.dump(), before);
    QVERIFY(!next.service->undoAvailable().has_value());
    const auto again = next.service->undoReset();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    next.work(SmallWorld::kMonique, u"5"_s); // the next numbers are free
}

void TestWorldService::onePersonIsResetAlone()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    program.work(SmallWorld::kAndre, u"2"_s);
    const QByteArray onlyAndre = program.dump();
    program.work(SmallWorld::kMonique);
    const core::SupplyPointId monique(program.person(SmallWorld::kMonique));
    VERIFY_OK(program.service->reset({ResetLevel::Person, monique}));
    QCOMPARE(program.dump(), onlyAndre);
    const auto undo = program.service->undoAvailable();
    QVERIFY(undo.has_value());
    QCOMPARE(int(undo->scope.level), int(ResetLevel::Person));
    QCOMPARE(undo->scope.person, monique);
}

void TestWorldService::onePersonIsResetOnAnotherDay()
{
    PLACE_OF_ROW(place);
    {
        Running program(place.options());
        program.work(SmallWorld::kAndre);
        program.work(SmallWorld::kMonique);
    }
    // Ten days later Monique has one invoice more, whose key is somebody else's in the live world.
    Running later(place.options(), kToday.addDays(10));
    const QByteArray before = later.dump();
    const qint64 monique = later.person(SmallWorld::kMonique);
    VERIFY_OK(later.service->reset({ResetLevel::Person, core::SupplyPointId(monique)}));
    QCOMPARE(withoutPerson(later.dump(), monique), withoutPerson(before, monique));
    data::Query invoices(later.world->database(), "invoices"_L1,
        u"select count(*), max(issued_on) from invoices where supply_point_id = :id"_s);
    const auto found = invoices.bind(":id"_L1, monique).first([](const data::Row& row) {
        return std::pair(row.number(0), row.text(1));
    });
    VERIFY_OK(found);
    QCOMPARE(found.value()->first, 4);
    QCOMPARE(found.value()->second, u"2026-11-20"_s);
    data::Query messages(later.world->database(), "messages"_L1,
        u"select count(*) from request_messages m join requests r on r.id = m.request_id "
        "join attachments a on a.request_message_id = m.id "
        "where m.supply_point_id = :id and r.supply_point_id = :id and a.supply_point_id = :id"_s);
    QCOMPARE(
        messages.bind(":id"_L1, monique).first([](const data::Row& row) { return row.number(0); }).value(),
        std::optional(qint64(1)));
    const auto counts = later.service->count({ResetLevel::Person, core::SupplyPointId(monique)});
    VERIFY_OK(counts);
    QCOMPARE(counts.value().readings, 0);
    QCOMPARE(counts.value().messages, 0);
    later.work(SmallWorld::kMonique, u"7"_s);
    later.work(SmallWorld::kAndre, u"8"_s);
    VERIFY_OK(later.service->undoReset());
    QVERIFY(later.dump().contains("new 2 8")); // André's later work
    QVERIFY(later.dump().contains("new 1 1")); // Monique's, from before
    QVERIFY(!later.dump().contains("new 1 7"));
}

void TestWorldService::undoOfOnePersonKeepsTheOthersWork()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    program.work(SmallWorld::kMonique);
    const qint64 monique = program.person(SmallWorld::kMonique);
    const QByteArray before = program.dump();
    VERIFY_OK(program.service->reset({ResetLevel::Person, core::SupplyPointId(monique)}));
    program.work(SmallWorld::kAndre);
    const QByteArray withAndre = program.dump();
    VERIFY_OK(program.service->undoReset());
    QCOMPARE(withoutPerson(program.dump(), monique), withoutPerson(withAndre, monique));
    QCOMPARE(withoutPerson(program.dump(), program.person(SmallWorld::kAndre)),
        withoutPerson(before, program.person(SmallWorld::kAndre)));
}

void TestWorldService::aPersonThatDoesNotExist()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    program.work(SmallWorld::kMonique);
    const QByteArray before = program.dump();
    for (const core::SupplyPointId person : {core::SupplyPointId(), core::SupplyPointId(99)}) {
        const auto done = program.service->reset({ResetLevel::Person, person});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(program.dump(), before);
        QVERIFY(!program.service->undoAvailable().has_value());
    }
    const auto unknown = program.service->persona(u"541448860004312000"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestWorldService::everythingGoesButTheCode()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    const QByteArray pristine = program.dump();
    program.fillClassroom();
    program.work(SmallWorld::kMonique);
    const QByteArray before = program.dump();
    QCOMPARE(program.service->count({ResetLevel::All, {}}).value().learners, 1);

    VERIFY_OK(program.service->reset({ResetLevel::All, {}}));
    QCOMPARE(program.dump(), pristine);
    for (const QString& table : {u"groups"_s, u"learners"_s, u"settings"_s, u"intents"_s})
        QCOMPARE(program.inClassroom(table), 0);
    QCOMPARE(program.inClassroom(u"trainer_actions"_s), 1); // the reset itself
    QCOMPARE(program.inClassroom(u"pin"_s), 1);

    VERIFY_OK(program.service->undoReset());
    QCOMPARE(program.dump(), before);
    for (const QString& table : {u"groups"_s, u"learners"_s, u"settings"_s, u"pin"_s})
        QCOMPARE(program.inClassroom(table), 1);
    QCOMPARE(program.inClassroom(u"intents"_s), 0);

    VERIFY_OK(program.service->reset({ResetLevel::Group, {}}));
    QCOMPARE(program.inClassroom(u"learners"_s), 1);
}

void TestWorldService::countsOnlyWhatDiffers()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    program.work(SmallWorld::kMonique, u"1"_s);
    program.work(SmallWorld::kMonique, u"2"_s);
    program.work(SmallWorld::kAndre, u"1"_s);
    const auto all = program.service->count({ResetLevel::Group, {}});
    VERIFY_OK(all);
    QCOMPARE(all.value().journeys, 2);
    QCOMPARE(all.value().messages, 3);
    QCOMPARE(all.value().requests, 3);
    QCOMPARE(all.value().readings, 3);
    QCOMPARE(all.value().files, 3);
    QCOMPARE(all.value().learners, 0);
    const auto one = program.service->count(
        {ResetLevel::Person, core::SupplyPointId(program.person(SmallWorld::kAndre))});
    VERIFY_OK(one);
    QCOMPARE(one.value().journeys, 1);
    QCOMPARE(one.value().files, 1);

    // On another day the figures are the same, although the pristine world of the day is another.
    program.clock.advanceSeconds(20 * 86'400);
    VERIFY_OK(program.service->prepare());
    const auto later = program.service->count({ResetLevel::Group, {}});
    VERIFY_OK(later);
    QCOMPARE(later.value().messages, 3);
    QCOMPARE(later.value().readings, 3);
}

void TestWorldService::theLastResetIsTheOneTakenBack()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    program.work(SmallWorld::kMonique, u"1"_s);
    VERIFY_OK(program.service->reset({ResetLevel::Group, {}}));
    program.work(SmallWorld::kMonique, u"2"_s);
    const QByteArray second = program.dump();
    VERIFY_OK(program.service->reset({ResetLevel::Group, {}}));
    VERIFY_OK(program.service->undoReset());
    QCOMPARE(program.dump(), second);
    QVERIFY(!program.service->undoAvailable().has_value());
}

void TestWorldService::snapshots()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    QCOMPARE(program.service->snapshots().value().size(), 0);
    program.work(SmallWorld::kMonique, u"1"_s);
    const QByteArray before = program.dump();
    VERIFY_OK(program.service->saveSnapshot(u"  avant la pause "_s));
    program.clock.advanceSeconds(60);
    program.work(SmallWorld::kMonique, u"2"_s);
    const QByteArray after = program.dump();
    VERIFY_OK(program.service->saveSnapshot(u"l'après-midi; drop"_s));

    const auto list = program.service->snapshots();
    VERIFY_OK(list);
    QCOMPARE(list.value().size(), 2);
    QCOMPARE(list.value().at(0).name, u"avant la pause"_s);
    QCOMPARE(list.value().at(0).day, kToday);
    QCOMPARE(list.value().at(1).name, u"l'après-midi; drop"_s);
    QCOMPARE(list.value().at(1).madeAt, program.clock.nowUtc());

    const auto taken = program.service->saveSnapshot(u"avant la pause"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    for (const QString& name : {u""_s, u"   "_s, QString(61, u'x')}) {
        const auto refused = program.service->saveSnapshot(name);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }

    VERIFY_OK(program.service->restoreSnapshot(u"avant la pause"_s));
    QCOMPARE(program.dump(), before);
    program.work(SmallWorld::kAndre, u"4"_s);
    VERIFY_OK(program.service->undoReset());
    QCOMPARE(program.dump(), after);

    VERIFY_OK(program.service->removeSnapshot(u"avant la pause"_s));
    QCOMPARE(program.service->snapshots().value().size(), 1);
    VERIFY_OK(program.service->saveSnapshot(u"encore"_s)); // takes the place that became free
    QCOMPARE(program.service->snapshots().value().size(), 2);
    for (const auto& absent :
        {program.service->removeSnapshot(u"absent"_s), program.service->restoreSnapshot(u"absent"_s)}) {
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, ErrorCode::NotFound);
    }
}

void TestWorldService::newContentComesWithTheNextReset()
{
    PLACE_OF_ROW(place);
    QByteArray worked;
    {
        Running program(place.options());
        program.work(SmallWorld::kMonique);
        worked = program.dump();
    }
    Running updated(place.options(), kToday, u"2"_s);
    QCOMPARE(updated.dump(), worked);
    VERIFY_OK(updated.service->count({ResetLevel::Group, {}}));
    VERIFY_OK(updated.service->reset({ResetLevel::Group, {}}));
    QVERIFY(updated.dump().contains("small-2"));
}

void TestWorldService::numbersAreNeverUsedTwice()
{
    // Monique's last rows go, André's new ones must not take their numbers, or Monique could not come back.
    PLACE_OF_ROW(place);
    Running program(place.options());
    const QString remove
        = u"delete from mail_attachments where supply_point_id = 3; "
          "delete from mails where supply_point_id = 3; delete from readings where supply_point_id = 3"_s;
    VERIFY_OK(program.world->database().execute("test"_L1, remove));
    program.work(SmallWorld::kAndre);
    VERIFY_OK(program.service->reset({ResetLevel::Person, core::SupplyPointId(3)}));
    VERIFY_OK(program.service->undoReset());
    VERIFY_OK(program.world->database().execute("test"_L1, remove));
    program.work(SmallWorld::kAndre, u"2"_s);
    VERIFY_OK(program.service->reset({ResetLevel::Person, core::SupplyPointId(3)}));
    QCOMPARE(program.inWorld(u"mails"_s), 2);
}

void TestWorldService::aFullDiskLeavesTheWorldAsItWas()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Running program(place.options());
    program.work(SmallWorld::kMonique);
    const QByteArray before = program.dump();
    const SmallWorld bigger(u"1"_s, 20'000);
    WorldService service(*program.world, *program.classroom, bigger, program.clock);
    VERIFY_OK(program.world->database().execute(
        "test"_L1, u"pragma main.max_page_count = 1"_s)); // as few as there are
    QSignalSpy replaced(&service, &WorldService::worldReplaced);
    for (const ResetLevel level : {ResetLevel::Group, ResetLevel::All}) {
        const auto refused = service.reset({level, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(program.dump(), before);
        QVERIFY(!service.undoAvailable().has_value());
        QCOMPARE(program.inClassroom(u"intents"_s), 0);
    }
    QCOMPARE(replaced.count(), 0);
    VERIFY_OK(program.world->database().execute("test"_L1, u"pragma main.max_page_count = 1000000"_s));
    VERIFY_OK(service.reset({ResetLevel::Group, {}}));
    VERIFY_OK(service.undoReset());
    QCOMPARE(program.dump(), before);
}

// Figures for the reader: a loaded machine is slow, and right all the same.
void TestWorldService::theRealWorldIsResetWhole()
{
    PLACE_OF_ROW(place);
    const auto world = data::WorldStore::open(place.options());
    VERIFY_OK(world);
    const auto classroom = data::ClassroomStore::open(place.options());
    VERIFY_OK(classroom);
    const core::FixedClock clock(kToday);
    const data::DatasetImporter source;
    WorldService service(*world.value(), *classroom.value(), source, clock);
    QElapsedTimer timer;
    const auto lap = [&](const char* what) {
        qInfo("%s: %lld ms", what, timer.elapsed());
        timer.restart();
    };
    timer.start();
    VERIFY_OK(service.prepare());
    lap("first start");
    VERIFY_OK(service.prepare());
    lap("next start");
    const auto personas = service.personas();
    VERIFY_OK(personas);
    QVERIFY(personas.value().size() >= 40);
    timer.restart();
    const QByteArray pristine = service.dump().value();
    lap("dump");
    VERIFY_OK(service.count({ResetLevel::Group, {}}));
    lap("count");
    VERIFY_OK(service.reset({ResetLevel::Group, {}}));
    lap("reset of the group");
    QCOMPARE(service.dump().value(), pristine);
    timer.restart();
    VERIFY_OK(service.undoReset());
    lap("undo");
    VERIFY_OK(service.reset({ResetLevel::Person, personas.value().first().supplyPoint.id}));
    lap("reset of one person");
    VERIFY_OK(service.undoReset());
    lap("undo");
    VERIFY_OK(service.saveSnapshot(u"pause"_s));
    lap("snapshot");
    QCOMPARE(service.dump().value(), pristine);
}

void TestWorldService::personasComeInTheirOrder()
{
    PLACE_OF_ROW(place);
    Running program(place.options());
    VERIFY_OK(program.world->database().execute(
        "test"_L1, u"update personas set has_story = false where supply_point_id = 1"_s));
    const auto personas = program.service->personas();
    VERIFY_OK(personas);
    QStringList names;
    for (const core::Persona& persona : personas.value())
        names.append(persona.supplyPoint.firstName);
    QCOMPARE(names, (QStringList{u"André"_s, u"Fatima"_s, u"Monique"_s}));
    QCOMPARE(personas.value().at(0).email, u"2@courriel.example"_s);
    QCOMPARE(personas.value().at(0).password, u"Soleil-7"_s);
    QVERIFY(personas.value().at(0).hasAccount);
    QCOMPARE(personas.value().at(0).supplyPoint.address.oneLine(), u"Rue du Moulin 12A, 4998 Valbois"_s);
}

void TestWorldService::aSnapshotIsRenamed()
{
    PLACE_OF_ROW(place);
    Running running(place.options());
    WorldService& service = *running.service;
    VERIFY_OK(service.saveSnapshot(u"Mardi"_s));
    VERIFY_OK(service.saveSnapshot(u"Jeudi"_s));
    QCOMPARE(service.renameSnapshot(u"Mardi"_s, u"Jeudi"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(service.renameSnapshot(u"Mardi"_s, u"  "_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(service.renameSnapshot(u"Lundi"_s, u"Samedi"_s).error().code, ErrorCode::NotFound);
    VERIFY_OK(service.renameSnapshot(u"Mardi"_s, u" Mardi  matin "_s));
    VERIFY_OK(service.renameSnapshot(u"Mardi matin"_s, u"Mardi matin"_s));
    QStringList names;
    const auto snapshots = service.snapshots();
    for (const services::Snapshot& snapshot : *snapshots)
        names.append(snapshot.name);
    QCOMPARE(names, (QStringList{u"Mardi matin"_s, u"Jeudi"_s}));
    VERIFY_OK(service.restoreSnapshot(u"Mardi matin"_s));
}

void TestWorldService::whatWasDoneSinceASnapshotIsCounted()
{
    PLACE_OF_ROW(place);
    Running running(place.options());
    running.work(SmallWorld::kMonique);
    VERIFY_OK(running.service->saveSnapshot(u"Mardi"_s));
    const auto before = running.service->countSince(u"Mardi"_s);
    VERIFY_OK(before);
    QCOMPARE(before->requests + before->files + before->journeys + before->messages, 0);
    running.work(SmallWorld::kAndre, u"2"_s);
    const auto after = running.service->countSince(u"Mardi"_s);
    VERIFY_OK(after);
    QCOMPARE(after->requests, 1);
    QCOMPARE(after->files, 1);
    QCOMPARE(after->journeys, 1);
    QCOMPARE(running.service->countSince(u"Lundi"_s).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestWorldService)
#include "tst_world_service.moc"
