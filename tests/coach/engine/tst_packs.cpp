// Content packs: what is right comes in and is offered, what is wrong is refused with the file, the line and
// the reason, and nothing leads out of the pack.

#include "coach/engine/coach.h"
#include "coach/engine/exercise_loader.h"
#include "coach/engine/object_names.h"
#include "coach/engine/pack_check.h"
#include "core/json_place.h"
#include "data/packs/zip_file.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pack_service.h"
#include "services/world/forget_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Pack;
using core::PackFile;

namespace {

const QByteArray kManifest = R"({
  "pack": 1,
  "id": "valbois",
  "title": "Les exercices de Valbois",
  "author": "Bibliothèque"
})";

QByteArray exercise(const QByteArray& id = "X01", const QByteArray& order = "1",
    const QByteArray& object = "helpLink", const QByteArray& condition = "page_visited")
{
    return R"({
  "id": ")"
        + id + R"(",
  "order": )"
        + order + R"(,
  "level": 1,
  "steps": [
    {
      "id": "help",
      "done": [
        { "condition": ")"
        + condition + R"(", "page": "www.electruc.example/aide" }
      ],
      "targets": [
        { "object": ")"
        + object + R"(" }
      ],
      "fr": {
        "title": "Ouvrir l’aide",
        "instruction": "Cliquez sur « Aide ».",
        "hints": ["Cherchez un mot.", "En haut du site.", "Cliquez dessus."]
      }
    }
  ],
  "fr": {
    "title": "Un essai de Valbois",
    "aim": "Vous ouvrez l’aide du site.",
    "learnt": ["Ouvrir l’aide d’un site"]
  }
})";
}

QList<PackFile> rightPack()
{
    return {{Pack::kManifest, kManifest}, {u"exercises/x01-aide.json"_s, exercise()},
        {u"exercises/x02-aide.json"_s, exercise("X02", "2")}, {u"README.md"_s, "Bonjour"}};
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QByteArray zipOf(const QList<PackFile>& files)
{
    const auto zip = data::writeZip(files);
    if (!zip)
        qFatal("%s", qPrintable(zip.error().detail));
    return *zip;
}

} // namespace

class TestPacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aRightPackHasNoFault();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void aFolderAndAZipAreTheSame();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void readsNoMoreThanItMay_data();
    void readsNoMoreThanItMay();
    void aLinkIsRefused();
    void everyNameOfTheProgramIsKnown();
    void isOfferedGivenAwayAndTakenOut_data() { support::EnginePlace::addRows(); }
    void isOfferedGivenAwayAndTakenOut();
    void goesWithEverythingAndComesBack();
    void leavesNoTrace();
};

void TestPacks::aRightPackHasNoFault()
{
    const coach::CheckedPack checked = coach::checkPack(rightPack(), {u"P08"_s});
    QCOMPARE(checked.faults, QStringList());
    QCOMPARE(checked.pack.id, u"valbois"_s);
    QCOMPARE(checked.pack.author, u"Bibliothèque"_s);
    QCOMPARE(checked.pack.files.size(), 2);
    QCOMPARE(checked.exercises.size(), 2);
    QCOMPARE(checked.exercises.first().texts.in(core::Language::French).skill, u"Un essai de Valbois"_s);
}

void TestPacks::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault"); // its beginning
    const QString file = u"exercises/x01-aide.json"_s;
    const auto row = [&](const char* what, const QString& name, const QByteArray& content,
                         const QString& fault) { QTest::newRow(what) << name << content << fault; };
    row("no JSON", file, "{\n  \"id\": ,\n}", file + u", line 2"_s);
    row("no exercise", file, "{}", file + u", line 1"_s);
    row("an unknown condition", file, exercise("X01", "1", "helpLink", "rich"),
        file + u", line 9, /steps/0/done/0: there is no condition rich"_s);
    row("an unknown control", file, exercise("X01", "1", "helpLnk"),
        file + u", line 12, /steps/0/targets/0/object: no control is called helpLnk"_s);
    row("an id of the program", file, exercise("P08"),
        file + u", line 2, /id: another exercise has the id P08"_s);
    row("an id that is there twice", file, exercise("X02", "3"),
        u"exercises/x02-aide.json, line 2, /id: another exercise has the id X02"_s);
    row("a place that is there twice", file, exercise("X01", "2"),
        u"exercises/x02-aide.json, line 3, /order: another exercise of the pack has the place 2"_s);
    row("a field that nobody knows", file,
        exercise().replace("\"level\": 1", "\"level\": 1,\n  \"script\": \"rm\""), file + u", line 1"_s);
    row("a manifest without a title", Pack::kManifest, R"({"pack": 1, "id": "valbois"})",
        u"pack.json, line 1"_s);
    row("a manifest that is no JSON", Pack::kManifest, "{\n\n  x", u"pack.json, line 3"_s);
    row("another version", Pack::kManifest, R"({"pack": 2, "id": "valbois", "title": "Valbois"})",
        u"pack.json, line 1, /pack"_s);
    row("an id with a path in it", Pack::kManifest, R"({"pack": 1, "id": "../valbois", "title": "Valbois"})",
        u"pack.json, line 1, /id"_s);
    row("a path that leads out", u"exercises/../../x.json"_s, exercise(),
        u"exercises/../../x.json: its path leads out"_s);
    row("a path from the root", u"/etc/x.json"_s, exercise(), u"/etc/x.json: its path leads out"_s);
    row("a path of Windows", u"exercises\\x.json"_s, exercise(), u"exercises\\x.json: its path leads out"_s);
    row("code", u"exercises/x.js"_s, "alert()", u"exercises/x.js: a pack holds"_s);
    row("a program", u"setup.exe"_s, "MZ", u"setup.exe: a pack holds"_s);
    row("a hidden file", u".bashrc"_s, "x", u".bashrc: a pack holds"_s);
    row("a file deeper down", u"exercises/more/x.json"_s, exercise("X03", "3"),
        u"exercises/more/x.json: a pack holds"_s);
}

void TestPacks::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    QList<PackFile> files = rightPack();
    files.removeIf([&name](const PackFile& file) { return file.name == name; });
    files.append({name, content});
    const QStringList faults = coach::checkPack(files, {u"P08"_s}).faults;
    QVERIFY(!faults.isEmpty());
    const bool found = std::any_of(
        faults.cbegin(), faults.cend(), [&fault](const QString& one) { return one.startsWith(fault); });
    QVERIFY2(found, qPrintable(faults.join(u'\n')));
}

void TestPacks::aFolderAndAZipAreTheSame()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(u"pack"_s);
    for (const PackFile& file : rightPack())
        write(inside + u'/' + file.name, file.content);
    write(folder.filePath(u"pack.zip"_s), zipOf(rightPack()));
    QList<PackFile> wrapped = rightPack();
    for (PackFile& file : wrapped)
        file.name.prepend(u"valbois/"_s);
    write(folder.filePath(u"wrapped.zip"_s), zipOf(wrapped));
    for (const QString& name : {u"pack"_s, u"pack.zip"_s, u"wrapped.zip"_s}) {
        const auto files = services::readPackFiles(folder.filePath(name));
        VERIFY_OK(files);
        const coach::CheckedPack checked = coach::checkPack(*files, {});
        QCOMPARE(checked.faults, QStringList());
        QCOMPARE(checked.pack, coach::checkPack(rightPack(), {}).pack);
    }
    QCOMPARE(zipOf(rightPack()), zipOf(rightPack()));
    QCOMPARE(services::readPackFiles(folder.filePath(u"none"_s)).error().code, core::ErrorCode::Io);
}

void TestPacks::refusesWhatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("bonjour");
    QTest::newRow("cut short") << zipOf(rightPack()).chopped(40);
    QByteArray damaged = zipOf(rightPack());
    for (qsizetype i = 60; i < 120; ++i)
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x55);
    QTest::newRow("damaged") << damaged;
}

void TestPacks::refusesWhatIsNoPack()
{
    QFETCH(QByteArray, bytes);
    const auto files = data::readZip(bytes);
    QVERIFY(!files.has_value());
    QCOMPARE(files.error().code, core::ErrorCode::InvalidInput);
}

void TestPacks::readsNoMoreThanItMay_data()
{
    QTest::addColumn<QList<PackFile>>("files");
    // A thousand times smaller in the archive.
    QTest::newRow("one file unpacks to too much")
        << QList<PackFile>{{u"exercises/a.json"_s, QByteArray(20 * 1024 * 1024, ' ')}};
    QList<PackFile> all;
    for (int i = 0; i < 20; ++i)
        all.append({u"exercises/a%1.json"_s.arg(i), QByteArray(Pack::kBiggestFile, ' ')});
    QTest::newRow("all together are too much") << all;
    QList<PackFile> many;
    for (int i = 0; i < 100; ++i)
        many.append({u"exercises/a%1.json"_s.arg(i), "x"});
    QTest::newRow("too many files") << many;
    for (int i = 0; i < 3000; ++i)
        many.append({u"exercises/b%1/"_s.arg(i), {}});
    QTest::newRow("far too many entries") << many;
}

void TestPacks::readsNoMoreThanItMay()
{
    QFETCH(QList<PackFile>, files);
    const auto read = data::readZip(zipOf(files));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, core::ErrorCode::InvalidInput);
    QVERIFY2(read.error().detail.contains(u"more than"), qPrintable(read.error().detail));
}

void TestPacks::aLinkIsRefused()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"secret.json"_s), exercise());
    write(folder.filePath(u"pack/pack.json"_s), kManifest);
    QDir().mkpath(folder.filePath(u"pack/exercises"_s));
    QVERIFY(QFile::link(folder.filePath(u"secret.json"_s), folder.filePath(u"pack/exercises/x01-a.json"_s)));
    const auto files = services::readPackFiles(folder.filePath(u"pack"_s));
    QVERIFY(!files.has_value());
    QVERIFY2(files.error().detail.contains(u"a link is refused"), qPrintable(files.error().detail));
}

// Every control that the program's own exercises name; and a slip is found.
void TestPacks::everyNameOfTheProgramIsKnown()
{
    const auto catalogue = coach::loadExercises();
    for (const coach::Exercise& one : catalogue.exercises) {
        for (const coach::Step& step : one.steps) {
            for (const coach::Target& target : step.targets)
                QVERIFY2(coach::isKnownObject(target.object), qPrintable(one.id + u' ' + target.object));
            for (const coach::PlayAction& action : step.play)
                QVERIFY2(action.object.isEmpty() || coach::isKnownObject(action.object),
                    qPrintable(one.id + u' ' + action.object));
        }
    }
    for (const QString& slip : {u"paybutton"_s, u"signInButon"_s, u"zzzNothing*"_s})
        QVERIFY2(!coach::isKnownObject(slip), qPrintable(slip));
}

void TestPacks::isOfferedGivenAwayAndTakenOut()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const qsizetype before = runtime->coach().exercises().size();
    const coach::CheckedPack checked
        = coach::checkPack(rightPack(), coach::takenIds(*runtime->packs().packs(), {}));
    QCOMPARE(checked.faults, QStringList());
    VERIFY_OK(runtime->packs().put(checked.pack));
    QCOMPARE(runtime->coach().exercises().size(), before + 2);
    QCOMPARE(runtime->coach().exercises().last().id, u"X02"_s);
    QVERIFY(runtime.restart());
    QCOMPARE(runtime->coach().exercises().size(), before + 2);

    // It can be begun as any other.
    const core::Learner learner = runtime->learners().learners()->first();
    const auto persona = runtime->world().persona(learner.ean);
    QVERIFY(persona.has_value());
    runtime->coach().welcome(learner, *persona);
    VERIFY_OK(runtime->coach().start(u"X01"_s));
    QVERIFY(runtime->coach().run());

    // Imported again, it is replaced; its own ids are no obstacle.
    QCOMPARE(coach::checkPack(rightPack(), coach::takenIds(*runtime->packs().packs(), u"valbois"_s)).faults,
        QStringList());
    QVERIFY(!coach::checkPack(rightPack(), coach::takenIds(*runtime->packs().packs(), u"other"_s))
                 .faults.isEmpty());
    core::Pack changed = checked.pack;
    changed.title = u"Un autre titre"_s;
    VERIFY_OK(runtime->packs().put(changed));
    QVERIFY(!runtime->coach().run()); // left: its exercise may be another one now
    QCOMPARE(runtime->packs().packs()->size(), 1);

    const auto zip = runtime->packs().exported(u"valbois"_s);
    VERIFY_OK(zip);
    const auto again = data::readZip(*zip);
    VERIFY_OK(again);
    QCOMPARE(coach::checkPack(*again, {}).pack, changed);

    VERIFY_OK(runtime->packs().remove(u"valbois"_s));
    QCOMPARE(runtime->coach().exercises().size(), before);
    QCOMPARE(runtime->packs().remove(u"valbois"_s).error().code, core::ErrorCode::NotFound);
    QCOMPARE(runtime->packs().exported(u"valbois"_s).error().code, core::ErrorCode::NotFound);
}

void TestPacks::goesWithEverythingAndComesBack()
{
    TEST_RUNTIME(runtime);
    const qsizetype before = runtime->coach().exercises().size();
    VERIFY_OK(runtime->packs().put(coach::checkPack(rightPack(), {}).pack));
    VERIFY_OK(runtime->world().reset({.level = services::ResetLevel::Group}));
    QCOMPARE(runtime->packs().packs()->size(), 1);
    VERIFY_OK(runtime->world().reset({.level = services::ResetLevel::All}));
    QVERIFY(runtime->packs().packs()->isEmpty());
    QCOMPARE(runtime->coach().exercises().size(), before);
    VERIFY_OK(runtime->world().undoReset());
    QCOMPARE(runtime->packs().packs()->size(), 1);
    QCOMPARE(runtime->packs().packs()->first().files.size(), 2);
    QCOMPARE(runtime->coach().exercises().size(), before + 2);
}

void TestPacks::leavesNoTrace()
{
    TEST_RUNTIME(runtime);
    VERIFY_OK(runtime->packs().put(coach::checkPack(rightPack(), {}).pack));
    const auto report = runtime->forgetting().forget();
    VERIFY_OK(report);
    QVERIFY(report->isClean());
    QVERIFY(runtime->packs().packs()->isEmpty());
}

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
