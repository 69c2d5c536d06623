#include "services/world/forget_service.h"

#include "core/people/person.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/classroom_vault.h"
#include "data/forget/byte_search.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pin_service.h"
#include "services/people/people_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// An hour in a classroom: people of the room, a learner by hand, work in the world, a reset and its undo
// copy, a snapshot, a database that was set aside.
void live(support::TestRuntime& runtime)
{
    core::TypedPerson person;
    person.title = u"madame"_s;
    person.firstName = QString::fromUtf8("Zébulonne");
    person.lastName = QString::fromUtf8("Vandenputte-Œuvray");
    person.street = QString::fromUtf8("Allée des Quatre-Étourneaux");
    person.number = u"17"_s;
    person.postcode = u"4998"_s;
    person.city = u"Valbois"_s;
    const auto added = runtime->people().addTyped(person);
    if (!added || !added->isEmpty())
        qFatal("not added");
    const auto personas = runtime->people().ofGroup();
    const QString id = QString::number(personas.value().last().supplyPoint.id.value());
    const QString work = u"insert into requests (supply_point_id, reference, kind, subject, subject_folded, "
                         u"status, opened_at) "
                         "values (%1, 'REF-8817-TRACE', 'invoice', 'Ma facture bleuissante', 'x', 'open', "
                         "'2026-11-25T10:00:00.000Z');"
                         "insert into preferences (supply_point_id, name, value) values (%1, 'password:www', "
                         "'{\"password\":\"Secret-Pistache-91\"}');"
                         "insert into journal (supply_point_id, at, event, subject, attributes) "
                         "values (%1, '2026-11-25T10:00:00.000Z', 'mail.opened', '1', '{}')"_s.arg(id);
    if (auto done = runtime->worldStore().database().execute("work"_L1, work); !done)
        qFatal("%s", qPrintable(done.error().detail));
    const auto certificate = runtime->certificates().give(
        {QString::fromUtf8("Zébulonne"), QDate(2026, 11, 25), {u"P08"_s, u"P11"_s}, false});
    if (!certificate || !runtime->certificates().revoke(certificate->code))
        qFatal("no certificate");
    if (!runtime->world().saveSnapshot(u"Avant la pause de Zoubida"_s))
        qFatal("no snapshot");
    if (!runtime->world().reset({.level = services::ResetLevel::Group}))
        qFatal("no reset");
    if (auto done = runtime->worldStore().database().execute("work"_L1, work); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

// How often any of these stands in the files of the data folder.
int tracesIn(const QString& folder, const QStringList& texts)
{
    const data::ByteSearch search(texts);
    int all = 0;
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const QString& file : files)
        all += search.countInFile(folder + u'/' + file).value();
    return all;
}

QStringList traces()
{
    return {QString::fromUtf8("Zébulonne"), QString::fromUtf8("Vandenputte-Œuvray"),
        QString::fromUtf8("Allée des Quatre-Étourneaux"), u"REF-8817-TRACE"_s, u"Secret-Pistache-91"_s,
        u"Zoubida"_s};
}

} // namespace

class TestForgetService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void textsAreFoundInEveryEncoding_data();
    void textsAreFoundInEveryEncoding();
    void aTextAcrossTwoBlocksIsFound();
    void countsWhatWillGo_data() { support::EnginePlace::addRows(); }
    void countsWhatWillGo();
    void nothingOfThePeopleIsLeft_data() { support::EnginePlace::addRows(); }
    void nothingOfThePeopleIsLeft();
    void theProofTellsWhatItFinds();
    void theTrainersCodeStays_data() { support::EnginePlace::addRows(); }
    void theTrainersCodeStays();
    void whatWasBegunIsFinishedAtTheNextStart_data() { support::EnginePlace::addRows(); }
    void whatWasBegunIsFinishedAtTheNextStart();
    void anUnusedProgramIsClean();
};

void TestForgetService::textsAreFoundInEveryEncoding_data()
{
    const QString text = QString::fromUtf8("Zébulonne");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("found");
    QTest::addRow("in UTF-8") << "ab" + text.toUtf8() + "cd" << 1;
    QTest::addRow("in Latin-1") << "ab" + text.toLatin1() + "cd" << 1;
    QTest::addRow("in UTF-16, low byte first")
        << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2) << 1;
    QTest::addRow("at the very end") << text.toUtf8() << 1;
    QTest::addRow("twice") << text.toUtf8() + text.toLatin1() << 2;
    QTest::addRow("cut short") << text.toUtf8().chopped(1) << 0;
    QTest::addRow("in an empty file") << QByteArray() << 0;
    QTest::addRow("in less than a key") << QByteArray("abc") << 0;
}

void TestForgetService::textsAreFoundInEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, found);
    const data::ByteSearch search({u"rien"_s, QString::fromUtf8("Zébulonne")});
    QCOMPARE(search.count(bytes), (QList<int>{0, found}));
}

void TestForgetService::aTextAcrossTwoBlocksIsFound()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"big"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray bytes(10 * 1024 * 1024, 'x');
    const QByteArray text("Vandenputte");
    for (const qsizetype block : {4, 8}) // megabytes: where one block ends and the next begins
        bytes.replace(block * 1024 * 1024 - 5, text.size(), text);
    file.write(bytes);
    file.close();
    QCOMPARE(data::ByteSearch({u"Vandenputte"_s}).countInFile(file.fileName()).value(), 2);
    QVERIFY(!data::ByteSearch({u"Vandenputte"_s}).countInFile(folder.filePath(u"none"_s)));
}

void TestForgetService::countsWhatWillGo()
{
    TEST_RUNTIME_OF_ROW(runtime);
    live(runtime);
    const auto counts = runtime->forgetting().count();
    VERIFY_OK(counts);
    QVERIFY(counts->learners > 1);
    QCOMPARE(counts->requests, 1);
    QCOMPARE(counts->snapshots, 1);
    QCOMPARE(counts->undoCopies, 1);
    QCOMPARE(counts->setAside, 0);
}

void TestForgetService::nothingOfThePeopleIsLeft()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const bool onServer = engine == support::EnginePlace::Postgres;
    live(runtime);
    const QString folder = runtime->dataDir();
    QDir(folder).mkpath(u"mis-de-cote-20261101-090000"_s);
    QFile old(folder + u"/mis-de-cote-20261101-090000/world.db"_s);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QString::fromUtf8("Zébulonne").toUtf8());
    old.close();
    if (!onServer)
        QVERIFY(tracesIn(folder, traces()) > 0); // the test would see them
    QSignalSpy replaced(&runtime->world(), &services::WorldService::worldReplaced);

    QList<int> told;
    const auto report = runtime->forgetting().forget([&told](int done) { told.append(done); });
    VERIFY_OK(report);
    runtime->forgetting().announce();

    QVERIFY(report->worldIsNew);
    QVERIFY(report->classroomIsEmpty);
    QCOMPARE(report->found(), 0);
    QVERIFY(report->isClean());
    QCOMPARE(report->onServer, onServer);
    QVERIFY2(report->textsSought > 20, qPrintable(QString::number(report->textsSought)));
    QCOMPARE(report->erased.snapshots, 1);
    QCOMPARE(report->erased.setAside, 1);
    QCOMPARE(replaced.count(), 1);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.last() <= services::ForgetService::kParts);
    QCOMPARE(tracesIn(folder, traces()), 0);
    QVERIFY(!QDir(folder).exists(u"mis-de-cote-20261101-090000"_s));
    QVERIFY(!runtime->world().undoAvailable());
    QVERIFY(runtime->world().snapshots()->isEmpty());
    QCOMPARE(runtime->people().addedEans().value(), QStringList());
    // As at the very first start: the program's own group, and one line of the trainer's journal.
    QVERIFY(!runtime->learners().learners()->isEmpty());
    const auto lines = data::TrainerActionRepository(runtime->classroomStore().database()).last(9);
    QVERIFY(std::ranges::any_of(*lines,
        [](const core::TrainerAction& line) { return line.action == core::actions::kPeopleForgotten; }));
}

void TestForgetService::theProofTellsWhatItFinds()
{
    TEST_RUNTIME(runtime);
    live(runtime);
    QFile forgotten(runtime->dataDir() + u"/lettres.txt"_s);
    QVERIFY(forgotten.open(QIODevice::WriteOnly));
    forgotten.write(QString::fromUtf8("Chère Vandenputte-Œuvray").toUtf8());
    forgotten.close();
    const auto report = runtime->forgetting().forget();
    VERIFY_OK(report);
    QVERIFY(!report->isClean());
    QCOMPARE(report->found(), 1);
    const auto file = std::ranges::find(report->files, u"lettres.txt"_s, &core::ForgetReport::File::name);
    QVERIFY(file != report->files.cend());
    QCOMPARE(file->found, 1);
}

void TestForgetService::theTrainersCodeStays()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->pin().choose(u"2580"_s, u"2580"_s));
    VERIFY_OK(runtime->forgetting().forget());
    QVERIFY(runtime->pin().check(u"2580"_s)->accepted);
}

void TestForgetService::whatWasBegunIsFinishedAtTheNextStart()
{
    TEST_RUNTIME_OF_ROW(runtime);
    live(runtime);
    data::ClassroomVault vault(runtime->classroomStore());
    VERIFY_OK(vault.beginForgetting(runtime->clock().nowUtc())); // and the machine stops
    QVERIFY(runtime.restart());
    QVERIFY(!data::ClassroomVault(runtime->classroomStore()).isForgetting().value());
    QVERIFY(runtime->world().snapshots()->isEmpty());
    QVERIFY(!runtime->world().undoAvailable());
    QCOMPARE(tracesIn(runtime->dataDir(), traces()), 0);
}

void TestForgetService::anUnusedProgramIsClean()
{
    TEST_RUNTIME(runtime);
    const auto report = runtime->forgetting().forget();
    VERIFY_OK(report);
    QVERIFY(report->isClean());
}

QTEST_GUILESS_MAIN(TestForgetService)
#include "tst_forget_service.moc"
