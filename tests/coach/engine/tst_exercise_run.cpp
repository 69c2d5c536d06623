// How an exercise goes: states reached, whatever the path; help; mistakes; another day.

#include "coach/engine/coached_person.h"
#include "services/classroom/progress_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::CoachedPerson;

namespace {

const QString kReadings = u"www.electruc.example/espace-client/releves"_s;
const QString kInvoices = u"www.electruc.example/espace-client/factures"_s;

} // namespace

class TestExerciseRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void workDoneBeforeTheStartCounts();
    void aLaterStepDoneEarlyCountsOnceItsTurnComes();
    void aStepOnceDoneStaysDone();
    void somebodyElsesWorkDoesNotCount();
    void hintsGrowAndAreKept();
    void likelyMistakesAreExplained_data();
    void likelyMistakesAreExplained();
    void aWrongPasswordIsNoDrama();
    void aWrongAnswerMayBeTriedAgain();
    void itGoesOnAfterARestart();
    void itGoesOnAfterAReset();
    void doneAgainItBeginsAfresh();
    void theOverviewTellsWhatIsNext();
    void neighboursHaveOtherAnswers();
    void whatIsForOthersIsNotOffered();
    void theNextTimeItAsksWhatOneRemembers();
};

void TestExerciseRun::workDoneBeforeTheStartCounts()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    monique.signIn();
    QVERIFY(monique.begin(u"P08"_s));
    QVERIFY(monique.run().isDone(0));
    QCOMPARE(monique.run().current(), 1);
}

void TestExerciseRun::aLaterStepDoneEarlyCountsOnceItsTurnComes()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P11"_s));
    QSignalSpy done(&monique.run(), &coach::ExerciseRun::stepDone);
    monique.visit(kReadings); // the second step
    QCOMPARE(done.size(), 0);
    monique.signIn();
    QCOMPARE(done.size(), 2);
    QCOMPARE(monique.run().current(), 2);
}

void TestExerciseRun::aStepOnceDoneStaysDone()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P08"_s));
    monique.signIn();
    monique.signOut();
    QVERIFY(monique.run().isDone(0));
}

void TestExerciseRun::somebodyElsesWorkDoesNotCount()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P01"_s));
    const auto people = runtime->world().personas().value();
    QVERIFY(runtime->visits()
                .pageOpened(people.at(1).supplyPoint.id, u"www.electruc.example/"_s, u"visit"_s)
                .has_value());
    monique.settle();
    QCOMPARE(monique.run().doneCount(), 0);
}

void TestExerciseRun::hintsGrowAndAreKept()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P01"_s));
    QVERIFY(monique.run().hints().isEmpty());
    for (int size = 1; size <= coach::kHintSizes; ++size) {
        QVERIFY(monique.run().hasMoreHints());
        monique.run().askHint();
        QCOMPARE(monique.run().hints().size(), size);
    }
    QVERIFY(!monique.run().hasMoreHints());
    monique.run().askHint();
    QCOMPARE(monique.run().hints().size(), coach::kHintSizes);
    monique.visit(u"www.electruc.example/"_s);
    QVERIFY(monique.run().hints().isEmpty()); // another step, other hints
    QCOMPARE(runtime->progress().ofLearner(monique.learner.id)->constFirst().steps.constFirst().hints, 3);
}

void TestExerciseRun::likelyMistakesAreExplained_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("readOn");
    QTest::addColumn<QString>("word");
    QTest::newRow("tomorrow") << u"1"_s << u"26/11/2026"_s << u"date"_s;
    QTest::newRow("smaller than the last one") << u"1"_s << u"25/11/2026"_s << u"chiffres noirs"_s;
    QTest::newRow("ten times as much") << u"91234"_s << u"25/11/2026"_s << u"loin"_s;
}

void TestExerciseRun::likelyMistakesAreExplained()
{
    QFETCH(QString, day);
    QFETCH(QString, readOn);
    QFETCH(QString, word);
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P11"_s));
    monique.signIn();
    monique.visit(kReadings);
    QVERIFY(monique.answerRightly());
    QSignalSpy mistakes(&monique.run(), &coach::ExerciseRun::mistakeMade);
    monique.sendReading(day, false, readOn);
    QCOMPARE(mistakes.size(), 1);
    const QString sentence = mistakes[0][0].toString();
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QCOMPARE(monique.run().progress().steps.last().mistakes, 1);
    monique.sendReading(QString::number(monique.meter()));
    QCOMPARE(mistakes.size(), 1); // what is right is no mistake
    QVERIFY(monique.run().isFinished());
}

void TestExerciseRun::aWrongPasswordIsNoDrama()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P07"_s));
    QSignalSpy mistakes(&monique.run(), &coach::ExerciseRun::mistakeMade);
    monique.signIn(u"perdu"_s);
    QCOMPARE(mistakes.size(), 1);
    QVERIFY(mistakes[0][0].toString().contains(u"Rien n’est bloqué"_s));
    QCOMPARE(monique.run().doneCount(), 0);
    monique.signIn();
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(monique.run().doneCount(), 1);
}

void TestExerciseRun::aWrongAnswerMayBeTriedAgain()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P07"_s));
    QVERIFY(!monique.run().choices());
    monique.signIn();
    const auto choices = monique.run().choices();
    QVERIFY(choices && choices->texts.size() >= 3);
    QVERIFY(!monique.run().answer((choices->right + 1) % choices->texts.size()));
    QCOMPARE(monique.run().current(), 1);
    QCOMPARE(monique.run().choices()->texts, choices->texts); // they stay where they were
    QVERIFY(monique.run().answer(choices->right));
    QCOMPARE(monique.run().current(), 2);
}

void TestExerciseRun::itGoesOnAfterARestart()
{
    TEST_RUNTIME(runtime);
    {
        CoachedPerson monique(*runtime);
        QVERIFY(monique.begin(u"P08"_s));
        monique.signIn();
        monique.visit(kInvoices);
        monique.run().askHint();
    }
    QVERIFY2(runtime.restart(), qPrintable(runtime.why()));
    CoachedPerson monique(*runtime);
    QVERIFY(!monique.coach().run());
    QCOMPARE(monique.coach().recommended().exercise->id, u"P08"_s);
    QVERIFY(monique.begin(u"P08"_s));
    QCOMPARE(monique.run().current(), 2);
    QCOMPARE(monique.run().hints().size(), 1);
    QCOMPARE(monique.run().page(), kInvoices);
}

void TestExerciseRun::itGoesOnAfterAReset()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P01"_s));
    monique.visit(u"www.electruc.example/"_s);
    monique.coach().leave();
    services::ResetScope group;
    QVERIFY(runtime->world().reset(group).has_value());
    runtime->session().forget();
    QVERIFY(monique.begin(u"P01"_s));
    QCOMPARE(monique.run().current(), 1); // the room remembers, the world does not
    monique.visit(u"www.electruc.example/services"_s);
    QCOMPARE(monique.run().current(), 2);
}

void TestExerciseRun::doneAgainItBeginsAfresh()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P11"_s));
    monique.signIn();
    monique.visit(kReadings);
    QVERIFY(monique.answerRightly());
    monique.sendReading(QString::number(monique.meter()));
    QVERIFY(monique.run().isFinished());

    QVERIFY(monique.coach().redo(u"P11"_s).has_value());
    monique.settle();
    QCOMPARE(monique.run().doneCount(), 0);
    QCOMPARE(monique.run().progress().attempt, 2);
    QVERIFY(monique.run().progress().finishedAt.isValid()); // never lost once it was done
    monique.signIn();
    monique.visit(kReadings);
    QVERIFY(monique.answerRightly());
    QVERIFY(!monique.run().isFinished());
    monique.sendReading(QString::number(monique.meter()));
    QVERIFY(monique.run().isFinished());
}

void TestExerciseRun::theOverviewTellsWhatIsNext()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QCOMPARE(monique.coach().recommended().exercise->id, u"P01"_s);
    QVERIFY(monique.begin(u"P03"_s));
    QVERIFY(monique.begin(u"P07"_s));
    monique.signIn();
    auto rows = monique.coach().overview();
    // Two are for newcomers, one for meters with several registers, one for whoever has no mandate to sign.
    QCOMPARE(rows.size(), monique.coach().exercises().size() - 4);
    // Hers only waits for a signature: that is why one of them is not there.
    QCOMPARE(monique.coach().asides().size(), 1);
    QVERIFY(monique.coach().asides().constFirst().contains(u"signature"_s));
    QCOMPARE(rows[4].exercise->id, u"P07"_s);
    QVERIFY(rows[4].state == coach::ExerciseState::Begun);
    QCOMPARE(rows[4].stepsDone, 1);
    QVERIFY(rows[0].state == coach::ExerciseState::ToDo);
    QCOMPARE(monique.coach().recommended().exercise->id, u"P07"_s);
    for (int question = 0; question < 3; ++question)
        QVERIFY(monique.answerRightly());
    QSignalSpy finished(&monique.run(), &coach::ExerciseRun::finished);
    monique.signOut();
    QCOMPARE(finished.size(), 1);
    QVERIFY(monique.coach().overview()[4].state == coach::ExerciseState::Done);
    QCOMPARE(monique.coach().recommended().exercise->id, u"P03"_s);
    monique.coach().farewell();
    QVERIFY(!monique.coach().run());
    QVERIFY(monique.coach().overview().isEmpty());
}

void TestExerciseRun::neighboursHaveOtherAnswers()
{
    TEST_RUNTIME(runtime);
    QSet<QString> answers;
    const auto people = runtime->learners().learners().value();
    for (const core::Learner& learner : people) {
        const core::Persona persona = runtime->world().persona(learner.ean).value();
        if (!persona.hasAccount)
            continue;
        runtime->coach().welcome(learner, persona);
        QVERIFY(runtime->coach().start(u"P07"_s).has_value());
        QVERIFY(runtime->session().signIn(persona.email, persona.password)->isEmpty());
        QCoreApplication::processEvents();
        coach::ExerciseRun& run = *runtime->coach().run();
        for (int question = 0; question < 2; ++question) {
            if (const auto choices = run.choices())
                QVERIFY(run.answer(choices->right));
        }
        if (const auto choices = run.choices()) {
            answers.insert(choices->texts[choices->right]);
            QCOMPARE(
                QSet<QString>(choices->texts.begin(), choices->texts.end()).size(), choices->texts.size());
        }
        runtime->session().forget();
    }
    QVERIFY2(answers.size() > 3, qPrintable(QString::number(answers.size())));
}

void TestExerciseRun::whatIsForOthersIsNotOffered()
{
    TEST_RUNTIME(runtime);
    const auto isOffered = [&](const QString& id) {
        const auto rows = runtime->coach().overview();
        return std::any_of(rows.cbegin(), rows.cend(),
            [&](const coach::ExerciseOverview& row) { return row.exercise->id == id; });
    };
    CoachedPerson monique(*runtime);
    QVERIFY(!isOffered(u"P05"_s));
    CoachedPerson ahmed(*runtime, 7); // has a letter
    QVERIFY(isOffered(u"P05"_s));
    // Whoever began one keeps it.
    QVERIFY(ahmed.begin(u"P06"_s));
    QVERIFY(isOffered(u"P06"_s));
}

void TestExerciseRun::theNextTimeItAsksWhatOneRemembers()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.coach().recall().isEmpty()); // nothing was learnt yet
    const QDateTime now = runtime->clock().nowUtc();
    const auto finish = [&](const QString& exercise, const QDateTime& at) {
        VERIFY_OK(runtime->progress().keep({monique.learner.id, exercise, 1, at, at, false, 0, {}}));
    };
    int days = 2;
    for (const QString& exercise : {u"P01"_s, u"P03"_s, u"P08"_s, u"P11"_s})
        finish(exercise, now.addDays(-days++));
    const auto questions = monique.coach().recall();
    QCOMPARE(questions.size(), 3);
    QCOMPARE(questions.constFirst().exercise, u"P01"_s); // the latest first
    for (const auto& question : questions) {
        QVERIFY(question.choices.right < question.choices.texts.size());
        QVERIFY(!question.choices.unsure.isEmpty());
    }
    monique.coach().putRecallAway();
    QVERIFY(monique.coach().recall().isEmpty());
    monique.coach().welcome(monique.learner, monique.persona);
    QCOMPARE(monique.coach().recall().size(), 3);
    finish(u"P07"_s, now); // at work already
    QVERIFY(monique.coach().recall().isEmpty());
}

QTEST_GUILESS_MAIN(TestExerciseRun)
#include "tst_exercise_run.moc"
