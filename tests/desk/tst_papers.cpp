// « Mes papiers » as a person meets them: the certificate from the end of an exercise to its verification,
// the sheet of the session, and what is never written down.

#include "browser/address.h"
#include "browser/viewer/document_view.h"
#include "coach/overlay/finished_page.h"
#include "data/canonical_dump.h"
#include "data/classroom_store.h"
#include "data/copied_table.h"
#include "desk/seat.h"
#include "documents/certificate_document.h"
#include "kit/definition_list.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/files/download_service.h"
#include "support/window_test.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString kTyped = u"Zébulonne Œuvray"_s;

// The first of the group at a machine of the room, who finished an exercise today and one another day.
class Machine final : public Seat
{
public:
    explicit Machine(bool finished = true)
    {
        if (!isReady)
            return;
        learner = runtime->learners().learners()->first();
        const QDateTime now = runtime->clock().nowUtc();
        isReady = (!finished || (finish(u"P08"_s, now) && finish(u"P01"_s, now.addDays(-3))))
            && window().enter(learner);
    }
    bool finish(const QString& exercise, const QDateTime& at)
    {
        core::ExerciseProgress done;
        done.learner = learner.id;
        done.exercise = exercise;
        done.startedAt = at;
        done.finishedAt = at;
        done.running = false;
        return runtime->progress().keep(done).has_value();
    }
    bool goTo(const QString& path)
    {
        tab()->go(browser::internalUrl(path));
        return isAt(path);
    }
    const documents::Document* shown()
    {
        auto* view = on<browser::DocumentView>(u"documentView"_s);
        return view ? view->document() : nullptr;
    }
    void picture(const QString& name)
    {
        if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
            window().grab().save(u"%1/%2.png"_s.arg(where, name));
    }

    core::Learner learner;
};

} // namespace

class TestPapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A menu offscreen cannot be raised, nor grab the keyboard.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theEndOfAnExerciseLeadsToTheCertificate();
    void theNameIsOnThePaperAndNowhereElse();
    void withoutAnExerciseThereIsNoCertificate();
    void theSheetTellsWhatWasDoneToday();
    void theMenuLeadsThere();
    void anybodyCanVerify();
};

#define MACHINE(name)                                                                                        \
    Machine name;                                                                                            \
    QVERIFY(name.isReady)

void TestPapers::theEndOfAnExerciseLeadsToTheCertificate()
{
    MACHINE(machine);
    machine.tab()->go(coach::overlay::FinishedPage::url(u"P08"_s));
    QTRY_VERIFY(machine.on<QAbstractButton>(u"papersButton"_s));
    machine.picture(u"bravo"_s);
    machine.press(u"papersButton"_s);
    QVERIFY(machine.isAt(u"mes-papiers"_s));
    QTRY_VERIFY(machine.on<QLineEdit>(u"nameEdit"_s));
    auto* name = machine.on<QLineEdit>(u"nameEdit"_s);
    QCOMPARE(name->text(), machine.learner.firstName);
    machine.picture(u"papers"_s);

    name->clear();
    machine.press(u"certificateButton"_s);
    QVERIFY(machine.on<kit::FormField>(u"nameField"_s)->hasError());
    QCOMPARE(machine.typist->focus()->objectName(), u"nameEdit"_s);
    machine.typist->write(u"Monique D."_s);
    machine.typist->press(Qt::Key_Return);
    QVERIFY(machine.isAt(u"mes-papiers/attestation"_s));
    QTRY_VERIFY(machine.shown());
    const QString text = machine.shown()->text();
    QVERIFY2(text.contains(u"décernée à Monique D."), qPrintable(text));
    QVERIFY2(text.contains(u"qui a réussi 2 exercices du parcours"), qPrintable(text));
    QVERIFY2(text.contains(u"Télécharger, rouvrir et imprimer une facture"), qPrintable(text));
    QVERIFY2(text.contains(u"25/11/2026"), qPrintable(text));
    machine.picture(u"certificate"_s);
}

void TestPapers::theNameIsOnThePaperAndNowhereElse()
{
    MACHINE(machine);
    QVERIFY(machine.goTo(u"mes-papiers"_s));
    QTRY_VERIFY(machine.on<QLineEdit>(u"nameEdit"_s));
    auto* name = machine.on<QLineEdit>(u"nameEdit"_s);
    name->setFocus();
    name->selectAll();
    machine.typist->write(kTyped);
    machine.press(u"certificateButton"_s);
    QTRY_VERIFY(machine.shown());
    machine.press(u"saveButton"_s);
    const auto persona = machine.tab()->persona();
    QTRY_COMPARE(machine.runtime->downloads().files(persona)->size(), 1);
    const auto file = machine.runtime->downloads().files(persona)->first();
    QVERIFY2(file.name.startsWith(u"attestation-"), qPrintable(file.name));
    const auto content = machine.runtime->downloads().content(persona, file.id);
    VERIFY_OK(content);
    const QString payload = documents::CertificateDocument::payloadsInPdf(*content).value(0);
    const auto check = machine.runtime->certificates().check(payload);
    VERIFY_OK(check);
    QCOMPARE(check->verdict, services::CertificateCheck::Verdict::Authentic);
    QCOMPARE(check->says.name, kTyped);
    // Neither the journal nor the classroom knows the name.
    const auto journal = data::canonicalDump(machine.runtime->worldStore().database(), {{u"journal"_s}});
    const auto room
        = data::canonicalDump(machine.runtime->classroomStore().database(), data::classroomTables());
    VERIFY_OK(journal);
    VERIFY_OK(room);
    QVERIFY(journal->contains("attestation-"));
    for (const QByteArray& trace : {payload.toUtf8(), QByteArray("Œuvray")})
        QVERIFY(!journal->contains(trace) && !room->contains(trace));
    // The file opens again, with the same name on it.
    QVERIFY(machine.goTo(u"telechargements/%1"_s.arg(file.id.value())));
    QTRY_VERIFY(machine.shown() && machine.shown()->text().contains(kTyped));
    // The next person does not see it.
    machine.window().leave();
    QVERIFY(machine.window().enter(machine.runtime->learners().learners()->at(1)));
    QVERIFY(machine.finish(u"P01"_s, machine.runtime->clock().nowUtc()));
    QVERIFY(machine.goTo(u"mes-papiers"_s));
    QTRY_VERIFY(machine.on<QLineEdit>(u"nameEdit"_s));
    QVERIFY(!machine.on<QLineEdit>(u"nameEdit"_s)->text().contains(kTyped));
}

void TestPapers::withoutAnExerciseThereIsNoCertificate()
{
    Machine machine(false);
    QVERIFY(machine.isReady);
    QVERIFY(machine.goTo(u"mes-papiers"_s));
    QTRY_VERIFY(machine.on<kit::Text>(u"certificateText"_s));
    QVERIFY(machine.on<kit::Text>(u"certificateText"_s)->text().contains(u"premier exercice réussi"));
    QVERIFY(!machine.on<QAbstractButton>(u"certificateButton"_s)->isVisible());
    machine.press(u"sheetButton"_s);
    QTRY_VERIFY(machine.shown() && machine.shown()->text().contains(u"J’ai commencé à m’entraîner"));
}

void TestPapers::theSheetTellsWhatWasDoneToday()
{
    MACHINE(machine);
    QVERIFY(machine.goTo(u"mes-papiers"_s));
    machine.press(u"sheetButton"_s);
    QTRY_VERIFY(machine.shown());
    const QString text = machine.shown()->text();
    QVERIFY2(text.contains(machine.learner.firstName) && text.contains(u"rouvrir et imprimer une facture"),
        qPrintable(text));
    QVERIFY2(!text.contains(u"s’y promener"), qPrintable(text)); // another day
    machine.press(u"saveButton"_s);
    const auto persona = machine.tab()->persona();
    QTRY_COMPARE(machine.runtime->downloads().files(persona)->size(), 1);
    const auto file = machine.runtime->downloads().files(persona)->first();
    QVERIFY(machine.goTo(u"telechargements/%1"_s.arg(file.id.value())));
    QTRY_VERIFY(machine.shown());
    QCOMPARE(machine.shown()->text(), text);

    QVERIFY(machine.goTo(u"mes-papiers"_s));
    machine.press(u"fraudButton"_s);
    QTRY_VERIFY(machine.shown() && machine.shown()->text().contains(u"suspect@safeonweb.be"));
}

void TestPapers::theMenuLeadsThere()
{
    MACHINE(machine);
    machine.press(u"userButton"_s);
    machine.window().findChild<QMenu*>(u"userMenu"_s)->findChild<QAction*>(u"papersAction"_s)->trigger();
    QVERIFY(machine.isAt(u"mes-papiers"_s));
    QTRY_COMPARE(machine.tab()->fullTitle(), u"Mes papiers"_s);
}

void TestPapers::anybodyCanVerify()
{
    MACHINE(machine);
    const auto given = machine.runtime->certificates().give(
        {u"Monique"_s, QDate(2026, 11, 12), {u"P08"_s, u"P77"_s}, false});
    VERIFY_OK(given);
    QVERIFY(machine.goTo(u"mes-papiers"_s));
    machine.press(u"verifyButton"_s);
    QVERIFY(machine.isAt(u"verifier-attestation"_s));
    QTRY_VERIFY(machine.on<QLineEdit>(u"codeEdit"_s));
    auto* code = machine.on<QLineEdit>(u"codeEdit"_s);
    auto* note = machine.on<kit::Note>(u"answerNote"_s);
    const auto check = [&](const QString& text) {
        code->setFocus();
        code->selectAll();
        machine.typist->press(Qt::Key_Delete);
        machine.typist->write(text);
        machine.typist->press(Qt::Key_Return);
        return note->isVisible() ? note->title() : QString();
    };
    const auto answers = [&] {
        QString all;
        for (const auto& entry : machine.on<kit::DefinitionList>(u"answerList"_s)->entries())
            all += entry.term + u'=' + entry.definition + u'\n';
        return all;
    };
    QCOMPARE(check(QString()), QString());
    QVERIFY(machine.on<kit::FormField>(u"codeField"_s)->hasError());
    QCOMPARE(check(given->payload()), u"Cette attestation est authentique."_s);
    QVERIFY2(answers().contains(u"Nom=Monique\n"), qPrintable(answers()));
    QVERIFY2(answers().contains(u"Remise le=12/11/2026\n"), qPrintable(answers()));
    QVERIFY2(answers().contains(u"imprimer une facture · P77"), qPrintable(answers()));
    machine.picture(u"verified"_s);
    QCOMPARE(check(given->code.toLower()), u"Cette attestation est authentique."_s);
    QVERIFY2(!answers().contains(u"Nom="), qPrintable(answers()));
    core::SignedCertificate forged = *given;
    forged.says.name = u"Robert"_s;
    forged.body = core::certificateBody(forged.says, forged.code, forged.fingerprint);
    QCOMPARE(check(forged.payload()), u"Cette attestation a été changée."_s);
    forged.body = core::certificateBody(forged.says, forged.code, "12345678");
    QCOMPARE(check(forged.payload()), u"Cet ordinateur ne connaît pas qui l’a signée."_s);
    QVERIFY2(answers().contains(u"31-32-33-34-35-36-37-38"), qPrintable(answers()));
    VERIFY_OK(machine.runtime->certificates().revoke(given->code));
    QCOMPARE(check(given->payload()), u"Cette attestation est annulée."_s);
    QCOMPARE(check(u"bonjour"_s), u"Ce n’est pas une attestation d’Electruc."_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPapers>(argc, argv);
}

#include "tst_papers.moc"
