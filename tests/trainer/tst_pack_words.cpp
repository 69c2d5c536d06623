// Why a pack is refused, told to the trainer: every reason that the checks can give has its words.

#include "coach/engine/pack_check.h"
#include "services/classroom/pack_service.h"
#include "support/fail_on_warning.h"
#include "trainer/pack_words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::PackFile;
using trainer::PackWords;

namespace {

const QByteArray kManifest = R"({"pack": 1, "id": "valbois", "title": "Valbois"})";
const QByteArray kExercise = R"({"id": "X01", "order": 1, "level": 1, "steps": [{"id": "help",
  "done": [{"condition": "page_visited", "page": "www.electruc.example/aide"}],
  "targets": [{"object": "helpLink"}],
  "fr": {"title": "Ouvrir l’aide", "instruction": "Cliquez sur « Aide ».",
    "hints": ["Une aide à lire", "En haut du site", "Cliquez une fois"]}}],
  "fr": {"title": "Aide", "aim": "Vous ouvrez la page d’aide.", "learnt": ["Ouvrir l’aide"]}})";

QList<PackFile> packOf(const QByteArray& exercise, const QByteArray& manifest = kManifest)
{
    return {{core::Pack::kManifest, manifest}, {u"exercises/x01.json"_s, exercise}};
}

} // namespace

class TestPackWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void everyReasonHasWords_data();
    void everyReasonHasWords();
    void aFileThatIsNoPackHasWords();
    void aPlaceIsKept();
    void whatIsNotKnownStaysAsItIs();
};

void TestPackWords::everyReasonHasWords_data()
{
    QTest::addColumn<QList<PackFile>>("files");
    const auto without = [](QByteArray from, const QByteArray& part, const QByteArray& instead) {
        Q_ASSERT(from.contains(part));
        return from.replace(part, instead);
    };
    const auto exercise = [&](const char* name, const QByteArray& part, const QByteArray& instead) {
        QTest::newRow(name) << packOf(without(kExercise, part, instead));
    };
    QTest::newRow("no manifest") << QList<PackFile>{{u"exercises/x01.json"_s, kExercise}};
    QTest::newRow("no exercise") << QList<PackFile>{{core::Pack::kManifest, kManifest}};
    QTest::newRow("a program") << packOf(kExercise) + QList<PackFile>{{u"run.sh"_s, {}}};
    QTest::newRow("a way out") << packOf(kExercise) + QList<PackFile>{{u"../x.json"_s, {}}};
    QTest::newRow("twice") << packOf(kExercise) + QList<PackFile>{{u"exercises/x01.json"_s, kExercise}};
    QTest::newRow("a manifest that is no JSON") << packOf(kExercise, "{");
    QTest::newRow("a manifest without an id") << packOf(kExercise, R"({"pack": 1, "title": "Valbois"})");
    QTest::newRow("an id that is none")
        << packOf(kExercise, R"({"pack": 1, "id": "A b", "title": "Valbois"})");
    QTest::newRow("another form") << packOf(kExercise, R"({"pack": 2, "id": "valbois", "title": "Valbois"})");
    QTest::newRow("no JSON") << packOf("{ \"id\": ");
    QTest::newRow("a list") << packOf("[]");
    exercise("something unknown", "\"level\": 1", "\"level\": 1, \"color\": 1");
    exercise("something missing", "\"level\": 1, ", "");
    exercise("a level too high", "\"level\": 1", "\"level\": 4");
    exercise("a level too low", "\"level\": 1", "\"level\": 0");
    exercise("a level in words", "\"level\": 1", "\"level\": \"one\"");
    exercise("a text too long", "\"title\": \"Aide\"", "\"title\": \"" + QByteArray(80, 'x') + '"');
    exercise("a text too short", "\"title\": \"Aide\"", "\"title\": \"A\"");
    exercise("two hints", ", \"Cliquez une fois\"", "");
    exercise("four hints", "\"Cliquez une fois\"", "\"Cliquez une fois\", \"Cliquez deux fois\"");
    exercise("a session of no length", "\"level\": 1", "\"level\": 1, \"needs\": {\"sessionMinutes\": 4}");
    exercise("an unknown condition", "page_visited", "page_eaten");
    exercise("an argument missing", ", \"page\": \"www.electruc.example/aide\"", "");
    exercise("an argument too many", "\"page\":", "\"times\": 2, \"page\":");
    exercise("an argument of another kind", "\"www.electruc.example/aide\"", "12");
    exercise("an unknown preparation", "\"level\": 1", "\"level\": 1, \"prepare\": [\"tea\"]");
    exercise("an unknown fact", "Cliquez sur « Aide ».", "Écrivez {tea} ici.");
    exercise("an unknown question",
        "\"done\": [{\"condition\": \"page_visited\", \"page\": \"www.electruc.example/aide\"}]",
        "\"quiz\": \"tea\"");
    exercise("a question with no answers",
        "\"done\": [{\"condition\": \"page_visited\", \"page\": \"www.electruc.example/aide\"}]",
        "\"quiz\": \"own\"");
    exercise("neither state nor question",
        "\"done\": [{\"condition\": \"page_visited\", \"page\": \"www.electruc.example/aide\"}],", "");
    exercise("a question beside a state",
        "\"hints\":", "\"question\": \"Combien de pages y a-t-il ?\", \"hints\":");
    exercise("an unknown control", "helpLink", "helpLnik");
    exercise("an id of the program's own", "X01", "P01");
    exercise("a choice of nothing", "\"targets\"",
        "\"play\": [{\"do\": \"choose\", \"object\": \"helpLink\"}], \"targets\"");
    exercise("a wait for nothing", "\"targets\"", "\"play\": [{\"do\": \"wait\"}], \"targets\"");
    exercise("a question of the end about no step", "\"level\": 1",
        "\"level\": 1, \"quiz\": {\"questions\": [{\"kind\": \"trueFalse\", \"isTrue\": true, \"step\": "
        "\"tea\", "
        "\"fr\": {\"question\": \"Est-ce que c’est vrai ?\", \"why\": \"Parce que c’est ainsi.\", "
        "\"unsure\": "
        "\"On peut regarder.\", \"explanation\": \"C’est ainsi, voilà tout.\"}}]}");
    exercise("an answer to nothing", "\"targets\"", "\"play\": [{\"do\": \"answer\"}], \"targets\"");
    QTest::newRow("one place for two")
        << packOf(kExercise) + QList<PackFile>{{u"exercises/x02.json"_s, without(kExercise, "X01", "X02")}};
}

void TestPackWords::everyReasonHasWords()
{
    QFETCH(QList<PackFile>, files);
    const QStringList faults = coach::checkPack(files, {u"P01"_s}).faults;
    QVERIFY(!faults.isEmpty());
    for (const QString& fault : faults) {
        QVERIFY2(PackWords::isKnown(fault), qPrintable(fault));
        QVERIFY2(!PackWords::told(fault).contains(u"%1"_s), qPrintable(PackWords::told(fault)));
    }
}

void TestPackWords::aFileThatIsNoPackHasWords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no archive");
    file.close();
    const auto read = services::readPackFiles(path);
    QVERIFY(!read.has_value());
    QCOMPARE(PackWords::told(read.error().detail), u"Ce n’est pas un fichier .zip."_s);
    QCOMPARE(PackWords::told(u"exercises/a.json: more than 262144 bytes"_s),
        u"exercises/a.json : Il dépasse 262144 octets."_s);
}

void TestPackWords::aPlaceIsKept()
{
    QCOMPARE(PackWords::told(
                 u"exercises/x01.json, line 13, /steps/0/targets/0/object: no control is called helpLnik"_s),
        u"exercises/x01.json, ligne 13, /steps/0/targets/0/object : Rien à l’écran ne s’appelle « helpLnik »."_s);
}

void TestPackWords::whatIsNotKnownStaysAsItIs()
{
    QCOMPARE(PackWords::told(u"the moon: is full"_s), u"the moon: is full"_s);
    QVERIFY(!PackWords::isKnown(u"the moon is full"_s));
}

QTEST_GUILESS_MAIN(TestPackWords)
#include "tst_pack_words.moc"
