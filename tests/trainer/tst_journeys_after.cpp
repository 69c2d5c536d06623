// The trainer's journeys at the end of a session and around it, each as a person lives it in the real window:
// F12 to F15.

#include "coach/engine/coach.h"
#include "coach/engine/exercise_run.h"
#include "coach/engine/pack_check.h"
#include "core/classroom/machine_finding.h"
#include "core/text.h"
#include "data/dataset/content_file.h"
#include "desk/trainer_place.h"
#include "documents/pdf_tools.h"
#include "kit/definition_list.h"
#include "runtime/translation.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/pack_service.h"
#include "services/classroom/progress_service.h"
#include "services/requests/request_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"
#include "trainer/closing_page.h"
#include "trainer/content_panel.h"
#include "trainer/room_page.h"
#include "trainer/sheet_page.h"
#include "trainer/trainer_seat.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

constexpr int kGroup = 15; // people
const QString kMonique = u"monique.delvaux@messagerie.example"_s;

struct Room final : TrainerSeat
{
    // Fifteen people, of whom all but the last finished two exercises.
    void fillGroup()
    {
        QStringList eans;
        for (const core::Persona& one : runtime->world().personas().value())
            eans.append(one.supplyPoint.ean.digits());
        for (qsizetype i = runtime->learners().learners()->size(); i < kGroup; ++i)
            QVERIFY(runtime->learners().add(u"Apprenant %1"_s.arg(i + 1), eans).has_value());
        const auto learners = runtime->learners().learners();
        for (const core::Learner& learner : learners->first(kGroup - 1)) {
            for (const QString& exercise : {u"P01"_s, u"P08"_s}) {
                core::ExerciseProgress done;
                done.learner = learner.id;
                done.exercise = exercise;
                done.startedAt = runtime->clock().nowUtc();
                done.finishedAt = done.startedAt.addSecs(600);
                done.running = false;
                QVERIFY(runtime->progress().keep(done).has_value());
            }
        }
    }
    QString wholeText(const QString& file)
    {
        QFile whole(file);
        return whole.open(QIODevice::ReadOnly) ? QString::fromUtf8(whole.readAll()) : QString();
    }
    // Files of the machine in which the words stand, in the ways a program writes text.
    QStringList tracesOf(const QString& words)
    {
        const QList<QByteArray> forms{words.toUtf8(), words.toLatin1(),
            QStringEncoder(QStringEncoder::Utf16LE)(words), core::folded(words).toUtf8()};
        QStringList files;
        QDirIterator all(runtime.options().dataDir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (std::ranges::any_of(forms, [&](const QByteArray& form) { return bytes.contains(form); }))
                files.append(file.fileName());
        }
        return files;
    }
};

#define ROOM(name)                                                                                           \
    Room name;                                                                                               \
    QVERIFY(name.isReady)

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

class TestJourneysAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void f12EndOfSession();
    void f13NewContent();
    void f14CheckTheMachine();
    void f15LeaveNoTrace();
};

void TestJourneysAfter::f12EndOfSession()
{
    ROOM(room);
    room.fillGroup();
    room.enter();
    room.go(u"closing"_s);
    room.giveFilesTo<trainer::ClosingPage>();
    room.picker.toWrite = room.path(u"bilan.pdf"_s);
    room.click(u"namesCheck"_s);
    room.click(u"certificatesCheck"_s);
    QElapsedTimer timer;
    timer.start();
    room.click(u"keepPapersButton"_s);
    qInfo("papers of %d people: %lld ms", kGroup, static_cast<long long>(timer.elapsed()));
    QCOMPARE(room.notice(), u"C’est dans un PDF."_s);
    // Fifteen sheets; no certificate for whoever finished nothing.
    QCOMPARE(pdftools::infoOf(room.picker.toWrite, u"Pages"_s), QString::number(2 * kGroup - 1));
    const QString text = pdftools::textOf(room.picker.toWrite);
    const QString firstName = room.runtime->learners().learners()->constFirst().firstName;
    QVERIFY(text.contains(firstName) && text.contains(u"Attestation de réussite"));
    QCOMPARE(room.runtime->certificates().given()->size(), kGroup - 1);

    // Results for the office: nobody is named unless asked.
    room.go(u"room"_s);
    room.giveFilesTo<trainer::RoomPage>();
    room.picker.toWrite = room.path(u"resultats.csv"_s);
    room.click(u"resultsFileButton"_s);
    const QString table = room.wholeText(room.picker.toWrite);
    QCOMPARE(table.count(u"P08"_s), kGroup - 1);
    QVERIFY(table.contains(u"Personne 2;P08"));
    for (const core::Learner& learner : *room.runtime->learners().learners())
        QVERIFY2(!table.contains(learner.firstName) && !table.contains(learner.ean),
            qPrintable(learner.firstName));
}

void TestJourneysAfter::f13NewContent()
{
    ROOM(room);
    // A copy of the template, with texts and a condition of one's own.
    const auto draft = data::readContentFile(data::kBuiltInContent, u"templates/exercise.json"_s);
    QVERIFY(draft.has_value());
    QByteArray exercise = *draft;
    exercise.replace("\"X01\"", "\"Y01\"");
    exercise.replace("Le titre de votre exercice", "L’aide de Valbois");
    exercise.replace("www.electruc.example/aide*", "www.electruc.example/contact*");
    const QString pack = room.path(u"paquet"_s);
    QVERIFY(QDir().mkpath(pack + u"/exercises"_s));
    write(pack + u"/pack.json"_s, R"({"pack": 1, "id": "valbois", "title": "Valbois"})");
    write(pack + u"/exercises/y01-aide.json"_s, exercise);
    const auto checked = coach::checkPack(*services::readPackFiles(pack), coach::takenIds({}, {}));
    QCOMPARE(checked.faults.join(u'\n'), QString());
    QVERIFY(room.runtime->packs().put(checked.pack).has_value());

    // Out of this PC…
    room.enter();
    room.go(u"settings"_s);
    room.giveFilesTo<trainer::ContentPanel>();
    room.picker.toWrite = room.path(u"valbois.zip"_s);
    room.click(u"exportPack_valbois"_s);
    QVERIFY(QFile::exists(room.picker.toWrite));

    // …into another one, where a learner has it at once.
    ROOM(other);
    other.enter();
    other.go(u"settings"_s);
    other.giveFilesTo<trainer::ContentPanel>();
    other.picker.toRead = other.path(u"faux.zip"_s);
    write(other.picker.toRead, "no zip at all");
    other.click(u"importPackButton"_s);
    auto* note = trainer_test::find<kit::Note>(other.room, u"contentNote"_s);
    QCOMPARE(note->title(), u"Ce paquet est refusé. Rien n’a été ajouté."_s);
    QVERIFY(!other.text(u"faultsText"_s).isEmpty());
    other.picker.toRead = room.picker.toWrite;
    trainer_test::onceADialogIsOpen(other.room, [&other] { other.click(u"addPackButton"_s); });
    other.click(u"importPackButton"_s);
    QTRY_VERIFY2(note->title().contains(u"Valbois"), qPrintable(note->title()));
    other.leave();
    other.sitDownAs(other.runtime->learners().learners()->constFirst().firstName);
    QVERIFY(other.runtime->coach().start(u"Y01"_s).has_value());
    QTRY_COMPARE(other.text(u"coachTitle"_s), u"L’aide de Valbois"_s);
    other.open(u"/contact"_s);
    QTRY_VERIFY(!other.runtime->coach().run() || other.runtime->coach().run()->isFinished());

    // A fault is told with its place.
    exercise.replace("page_visited", "page_dreamt");
    write(pack + u"/exercises/y01-aide.json"_s, exercise);
    const auto wrong = coach::checkPack(*services::readPackFiles(pack), coach::takenIds({}, {}));
    QVERIFY2(wrong.faults.join(u'\n').contains(u"y01-aide.json"_s), qPrintable(wrong.faults.join(u'\n')));
}

void TestJourneysAfter::f14CheckTheMachine()
{
    ROOM(room);
    room.enter();
    room.go(u"room"_s);
    QElapsedTimer timer;
    timer.start();
    room.click(u"machineButton"_s);
    qInfo("the machine checked: %lld ms", static_cast<long long>(timer.elapsed()));
    room.giveFilesTo<trainer::SheetPage>();
    room.picker.toWrite = room.path(u"machine.pdf"_s);
    room.click(u"keepSheetButton"_s);
    const QString printed = pdftools::textOf(room.picker.toWrite);
    for (const QString& subject :
        {u"Base de données"_s, u"Polices"_s, u"Disque"_s, u"Contenu"_s, u"Imprimantes"_s})
        QVERIFY2(printed.contains(subject), qPrintable(printed));
    QVERIFY2(printed.contains(u"Bon"_s), qPrintable(printed));
    // What is not fine says what to do, on the paper too.
    const auto findings = desk::trainerServices(*room.runtime).checkMachine();
    for (const core::MachineFinding& finding : findings) {
        if (finding.verdict == core::MachineFinding::Verdict::Fine)
            continue;
        QVERIFY2(!finding.text.isEmpty(), qPrintable(finding.subject));
        const QString words = finding.text.normalized(QString::NormalizationForm_KC).simplified();
        QVERIFY2(QString(printed).remove(u' ').contains(QString(words).remove(u' ').left(30)),
            qPrintable(words + u"\n\n"_s + printed));
    }
}

void TestJourneysAfter::f15LeaveNoTrace()
{
    ROOM(room);
    const QString name = u"Zéphirinette"_s;
    const QString secret = u"Quidambule et ses chats"_s;
    QStringList eans;
    for (const core::Persona& persona : room.runtime->world().personas().value())
        eans.append(persona.supplyPoint.ean.digits());
    QVERIFY(room.runtime->learners().add(name, eans).has_value());
    QVERIFY(room.sitDown(kMonique) && room.signIn());
    const auto sent = room.runtime->requests().send(
        room.runtime->session().account()->id, {core::RequestKind::Other, secret, secret}, {});
    QVERIFY(sent && std::holds_alternative<services::SentRequest>(*sent));
    room.window().leave();
    QVERIFY2(!room.tracesOf(name).isEmpty() && !room.tracesOf(secret).isEmpty(), "the scan sees nothing");

    room.enter();
    room.go(u"keeping"_s);
    QElapsedTimer timer;
    room.clickAndThen(u"forgetButton"_s, [&] {
        trainer_test::type(trainer_test::find<QLineEdit>(room.room, u"forgetPinEdit"_s), TrainerSeat::kCode);
        timer.start();
        room.click(u"confirmForgetButton"_s);
    });
    qInfo("every trace of people erased and proved: %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(trainer_test::find<kit::Note>(room.room, u"verdictNote"_s)->title(),
        u"Il ne reste rien des personnes."_s);
    QCOMPARE(room.tracesOf(name).join(u'\n'), QString());
    QCOMPARE(room.tracesOf(secret).join(u'\n'), QString());
    room.giveFilesTo<trainer::SheetPage>();
    room.picker.toWrite = room.path(u"preuve.pdf"_s);
    room.click(u"keepSheetButton"_s);
    const QString proof = pdftools::textOf(room.picker.toWrite);
    QVERIFY2(proof.contains(u"Il ne reste rien des personnes."_s), qPrintable(proof));
    QVERIFY(!proof.contains(name));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestJourneysAfter, runtime::Translation>(argc, argv);
}

#include "tst_journeys_after.moc"
