#include "data/canonical_dump.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/query.h"
#include "services/energy/mandate_reader.h"
#include "services/energy/reading_service.h"
#include "services/records/record_service.h"
#include "services/small_world.h"
#include "services/world/invoice_issuer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::RecordKind;
using services::RecordAction;
using tests::SmallWorld;
using Typed = QHash<QString, QString>;

namespace {

// A mandate's form of one line a value.
class LinePaper final : public services::MandateReader
{
public:
    static core::Result<core::AttachedFile> write(const core::MandateForm&, const core::MandateEntry& entry)
    {
        return core::AttachedFile{u"mandat-rempli.pdf"_s,
            "%PDF-1.4\n"
                + QStringList{entry.holder, entry.iban, entry.bic, entry.signedOn, entry.signedAt,
                    entry.signature, entry.reference}
                      .join(u'\n')
                      .toUtf8()};
    }
    std::optional<core::MandateEntry> read(const QByteArray& content) const override
    {
        const QStringList lines = QString::fromUtf8(content).split(u'\n');
        if (lines.size() != 8)
            return std::nullopt;
        core::MandateEntry entry;
        entry.holder = lines[1];
        entry.iban = lines[2];
        entry.bic = lines[3];
        entry.signedOn = lines[4];
        entry.signedAt = lines[5];
        entry.signature = lines[6];
        entry.reference = lines[7];
        return entry;
    }
};

struct Room
{
    explicit Room(const support::EnginePlace& place)
        : world(place)
        , classroom(data::ClassroomStore::open(place.options()).value())
        , readings(world.store(), world.journal(), world.clock(), world.mails())
        , issuer(world.store(), readings, world.mails())
        , records(world.store(), *classroom, world.journal(), world.clock(), issuer,
              services::MandatePapers{paper, &LinePaper::write})
    {
        // Of every kind, in the states that matter; Paul's are there to be left alone.
        world.execute(
            u"insert into readings (supply_point_id, read_on, day_kwh, status, source, note) values "
            "(1, '2026-11-08', 2050, 'pending', 'client', 'Pourquoi si haut ?'), "
            "(2, '2026-11-08', 900, 'pending', 'client', '')"_s);
        world.execute(
            u"insert into requests (supply_point_id, reference, kind, subject, subject_folded, status, "
            "opened_at, closed_at) values "
            "(1, 'DEM-0001', 'invoice', 'Ma facture', 'ma facture', 'open', '2026-11-02T09:00:00.000Z', "
            "null), "
            "(2, 'DEM-0002', 'other', 'Autre', 'autre', 'closed', '2026-11-02T09:00:00.000Z', "
            "'2026-11-03T09:00:00.000Z')"_s);
        world.execute(u"insert into request_messages (supply_point_id, request_id, author, body, "
                      u"written_at) values "
                      "(1, 1, 'client', 'Bonjour', '2026-11-02T09:00:00.000Z')"_s);
        data::Query file(world.store().database(), "test.file"_L1,
            u"insert into attachments (supply_point_id, request_message_id, name, media_type, content) "
            u"values "
            "(1, 1, 'photo.png', 'image/png', :content)"_s);
        if (auto kept = file.bind(":content"_L1, QByteArray("\x89PNG\0\xFF", 6)).run(); !kept)
            qFatal("%s", qPrintable(kept.error().detail));
        world.execute(u"update invoices set advances_cents = 3000 where reference = '2026-10-0002'"_s);
        world.execute(u"update invoices set kind = 'advance' where reference = '2025-12-0001'"_s);
        world.execute(
            u"insert into mandates (supply_point_id, reference, account_holder, iban, status, "
            "submitted_at) values (1, 'MDT-1', 'Marie Lejeune', 'BE68539007547034', 'waiting', "
            "'2026-11-02T09:00:00.000Z'), "
            "(2, 'MDT-2', 'Paul Petit', 'BE68539007547034', 'active', '2026-11-02T09:00:00.000Z')"_s);
        world.execute(
            u"insert into mails (supply_point_id, sender_name, sender_address, recipient, subject, "
            "subject_folded, body, sent_at) values (1, 'Electruc', 'info@electruc.example', "
            "'marie@messagerie.example', 'Bonjour', 'bonjour', 'Texte', '2026-11-02T09:00:00.000Z')"_s);
        world.execute(
            u"insert into invitations (supply_point_id, code_hash, made_at, expires_at, used_at, account_id) "
            "values (1, 'x', '2026-10-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z', "
            "'2026-10-02T09:00:00.000Z', 1)"_s);
    }

    // Everything but the journal, which tells the undo too.
    QByteArray content()
    {
        QList<data::CopiedTable> tables = data::worldTables();
        tables.removeIf([](const data::CopiedTable& table) { return table.name == "journal"_L1; });
        return data::canonicalDump(world.store().database(), tables).value();
    }
    qint64 invoice(const QString& reference)
    {
        return world.scalar(u"select id from invoices where reference = '%1'"_s.arg(reference)).toLongLong();
    }

    SmallWorld world;
    std::unique_ptr<data::ClassroomStore> classroom;
    services::ReadingService readings;
    services::InvoiceIssuer issuer;
    LinePaper paper;
    services::RecordService records;
};

} // namespace

class TestRecordService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void manyAreChangedAndTakenBack_data();
    void manyAreChangedAndTakenBack();
    void ordersThatMakeNoSenseChangeNothing_data();
    void ordersThatMakeNoSenseChangeNothing();
    void aStoppedOrderKeepsNothing_data() { support::EnginePlace::addRows(); }
    void aStoppedOrderKeepsNothing();
    void anUndoRefusesWhatChangedSince_data() { support::EnginePlace::addRows(); }
    void anUndoRefusesWhatChangedSince();
    void aFormIsCheckedAndWritten_data();
    void aFormIsCheckedAndWritten();
    void anInvoiceIsMadeAndTakenBack_data() { support::EnginePlace::addRows(); }
    void anInvoiceIsMadeAndTakenBack();
    void whatIsMadeFollowsTheRules_data();
    void whatIsMadeFollowsTheRules();
    void aNewContractClosesTheOneInForce_data() { support::EnginePlace::addRows(); }
    void aNewContractClosesTheOneInForce();
    void aMandateCameOnPaper_data();
    void aMandateCameOnPaper();
    void onePersonHasOneMandate_data() { support::EnginePlace::addRows(); }
    void onePersonHasOneMandate();
    void anAmountIsFoundAsItIsWritten_data() { support::EnginePlace::addRows(); }
    void anAmountIsFoundAsItIsWritten();
    void filesAreFoundAndGiven_data();
    void filesAreFoundAndGiven();
    void everyListAnswersEverythingItOffers_data() { support::EnginePlace::addRows(); }
    void everyListAnswersEverythingItOffers();
    void theRoomKnowsWhatWasDone_data() { support::EnginePlace::addRows(); }
    void theRoomKnowsWhatWasDone();
};

void TestRecordService::manyAreChangedAndTakenBack_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<RecordAction>("action");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<QString>("question"); // SQL
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("event"); // the last line of the journal
    struct Case
    {
        const char* name;
        RecordKind kind;
        RecordAction action;
        QString text;
        int done;
        int skipped;
        QString question;
        QString answer;
        QString event;
    };
    using Kind = RecordKind;
    using Do = RecordAction;
    const std::array cases{
        Case{"invoices to pay are paid today, the others left", Kind::Invoices, Do::MarkPaid, {}, 2, 3,
            u"select count(*) from invoices where paid_on = '2026-11-10'"_s, u"2"_s,
            u"invoice.marked_paid"_s},
        Case{"invoices are cancelled", Kind::Invoices, Do::CancelInvoice, {}, 4, 1,
            u"select count(*) from invoices where status = 'cancelled' and paid_on is null"_s, u"5"_s,
            u"invoice.cancelled"_s},
        Case{"invoices are deleted", Kind::Invoices, Do::Remove, {}, 5, 0, u"select count(*) from invoices"_s,
            u"0"_s, u"record.removed"_s},
        Case{"a validated reading loses its note", Kind::Readings, Do::ValidateReading, {}, 2, 2,
            u"select count(*) from readings where status = 'validated' and note = ''"_s, u"4"_s,
            u"reading.validated"_s},
        Case{"a refused reading gets a note", Kind::Readings, Do::RefuseReading, u"Illisible."_s, 4, 0,
            u"select count(*) from readings where status = 'refused' and note = 'Illisible.'"_s, u"4"_s,
            u"reading.refused"_s},
        Case{"readings are deleted", Kind::Readings, Do::Remove, {}, 4, 0, u"select count(*) from readings"_s,
            u"0"_s, u"record.removed"_s},
        Case{"an open request is answered by mail too", Kind::Requests, Do::AnswerRequest,
            u"Tout est en ordre."_s, 1, 1,
            u"select count(*) from mails m join requests r on r.supply_point_id = m.supply_point_id where "
            "r.status = 'answered' and m.id > 1"_s,
            u"1"_s, u"request.answered"_s},
        Case{"an open request is closed", Kind::Requests, Do::CloseRequest, {}, 1, 1,
            u"select count(*) from requests where status = 'closed' and closed_at is not null"_s, u"2"_s,
            u"record.changed"_s},
        Case{"a request goes with its messages and files", Kind::Requests, Do::Remove, {}, 2, 0,
            u"select (select count(*) from requests) + (select count(*) from request_messages) "
            "+ (select count(*) from attachments)"_s,
            u"0"_s, u"record.removed"_s},
        Case{"a waiting mandate is accepted", Kind::Mandates, Do::AcceptMandate, {}, 1, 1,
            u"select count(*) from mandates where status = 'active'"_s, u"2"_s, u"mandate.accepted"_s},
        Case{"a waiting mandate is refused with its reason", Kind::Mandates, Do::RefuseMandate,
            u"La signature manque."_s, 1, 1, u"select note from mandates where status = 'refused'"_s,
            u"La signature manque."_s, u"mandate.refused"_s},
        Case{"mandates are deleted", Kind::Mandates, Do::Remove, {}, 2, 0, u"select count(*) from mandates"_s,
            u"0"_s, u"record.removed"_s},
        Case{"messages are deleted", Kind::Messages, Do::Remove, {}, 1, 0, u"select count(*) from mails"_s,
            u"0"_s, u"record.removed"_s},
        Case{"clients go with all that is theirs, their letter is good again", Kind::Clients,
            Do::RemoveClient, {}, 3, 0,
            u"select (select count(*) from accounts) + (select count(*) from invoices) + (select count(*) "
            "from contracts) + (select count(*) from requests) + (select count(*) from readings) + (select "
            "count(*) from invitations where used_at is not null or expires_at < '2026-12-10')"_s,
            u"0"_s, u"client.removed"_s},
    };
    for (const Case& one : cases) {
        for (const auto engine : {support::EnginePlace::Sqlite, support::EnginePlace::Postgres}) {
            if (engine == support::EnginePlace::Postgres
                && qEnvironmentVariableIsSet("ELECTRUC_WITHOUT_POSTGRES"))
                continue;
            QTest::addRow(
                "%s, %s", one.name, engine == support::EnginePlace::Sqlite ? "SQLite" : "PostgreSQL")
                << static_cast<int>(engine) << one.kind << one.action << one.text << one.done << one.skipped
                << one.question << one.answer << one.event;
        }
    }
}

void TestRecordService::manyAreChangedAndTakenBack()
{
    PLACE_OF_ROW(place);
    QFETCH(RecordKind, kind);
    QFETCH(RecordAction, action);
    QFETCH(QString, text);
    QFETCH(QString, question);
    Room room(place);
    const QByteArray before = room.content();
    const QSignalSpy changed(&room.records, &services::RecordService::recordsChanged);
    const QSignalSpy told(&room.world.journal(), &services::Journal::happened);

    const auto change = room.records.change({kind, action, room.records.ids(kind, {}).value(), text});
    VERIFY_OK(change);
    QTEST(change->done, "done");
    QTEST(change->skipped, "skipped");
    QTEST(room.world.scalar(question), "answer");
    QTEST(room.world.events().constLast().section(u' ', 0, 0), "event");
    QCOMPARE(changed.size(), 1);
    QVERIFY(told.size() >= change->done); // the follow-up and the coach hear of it
    QVERIFY(room.content() != before);

    QVERIFY(room.records.canUndo());
    VERIFY_OK(room.records.undo());
    QCOMPARE(room.content(), before);
    QVERIFY(!room.records.canUndo());
    QCOMPARE(changed.size(), 2);
}

void TestRecordService::ordersThatMakeNoSenseChangeNothing_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<RecordAction>("action");
    QTest::addColumn<QString>("text");
    QTest::addRow("a contract is not marked paid")
        << RecordKind::Contracts << RecordAction::MarkPaid << QString();
    QTest::addRow("a meter is not deleted") << RecordKind::SupplyPoints << RecordAction::Remove << QString();
    QTest::addRow("a refusal says why") << RecordKind::Readings << RecordAction::RefuseReading << QString();
    QTest::addRow("spaces are no reason")
        << RecordKind::Mandates << RecordAction::RefuseMandate << u"  \n "_s;
    QTest::addRow("an answer has words") << RecordKind::Requests << RecordAction::AnswerRequest << QString();
}

void TestRecordService::ordersThatMakeNoSenseChangeNothing()
{
    QFETCH(RecordKind, kind);
    QFETCH(RecordAction, action);
    QFETCH(QString, text);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Room room(place);
    const QByteArray before = room.content();
    const auto change = room.records.change({kind, action, room.records.ids(kind, {}).value(), text});
    QVERIFY(!change);
    QCOMPARE(change.error().code, core::ErrorCode::InvalidInput);
    QCOMPARE(room.content(), before);
    QVERIFY(!room.records.canUndo());
}

void TestRecordService::aStoppedOrderKeepsNothing()
{
    PLACE_OF_ROW(place);
    Room room(place);
    const QByteArray before = room.content();
    const auto change = room.records.changeElsewhere(
        {RecordKind::Invoices, RecordAction::Remove, room.records.ids(RecordKind::Invoices, {}).value(), {}},
        [](int, int) { return false; });
    QVERIFY(!change);
    QCOMPARE(change.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(room.content(), before);
    QCOMPARE(room.world.events(), QStringList());
}

void TestRecordService::anUndoRefusesWhatChangedSince()
{
    PLACE_OF_ROW(place);
    Room room(place);
    const qint64 id = room.invoice(u"2026-11-0001"_s);
    VERIFY_OK(room.records.change({RecordKind::Invoices, RecordAction::MarkPaid, {id}, {}}));
    room.world.execute(u"update invoices set due_on = '2026-12-31' where id = %1"_s.arg(id));
    const QByteArray now = room.content();
    const auto undone = room.records.undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, core::ErrorCode::Conflict);
    QCOMPARE(room.content(), now);
    room.records.forgetUndo();
    QCOMPARE(room.records.undo().error().code, core::ErrorCode::NotFound);
}

void TestRecordService::aFormIsCheckedAndWritten_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("row"); // what finds it
    QTest::addColumn<Typed>("typed");
    QTest::addColumn<QString>("fault"); // field and rule, or empty when it is written
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const auto add = [](const char* name, RecordKind kind, const QString& row, const Typed& typed,
                         const QString& fault, const QString& question, const QString& answer) {
        QTest::addRow("%s", name) << kind << row << typed << fault << question << answer;
    };
    const QString total = u"select total_cents from invoices where reference = '2026-11-0001'"_s;
    add("an amount follows the consumption", RecordKind::Invoices, u"2026-11-0001"_s, {{u"kWh"_s, u"200"_s}},
        {}, total, u"7200"_s);
    add("a consumption is a number", RecordKind::Invoices, u"2026-11-0001"_s, {{u"kWh"_s, u"beaucoup"_s}},
        u"kWh"_s, total, u"5000"_s);
    add("advances are taken off", RecordKind::Invoices, u"2026-10-0002"_s, {{u"kWh"_s, u"200"_s}}, {},
        u"select total_cents from invoices where reference = '2026-10-0002'"_s, u"4200"_s);
    add("an advance keeps its amount", RecordKind::Invoices, u"2025-12-0001"_s, {{u"kWh"_s, u"200"_s}}, {},
        u"select total_cents from invoices where reference = '2025-12-0001'"_s, u"5000"_s);
    add("a paid invoice has its day", RecordKind::Invoices, u"2026-11-0001"_s, {{u"status"_s, u"paid"_s}}, {},
        u"select paid_on from invoices where reference = '2026-11-0001'"_s, u"2026-11-10"_s);
    add("an invoice to pay has none", RecordKind::Invoices, u"2025-12-0001"_s, {{u"status"_s, u"to_pay"_s}},
        {}, u"select count(*) from invoices where paid_on is null and reference = '2025-12-0001'"_s, u"1"_s);
    add("a day that does not exist", RecordKind::Invoices, u"2026-11-0001"_s, {{u"dueOn"_s, u"31/02/2026"_s}},
        u"dueOn"_s, total, u"5000"_s);
    add("an amount is never typed", RecordKind::Invoices, u"2026-11-0001"_s,
        {{u"total"_s, u"1,00"_s}, {u"kWh"_s, u"120"_s}}, {}, total, u"4800"_s);
    const QString ean = u"select ean from supply_points where id = 1"_s;
    const Typed marie{{u"title"_s, u"madame"_s}, {u"firstName"_s, u"Marie"_s}, {u"lastName"_s, u"Curé"_s},
        {u"street"_s, u"Rue du Pont"_s}, {u"number"_s, u"3"_s}, {u"box"_s, u"2"_s},
        {u"postcode"_s, u"4998"_s}, {u"city"_s, u"Valbois"_s}, {u"meterNumber"_s, u"31482076"_s},
        {u"officesNote"_s, u"Rappeler lundi"_s}};
    const auto with = [&marie](const QString& field, const QString& text) {
        Typed typed = marie;
        typed.insert(field, text);
        return typed;
    };
    add("an EAN typed all the same is left alone", RecordKind::SupplyPoints, u"lejeune"_s,
        with(u"ean"_s, u"541449000000012341"_s), {}, ean, u"541448860004312752"_s);
    add("a new name is found by its letters", RecordKind::SupplyPoints, u"lejeune"_s, marie, {},
        u"select name_folded from supply_points where id = 1"_s, u"marie cure"_s);
    add("a note is kept for the office", RecordKind::SupplyPoints, u"lejeune"_s, marie, {},
        u"select offices_note from supply_points where id = 1"_s, u"Rappeler lundi"_s);
    add("a name is needed", RecordKind::SupplyPoints, u"lejeune"_s, with(u"lastName"_s, u" "_s),
        u"lastName"_s, u"select last_name from supply_points where id = 1"_s, u"Lejeune"_s);
    add("a postcode has four digits", RecordKind::SupplyPoints, u"lejeune"_s, with(u"postcode"_s, u"49"_s),
        u"postcode"_s, u"select postcode from supply_points where id = 1"_s, u"4998"_s);
    add("a phone by the portal's rule", RecordKind::Clients, u"lejeune"_s, {{u"phone"_s, u"12"_s}},
        u"phone"_s, u"select phone from accounts where id = 1"_s, QString());
    add("a phone is kept as its digits", RecordKind::Clients, u"lejeune"_s,
        {{u"phone"_s, u"0470 12 34 56"_s}}, {}, u"select phone from accounts where id = 1"_s,
        u"0470123456"_s);
    add("a reading may not go backwards", RecordKind::Readings, u"lejeune"_s,
        {{u"readOn"_s, u"08/11/2026"_s}, {u"day"_s, u"100"_s}}, u"day"_s,
        u"select day_kwh from readings where id = 3"_s, u"2050"_s);
    add("a reading is of today at the latest", RecordKind::Readings, u"lejeune"_s,
        {{u"readOn"_s, u"12/11/2026"_s}, {u"day"_s, u"2100"_s}}, u"readOn"_s,
        u"select day_kwh from readings where id = 3"_s, u"2050"_s);
    add("a reading is corrected", RecordKind::Readings, u"lejeune"_s,
        {{u"readOn"_s, u"09/11/2026"_s}, {u"day"_s, u"2060"_s}}, {},
        u"select day_kwh from readings where id = 3"_s, u"2060"_s);
    add("a price has up to six decimals", RecordKind::Contracts, u"CTR-2"_s, {{u"price"_s, u"0,2855"_s}}, {},
        u"select price_micro from contracts where reference = 'CTR-2'"_s, u"285500"_s);
    add("a formula's name is needed", RecordKind::Contracts, u"CTR-2"_s, {{u"offer"_s, u""_s}}, u"offer"_s,
        u"select offer_name from contracts where reference = 'CTR-2'"_s, u"Électricité Souple"_s);
    add("a tariff is one of those there are", RecordKind::Contracts, u"CTR-2"_s,
        {{u"tariff"_s, u"gratuit"_s}}, u"tariff"_s,
        u"select tariff from contracts where reference = 'CTR-2'"_s, u"variable"_s);
}

void TestRecordService::aFormIsCheckedAndWritten()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, row);
    QFETCH(Typed, typed);
    QFETCH(QString, fault);
    QFETCH(QString, question);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Room room(place);
    core::RecordQuery query;
    query.search = row;
    const qint64 id = room.records.ids(kind, query).value().constFirst();
    const QByteArray before = room.content();
    const auto errors = room.records.save(kind, id, typed);
    VERIFY_OK(errors);
    QTEST(errors->isEmpty() ? QString() : errors->all().constFirst().field, "fault");
    QTEST(room.world.scalar(question), "answer");
    if (!fault.isEmpty()) {
        QCOMPARE(room.content(), before);
        return;
    }
    QVERIFY(room.world.events().constLast().startsWith(u"record.changed"_s));
    VERIFY_OK(room.records.undo());
    QCOMPARE(room.content(), before);
}

void TestRecordService::anInvoiceIsMadeAndTakenBack()
{
    PLACE_OF_ROW(place);
    Room room(place);
    const QByteArray before = room.content();
    QCOMPARE(room.records.issueInvoice(SmallWorld::kMariesPoint).value_or(false), true);
    QCOMPARE(room.records.count(RecordKind::Invoices, {}).value_or(0), 6);
    VERIFY_OK(room.records.undo());
    QCOMPARE(room.content(), before);
    QCOMPARE(room.records.issueInvoice(core::SupplyPointId(3)).value_or(true), false); // no contract
}

void TestRecordService::whatIsMadeFollowsTheRules_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<Typed>("typed");
    QTest::addColumn<QString>("fault"); // the field, or empty when it is made
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const Typed contract{{u"offer"_s, u"Électricité Clarté"_s}, {u"tariff"_s, u"fixed"_s},
        {u"startsOn"_s, u"09/11/2026"_s}, {u"price"_s, u"0,28"_s}, {u"standingCharge"_s, u"12,00"_s},
        {u"fixedUntil"_s, QString()}};
    const auto but = [](Typed typed, const QString& field, const QString& text) {
        typed.insert(field, text);
        return typed;
    };
    const Typed request{{u"requestKind"_s, u"invoice"_s}, {u"subject"_s, u"Ma <b>facture</b>"_s},
        {u"message"_s, u"Bonjour,\n\nelle n’est pas arrivée."_s}};
    const Typed message{{u"sender"_s, u"Lucie"_s}, {u"senderAddress"_s, u"lucie@famille.example"_s},
        {u"subject"_s, u"Dimanche"_s}, {u"body"_s, u"À midi ?\n\nLucie"_s}};
    const Typed reading{{u"readOn"_s, u"10/11/2026"_s}, {u"day"_s, u"2 060"_s}};
    struct Case
    {
        const char* name;
        RecordKind kind;
        Typed typed;
        QString fault;
        QString question;
        QString answer;
    };
    const QString newContract = u"select offer_name || starts_on || status || reference from contracts where "
                                "supply_point_id = 1 order by id desc limit 1"_s;
    const std::array cases{
        Case{"a contract", RecordKind::Contracts, contract, {}, newContract,
            u"Électricité Clarté2026-11-09activeCTR-2026-9001"_s},
        Case{"a contract begins after the one before", RecordKind::Contracts,
            but(contract, u"startsOn"_s, u"01/01/1999"_s), u"startsOn"_s, {}, {}},
        Case{"a contract does not begin tomorrow", RecordKind::Contracts,
            but(contract, u"startsOn"_s, u"11/11/2026"_s), u"startsOn"_s, {}, {}},
        Case{"a price is fixed for a while that follows", RecordKind::Contracts,
            but(contract, u"fixedUntil"_s, u"01/11/2026"_s), u"fixedUntil"_s, {}, {}},
        Case{"a contract has an offer", RecordKind::Contracts, but(contract, u"offer"_s, u" "_s), u"offer"_s,
            {}, {}},
        Case{"a price is a number", RecordKind::Contracts, but(contract, u"price"_s, u"cher"_s), u"price"_s,
            {}, {}},
        Case{"a reading waits", RecordKind::Readings, reading, {},
            u"select status || source || day_kwh from readings where read_on = '2026-11-10'"_s,
            u"pendingclient2060"_s},
        Case{"one reading a day", RecordKind::Readings, but(reading, u"readOn"_s, u"08/11/2026"_s),
            u"readOn"_s, {}, {}},
        Case{"a meter does not run backwards", RecordKind::Readings, but(reading, u"day"_s, u"12"_s),
            u"day"_s, {}, {}},
        Case{"nothing is read tomorrow", RecordKind::Readings, but(reading, u"readOn"_s, u"11/11/2026"_s),
            u"readOn"_s, {}, {}},
        Case{"a request with its message", RecordKind::Requests, request, {},
            u"select r.reference || r.subject || r.status || m.author from requests r join request_messages "
            u"m "
            "on m.request_id = r.id where r.kind = 'invoice' and r.id > 2"_s,
            u"D-2026-001Ma <b>facture</b>openclient"_s},
        Case{"a request says something", RecordKind::Requests, but(request, u"message"_s, {}), u"message"_s,
            {}, {}},
        Case{"a request has a short subject", RecordKind::Requests,
            but(request, u"subject"_s, QString(500, u'x')), u"subject"_s, {}, {}},
        Case{"a message of somebody", RecordKind::Messages, message, {},
            u"select sender_name || folder || subject || body || recipient from mails where id > 1"_s,
            u"LucieinboxDimancheÀ midi ?\n\nLuciemarie@messagerie.example"_s},
        Case{"an address is one", RecordKind::Messages, but(message, u"senderAddress"_s, u"lucie"_s),
            u"senderAddress"_s, {}, {}},
    };
    for (const auto engine : {support::EnginePlace::Sqlite, support::EnginePlace::Postgres}) {
        for (const Case& one : cases) {
            QTest::addRow(
                "%s, %s", one.name, engine == support::EnginePlace::Sqlite ? "SQLite" : "PostgreSQL")
                << static_cast<int>(engine) << one.kind << one.typed << one.fault << one.question
                << one.answer;
        }
    }
}

void TestRecordService::whatIsMadeFollowsTheRules()
{
    PLACE_OF_ROW(place);
    QFETCH(RecordKind, kind);
    QFETCH(Typed, typed);
    QFETCH(QString, fault);
    QFETCH(QString, question);
    Room room(place);
    const QByteArray before = room.content();
    const auto errors = room.records.add(kind, SmallWorld::kMariesPoint, typed);
    VERIFY_OK(errors);
    QCOMPARE(errors->isEmpty() ? QString() : errors->all().constFirst().field, fault);
    if (!fault.isEmpty()) {
        QCOMPARE(room.content(), before);
        QVERIFY(!room.records.canUndo());
        return;
    }
    QTEST(room.world.scalar(question), "answer");
    QVERIFY(room.world.events().constLast().startsWith(u"record.added "_s + core::codeOf(kind)));
    VERIFY_OK(room.records.undo());
    QCOMPARE(room.content(), before);
}

void TestRecordService::aNewContractClosesTheOneInForce()
{
    PLACE_OF_ROW(place);
    Room room(place);
    const QString active
        = u"select count(*) from contracts where supply_point_id = 1 and status = 'active'"_s;
    QCOMPARE(room.world.scalar(active), u"1"_s);
    const Typed typed{{u"offer"_s, u"Saisons"_s}, {u"tariff"_s, u"variable"_s},
        {u"startsOn"_s, u"10/11/2026"_s}, {u"price"_s, u"0,30"_s}, {u"standingCharge"_s, u"10"_s}};
    QVERIFY(room.records.add(RecordKind::Contracts, SmallWorld::kMariesPoint, typed)->isEmpty());
    QCOMPARE(room.world.scalar(active), u"1"_s);
    const auto second = room.records.add(RecordKind::Contracts, SmallWorld::kMariesPoint, typed);
    QCOMPARE(second->all().constFirst().rule, core::Rule::DateTooEarly);
    QCOMPARE(room.records.add(RecordKind::Contracts, core::SupplyPointId(999), typed).error().code,
        core::ErrorCode::NotFound);
    QCOMPARE(room.records.add(RecordKind::Attachments, SmallWorld::kMariesPoint, {}).error().code,
        core::ErrorCode::InvalidInput);
}

void TestRecordService::aMandateCameOnPaper_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<Typed>("typed");
    QTest::addColumn<QString>("fault");
    const Typed page{{u"holder"_s, u""_s}, {u"iban"_s, u"BE68 5390 0754 7034"_s}, {u"bic"_s, u""_s},
        {u"signedAt"_s, u"Valbois"_s}, {u"signedOn"_s, u"9/11/2026"_s}};
    const auto but = [&page](const QString& field, const QString& text) {
        Typed typed = page;
        typed.insert(field, text);
        return typed;
    };
    struct Case
    {
        const char* name;
        Typed typed;
        QString fault;
    };
    const std::array cases{
        Case{"with the name that is printed on it", page, {}},
        Case{"with the name written otherwise", but(u"holder"_s, u"Mme M. LEJEUNE"_s), {}},
        Case{"of somebody else's account", but(u"holder"_s, u"Paul Petit"_s), u"holder"_s},
        Case{"without an account", but(u"iban"_s, u" "_s), u"iban"_s},
        Case{"with a digit that is wrong", but(u"iban"_s, u"BE68 5390 0754 7035"_s), u"iban"_s},
        Case{"with a bank that is none", but(u"bic"_s, u"<b>"_s), u"bic"_s},
        Case{"signed tomorrow", but(u"signedOn"_s, u"11/11/2026"_s), u"signedOn"_s},
        Case{"without a day", but(u"signedOn"_s, {}), u"signedOn"_s},
        Case{"signed on a day that is none", but(u"signedOn"_s, u"31/02/2026"_s), u"signedOn"_s},
    };
    for (const auto engine : {support::EnginePlace::Sqlite, support::EnginePlace::Postgres}) {
        for (const Case& one : cases) {
            QTest::addRow(
                "%s, %s", one.name, engine == support::EnginePlace::Sqlite ? "SQLite" : "PostgreSQL")
                << static_cast<int>(engine) << one.typed << one.fault;
        }
    }
}

void TestRecordService::aMandateCameOnPaper()
{
    PLACE_OF_ROW(place);
    QFETCH(Typed, typed);
    QFETCH(QString, fault);
    Room room(place);
    room.world.execute(u"update mandates set status = 'cancelled' where reference = 'MDT-1'"_s);
    const QByteArray before = room.content();
    QStringList heard;
    connect(&room.world.journal(), &services::Journal::happened, &room.records,
        [&heard](const services::JournalEntry& entry) { heard.append(entry.event); });
    const auto errors = room.records.add(RecordKind::Mandates, SmallWorld::kMariesPoint, typed);
    VERIFY_OK(errors);
    QCOMPARE(errors->isEmpty() ? QString() : errors->all().constFirst().field, fault);
    if (!fault.isEmpty()) {
        QCOMPARE(room.content(), before);
        QVERIFY(heard.isEmpty());
        return;
    }
    QCOMPARE(
        room.world.scalar(u"select status || way || iban || signed_on || signed_at || document_name from "
                          "mandates where supply_point_id = 1 order by id desc limit 1"_s),
        u"waitingpaperBE685390075470342026-11-09Valboismandat-rempli.pdf"_s);
    QCOMPARE(room.world.scalar(u"select count(*) from mails where supply_point_id = 1 and id > 1"_s), u"1"_s);
    QCOMPARE(heard.count(u"mandate.deposited"_s), 1);
    QVERIFY(room.world.events().constLast().startsWith(u"record.added mandates:"_s));
    VERIFY_OK(room.records.undo());
    QCOMPARE(room.content(), before);
}

void TestRecordService::onePersonHasOneMandate()
{
    PLACE_OF_ROW(place);
    Room room(place);
    const QByteArray before = room.content();
    const Typed page{{u"iban"_s, u"BE68 5390 0754 7034"_s}, {u"signedOn"_s, u"09/11/2026"_s}};
    QCOMPARE(room.records.add(RecordKind::Mandates, SmallWorld::kMariesPoint, page).error().code,
        core::ErrorCode::Conflict);
    QCOMPARE(room.records.add(RecordKind::Mandates, core::SupplyPointId(999), page).error().code,
        core::ErrorCode::NotFound);
    QCOMPARE(room.content(), before);
    QVERIFY(!room.records.canUndo());
}

void TestRecordService::anAmountIsFoundAsItIsWritten()
{
    PLACE_OF_ROW(place);
    Room room(place);
    room.world.execute(u"update invoices set total_cents = 8475 where reference = '2026-10-0002'"_s);
    const auto found = [&room](const QString& search) {
        core::RecordQuery query;
        query.search = search;
        QStringList references;
        const auto page = room.records.page(RecordKind::Invoices, query, 50);
        for (const core::Record& record : page->rows)
            references.append(record.text(u"reference"_s));
        return references.size() == room.records.count(RecordKind::Invoices, query).value_or(-1)
            ? references.join(u' ')
            : u"another count"_s;
    };
    const QString one = u"2026-10-0002"_s;
    for (const QString& search : {u"84,75"_s, u"84.75"_s, u"84,75 €"_s, u"lejeune 84,75"_s, one})
        QCOMPARE(found(search), one);
    QCOMPARE(found(u"84,76"_s), QString());
    QCOMPARE(found(u"petit 84,75"_s), QString());
}

void TestRecordService::filesAreFoundAndGiven_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("files");
    struct Case
    {
        const char* name;
        QString search;
        QString field;
        QString value;
        QStringList files;
    };
    const QStringList all{u"Mandat signé.pdf"_s, u"photo.png"_s};
    const std::array cases{
        Case{"all, the newest first", {}, {}, {}, all},
        Case{"by the reference of the request", u"dem-0001"_s, {}, {}, {u"photo.png"_s}},
        Case{"by the reference of the mandate", u"MDT-1"_s, {}, {}, {u"Mandat signé.pdf"_s}},
        Case{"by the person", u"lejeune"_s, {}, {}, all},
        Case{"by the name of the file", u"signe"_s, {}, {}, {u"Mandat signé.pdf"_s}},
        Case{"nobody's", u"personne"_s, {}, {}, {}},
        Case{"a percent sign is one", u"%"_s, {}, {}, {}},
        Case{"of one sort", {}, u"fileKind"_s, u"pdf"_s, {u"Mandat signé.pdf"_s}},
        Case{"with requests only", {}, u"origin"_s, u"request"_s, {u"photo.png"_s}},
    };
    for (const auto engine : {support::EnginePlace::Sqlite, support::EnginePlace::Postgres}) {
        for (const Case& one : cases) {
            QTest::addRow(
                "%s, %s", one.name, engine == support::EnginePlace::Sqlite ? "SQLite" : "PostgreSQL")
                << static_cast<int>(engine) << one.search << one.field << one.value << one.files;
        }
    }
}

void TestRecordService::filesAreFoundAndGiven()
{
    PLACE_OF_ROW(place);
    QFETCH(QString, search);
    QFETCH(QString, field);
    QFETCH(QString, value);
    Room room(place);
    data::Query page(room.world.store().database(), "test.page"_L1,
        u"update mandates set document_name = 'Mandat signé.pdf', document = :page, submitted_at = "
        "'2026-11-03T09:00:00.000Z' where reference = 'MDT-1'"_s);
    VERIFY_OK(page.bind(":page"_L1, QByteArray("%PDF-1.4 page")).run());
    core::RecordQuery query;
    query.search = search;
    if (!field.isEmpty())
        query.filters.insert(field, value);
    const auto found = room.records.page(RecordKind::Attachments, query, 50);
    VERIFY_OK(found);
    QStringList files;
    for (const core::Record& record : found->rows) {
        files.append(record.text(u"file"_s));
        const auto file = room.records.file(record);
        VERIFY_OK(file);
        QCOMPARE(file->content, record.id > 0 ? QByteArray("\x89PNG\0\xFF", 6) : QByteArray("%PDF-1.4 page"));
        QCOMPARE(record.values.value(u"size"_s).toLongLong(), file->content.size());
        // Nobody else's, whatever is asked.
        core::Record stolen = record;
        stolen.person = core::SupplyPointId(2);
        QCOMPARE(room.records.file(stolen).error().code, core::ErrorCode::NotFound);
    }
    QTEST(files, "files");
    QCOMPARE(room.records.count(RecordKind::Attachments, query).value_or(-1), files.size());
}

// Sorted and filtered by everything its description offers: no column is unknown to the database.
void TestRecordService::everyListAnswersEverythingItOffers()
{
    PLACE_OF_ROW(place);
    Room room(place);
    for (const RecordKind kind : core::kRecordKinds) {
        const services::RecordType type = services::recordType(kind);
        const auto all = room.records.page(kind, {}, 50);
        VERIFY_OK(all);
        QVERIFY(!all->rows.isEmpty());
        for (const services::RecordField& field : type.fields) {
            QVERIFY2(all->rows.constFirst().values.contains(field.id), qPrintable(field.id));
            core::RecordQuery query;
            query.sortBy = field.id;
            query.descending = false;
            if (field.is(services::RecordField::Sortable)) {
                const auto up = room.records.ids(kind, query);
                query.descending = true;
                auto down = room.records.ids(kind, query);
                VERIFY_OK(up);
                VERIFY_OK(down);
                std::reverse(down.value().begin(), down.value().end());
                QCOMPARE(up.value(), down.value());
            }
            qint64 found = 0;
            for (const services::RecordChoice& choice : field.choices) {
                if (!field.is(services::RecordField::Filterable))
                    continue;
                query.filters = {{field.id, choice.code}};
                const auto count = room.records.count(kind, query);
                VERIFY_OK(count);
                found += *count;
            }
            if (field.is(services::RecordField::Filterable))
                QCOMPARE(found, room.records.count(kind, {}).value_or(-1)); // a choice for every row
        }
    }
    QCOMPARE(room.records.years(RecordKind::Invoices).value_or(QList<int>()), (QList<int>{2026, 2025}));
    core::RecordQuery query;
    query.year = 2025;
    QCOMPARE(room.records.count(RecordKind::Invoices, query).value_or(-1), 1);
    query = {};
    query.search = u"50,00"_s; // an amount
    QCOMPARE(room.records.count(RecordKind::Invoices, query).value_or(-1), 5);
}

void TestRecordService::theRoomKnowsWhatWasDone()
{
    PLACE_OF_ROW(place);
    Room room(place);
    const qint64 id = room.invoice(u"2026-11-0001"_s);
    VERIFY_OK(room.records.change({RecordKind::Invoices, RecordAction::MarkPaid, {id}, {}}));
    VERIFY_OK(room.records.undo());
    const auto lines = data::TrainerActionRepository(room.classroom->database()).last(5);
    VERIFY_OK(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->constLast().subject, u"invoices markPaid"_s);
}

QTEST_GUILESS_MAIN(TestRecordService)
#include "tst_record_service.moc"
