// Who needs help, and why: what counts, and above all what does not.

#include "core/classroom/need.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::NeedReason;

namespace {

const core::LearnerId kYvonne{7};

core::Attendance sitting(int stillSeconds)
{
    core::Attendance attendance;
    attendance.learner = kYvonne;
    attendance.isPresent = true;
    attendance.exercise = u"P08"_s;
    attendance.stillSeconds = stillSeconds;
    return attendance;
}

core::ExerciseProgress doing(const QList<core::StepProgress>& steps)
{
    core::ExerciseProgress progress;
    progress.learner = kYvonne;
    progress.exercise = u"P08"_s;
    progress.steps = steps;
    return progress;
}

using Reasons = QList<NeedReason>;

} // namespace

Q_DECLARE_METATYPE(core::Attendance)
Q_DECLARE_METATYPE(core::ExerciseProgress)
Q_DECLARE_METATYPE(Reasons)

class TestNeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data();
    void reasons();
    void whoNeverBeganCanRaiseAHand();
    void theTrainersMinutesCount();
    void whoWaitsMostComesFirst();
};

void TestNeed::reasons_data()
{
    QTest::addColumn<core::Attendance>("attendance");
    QTest::addColumn<core::ExerciseProgress>("progress");
    QTest::addColumn<Reasons>("expected");

    const auto row
        = [](const char* name, const core::Attendance& attendance, const core::ExerciseProgress& progress,
              const Reasons& expected) { QTest::newRow(name) << attendance << progress << expected; };
    const auto changed = [](core::Attendance attendance, auto&& change) {
        change(attendance);
        return attendance;
    };
    const auto changedProgress = [](core::ExerciseProgress progress, auto&& change) {
        change(progress);
        return progress;
    };
    using Attendance = core::Attendance;
    using Progress = core::ExerciseProgress;

    row("all is well", sitting(120), doing({}), {});
    row("a second before the five minutes", sitting(299), doing({}), {});
    row("five minutes without progress", sitting(300), doing({}), {NeedReason::NoProgress});
    row("two failures are not three", sitting(10), doing({{u"a"_s, false, 0, 2}}), {});
    row("the same step failed three times", sitting(10), doing({{u"a"_s, false, 0, 3}}),
        {NeedReason::StepFailed});
    row("three failures on a step that was then done", sitting(10), doing({{u"a"_s, true, 0, 3}}), {});
    row("three failures spread over steps", sitting(10), doing({{u"a"_s, true, 0, 2}, {u"b"_s, false, 0, 1}}),
        {});
    row("a hint that was just asked has its minute",
        changed(sitting(90), [](Attendance& a) { a.hintAt = 60; }), doing({{u"a"_s, false, 1, 0}}), {});
    row("a hint that did not help", changed(sitting(120), [](Attendance& a) { a.hintAt = 60; }),
        doing({{u"a"_s, false, 1, 0}}), {NeedReason::HelpAsked});
    row("all three hints", sitting(5), doing({{u"a"_s, false, 3, 0}}), {NeedReason::HelpAsked});
    row("hints of a step that was done", sitting(200), doing({{u"a"_s, true, 3, 0}}), {});
    row("a hand", changed(sitting(0), [](Attendance& a) { a.handSeconds = 0; }), doing({}),
        {NeedReason::HandRaised});
    row("everything at once, the weightiest first",
        changed(sitting(400), [](Attendance& a) { a.handSeconds = 30; }), doing({{u"a"_s, false, 3, 4}}),
        {NeedReason::HandRaised, NeedReason::StepFailed, NeedReason::NoProgress, NeedReason::HelpAsked});

    row("a redo starts from nothing", sitting(4),
        changedProgress(doing({}), [](Progress& p) { p.attempt = 2; }), {});
    row("a finished exercise", sitting(900),
        changedProgress(doing({{u"a"_s, true, 3, 5}}), [](Progress& p) { p.running = false; }), {});
    row("an exercise that was left", changed(sitting(900), [](Attendance& a) { a.exercise.clear(); }),
        doing({{u"a"_s, false, 3, 5}}), {});
    row("another exercise than the one being done", sitting(900),
        changedProgress(doing({{u"a"_s, false, 3, 5}}), [](Progress& p) { p.exercise = u"P01"_s; }), {});
    row("somebody else's exercise", sitting(900),
        changedProgress(doing({}), [](Progress& p) { p.learner = core::LearnerId(8); }), {});
    row("who left does not wait",
        changed(sitting(900),
            [](Attendance& a) {
                a.isPresent = false;
                a.handSeconds = 10;
            }),
        doing({{u"a"_s, false, 3, 5}}), {});
    row("a pause: the seconds did not go by", sitting(30), doing({}), {});
    row("what the trainer came for counts no more",
        changed(sitting(20),
            [](Attendance& a) {
                a.mistakesHelped = 3;
                a.hintsHelped = 3;
            }),
        doing({{u"a"_s, false, 3, 3}}), {});
    row("it goes wrong again after the trainer came",
        changed(sitting(20), [](Attendance& a) { a.mistakesHelped = 3; }), doing({{u"a"_s, false, 0, 6}}),
        {NeedReason::StepFailed});
}

void TestNeed::reasons()
{
    QFETCH(core::Attendance, attendance);
    QFETCH(core::ExerciseProgress, progress);
    QFETCH(Reasons, expected);
    const auto need = core::needOf(attendance, progress);
    QCOMPARE(need ? need->reasons : Reasons(), expected);
    if (need)
        QCOMPARE(need->learner, kYvonne);
}

void TestNeed::whoNeverBeganCanRaiseAHand()
{
    core::Attendance attendance = sitting(800);
    attendance.exercise.clear();
    QVERIFY(!core::needOf(attendance, std::nullopt));
    attendance.handSeconds = 75;
    const auto need = core::needOf(attendance, std::nullopt);
    QVERIFY(need);
    QCOMPARE(need->reasons, Reasons{NeedReason::HandRaised});
    QCOMPARE(need->waitingSeconds, 75); // since the hand went up, not since they sat down
}

void TestNeed::theTrainersMinutesCount()
{
    core::NeedRule rule;
    rule.stillMinutes = 2;
    QVERIFY(!core::needOf(sitting(119), doing({}), rule));
    const auto need = core::needOf(sitting(120), doing({}), rule);
    QVERIFY(need);
    QCOMPARE(need->waitingSeconds, 120);
}

void TestNeed::whoWaitsMostComesFirst()
{
    const auto need = [](int learner, NeedReason reason, int seconds) {
        return core::Need{core::LearnerId(learner), {reason}, seconds};
    };
    QList<core::Need> needs{need(1, NeedReason::NoProgress, 900), need(2, NeedReason::HandRaised, 5),
        need(3, NeedReason::NoProgress, 400), need(4, NeedReason::StepFailed, 20),
        need(5, NeedReason::HandRaised, 60), need(6, NeedReason::NoProgress, 900)};
    core::sortByNeed(needs);
    QList<qint64> order;
    for (const core::Need& one : std::as_const(needs))
        order.append(one.learner.value());
    QCOMPARE(order, (QList<qint64>{5, 2, 4, 1, 6, 3}));
}

QTEST_GUILESS_MAIN(TestNeed)
#include "tst_need.moc"
