// The follow-up's matrix: what each cell says of a learner and an exercise, who needs help, and that counts
// are right after a redo, a success, a departure.

#include "coach/engine/exercise_loader.h"
#include "coach/engine/follow_up.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = coach::FollowCell::State;

namespace {

coach::Exercise exercise(const QString& id, const QStringList& steps)
{
    coach::Exercise made;
    made.id = id;
    coach::ExerciseText text;
    text.title = u"Title of "_s + id;
    made.texts.insert(core::Language::French, text);
    for (const QString& name : steps) {
        coach::Step step;
        step.id = name;
        coach::StepText words;
        words.title = u"Do "_s + name;
        step.texts.insert(core::Language::French, words);
        made.steps.append(step);
    }
    return made;
}

// Two exercises of three steps, two learners.
struct Group
{
    Group()
        : p01(exercise(u"P01"_s, {u"a"_s, u"b"_s, u"c"_s}))
        , p08(exercise(u"P08"_s, {u"a"_s, u"b"_s, u"c"_s}))
    {
        facts.group = core::Group{core::GroupId(1), u"Mardi matin"_s};
        for (int i = 1; i <= 2; ++i) {
            core::Learner learner;
            learner.id = core::LearnerId(i);
            learner.firstName = i == 1 ? u"Monique"_s : u"André"_s;
            facts.learners.append(learner);
        }
    }
    core::ExerciseProgress& doing(int learner, const QString& id, const QList<core::StepProgress>& steps)
    {
        core::ExerciseProgress progress;
        progress.learner = core::LearnerId(learner);
        progress.exercise = id;
        progress.steps = steps;
        facts.progress.append(progress);
        return facts.progress.last();
    }
    core::Attendance& sits(int learner, const QString& id = {})
    {
        core::Attendance attendance;
        attendance.learner = core::LearnerId(learner);
        attendance.isPresent = true;
        attendance.exercise = id;
        facts.attendance.append(attendance);
        return facts.attendance.last();
    }
    coach::FollowUp seen() const { return coach::followUp(facts, {&p01, &p08}, core::Language::French); }

    coach::Exercise p01;
    coach::Exercise p08;
    services::RoomFacts facts;
};

const QDateTime kDone(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);

} // namespace

class TestFollowUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyBegan();
    void whereSomebodyIs();
    void whatIsDoneStaysDone();
    void theBestTryOfTheQuestionsIsTold();
    void whoNeedsHelpComesFirst();
    void whoLeftNeedsNothing();
    void exercisesOfTheGroupOnly();
    void threeHundredLearners();
};

void TestFollowUp::nobodyBegan()
{
    const Group group;
    const coach::FollowUp seen = group.seen();
    QVERIFY(!seen.hasBegun());
    QCOMPARE(seen.rows.size(), 2);
    QCOMPARE(seen.columns.at(1).title, u"Title of P08"_s);
    QCOMPARE(seen.columns.at(1).steps, (QStringList{u"Do a"_s, u"Do b"_s, u"Do c"_s}));
    QCOMPARE(seen.rows.at(0).cells.at(1).state, State::NotBegun);
    QCOMPARE(seen.rows.at(0).cells.at(1).steps, 3);
}

void TestFollowUp::whereSomebodyIs()
{
    Group group;
    group.doing(1, u"P08"_s, {{u"a"_s, true, 1, 2}, {u"b"_s, false, 1, 0}});
    core::Attendance& here = group.sits(1, u"P08"_s);
    here.exerciseSeconds = 130;
    const coach::FollowUp seen = group.seen();
    const coach::FollowRow& monique = seen.rows.at(0);
    QVERIFY(seen.hasBegun());
    QVERIFY(monique.isPresent);
    QCOMPARE(monique.current, 1);
    QCOMPARE(monique.exerciseSeconds, 130);
    QCOMPARE(monique.cells.at(1).state, State::Begun);
    QCOMPARE(monique.cells.at(1).step, 2);
    QCOMPARE(monique.cells.at(1).hints, 2);
    QCOMPARE(monique.cells.at(1).mistakes, 2);
    QVERIFY(!monique.need);
    QCOMPARE(seen.rows.at(1).current, -1);
    QVERIFY(!seen.rowOf(core::LearnerId(99)));
    QCOMPARE(seen.rowOf(core::LearnerId(2))->learner.firstName, u"André"_s);
}

void TestFollowUp::whatIsDoneStaysDone()
{
    Group group;
    core::ExerciseProgress& first = group.doing(1, u"P01"_s, {{u"a"_s, true, 0, 3}, {u"b"_s, true, 0, 0}});
    first.running = false;
    first.finishedAt = kDone;
    core::ExerciseProgress& helped = group.doing(1, u"P08"_s, {{u"a"_s, true, 2, 0}});
    helped.running = false;
    helped.finishedAt = kDone;
    core::ExerciseProgress& again = group.doing(2, u"P01"_s, {{u"a"_s, true, 0, 0}});
    again.attempt = 2;
    again.finishedAt = kDone; // once, before; this attempt was left half-way
    coach::FollowUp seen = group.seen();
    QCOMPARE(seen.rows.at(0).cells.at(0).state, State::Done);
    QCOMPARE(seen.rows.at(0).cells.at(1).state, State::DoneWithHelp);
    QCOMPARE(seen.rows.at(1).cells.at(0).state, State::Done);

    group.sits(2, u"P01"_s); // and takes it up again
    seen = group.seen();
    QCOMPARE(seen.rows.at(1).cells.at(0).state, State::Begun);
    QCOMPARE(seen.rows.at(1).cells.at(0).step, 2);
    QVERIFY(seen.needs.isEmpty());
}

void TestFollowUp::theBestTryOfTheQuestionsIsTold()
{
    Group group;
    core::ExerciseProgress& done = group.doing(1, u"P08"_s, {{u"a"_s, true, 0, 0}});
    done.running = false;
    done.finishedAt = kDone;
    const auto tried = [&group](int learner, const QString& exercise, int right, bool isPassed) {
        core::QuizAttempt attempt;
        attempt.learner = core::LearnerId(learner);
        attempt.exercise = exercise;
        attempt.score = {3, right, right * 33, isPassed};
        group.facts.quizzes.append(attempt);
    };
    tried(1, u"P08"_s, 1, false);
    tried(1, u"P08"_s, 3, true);
    tried(1, u"P08"_s, 2, false);
    tried(2, u"P99"_s, 2, false); // of an exercise that the group does not do
    const coach::FollowUp seen = group.seen();
    QCOMPARE(seen.rows.at(0).cells.at(1).quizRight, 3);
    QCOMPARE(seen.rows.at(0).cells.at(1).quizQuestions, 3);
    QCOMPARE(seen.rows.at(0).cells.at(0).quizQuestions, 0);
    QCOMPARE(seen.rows.at(1).cells.at(1).quizQuestions, 0);
}

void TestFollowUp::whoNeedsHelpComesFirst()
{
    Group group;
    group.doing(1, u"P01"_s, {});
    group.sits(1, u"P01"_s).stillSeconds = 600;
    group.sits(2).handSeconds = 10;
    const coach::FollowUp seen = group.seen();
    QCOMPARE(seen.needs.size(), 2);
    QCOMPARE(seen.needs.at(0).learner, core::LearnerId(2));
    QCOMPARE(seen.needs.at(1).reasons, QList{core::NeedReason::NoProgress});
    QVERIFY(seen.rows.at(0).need);
}

void TestFollowUp::whoLeftNeedsNothing()
{
    Group group;
    group.doing(1, u"P01"_s, {{u"a"_s, false, 3, 5}});
    core::Attendance& gone = group.sits(1, u"P01"_s);
    gone.isPresent = false;
    gone.stillSeconds = 900;
    const coach::FollowUp seen = group.seen();
    QVERIFY(seen.needs.isEmpty());
    QCOMPARE(seen.rows.at(0).current, -1);
    QCOMPARE(seen.rows.at(0).cells.at(0).state, State::Begun);
}

void TestFollowUp::exercisesOfTheGroupOnly()
{
    Group group;
    group.doing(1, u"P08"_s, {});
    group.sits(1, u"P08"_s).handSeconds = 5;
    const coach::FollowUp seen = coach::followUp(group.facts, {&group.p01}, core::Language::French);
    QCOMPARE(seen.columns.size(), 1);
    QCOMPARE(seen.rows.at(0).current, -1);
    QCOMPARE(seen.needs.size(), 1); // the hand counts, whatever they do
}

void TestFollowUp::threeHundredLearners()
{
    Group group;
    group.facts.learners.clear();
    for (int i = 1; i <= 300; ++i) {
        core::Learner learner;
        learner.id = core::LearnerId(i);
        group.facts.learners.append(learner);
        group.doing(i, u"P01"_s, {{u"a"_s, true, 0, 0}});
        group.sits(i, u"P01"_s).stillSeconds = i * 2;
    }
    const coach::FollowUp seen = group.seen();
    QCOMPARE(seen.rows.size(), 300);
    QCOMPARE(seen.needs.size(), 151); // from 300 seconds on
    QCOMPARE(seen.needs.constFirst().learner, core::LearnerId(300));
    QBENCHMARK
    {
        QCOMPARE(group.seen().rows.size(), 300);
    }
}

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_follow_up.moc"
