// What to go on with, from what was done (T-48).

#include "core/classroom/recommendation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::NextCandidate;
using core::NextReason;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 25), QTime(10, minute), Qt::UTC);
}

NextCandidate toDo(const QString& exercise, int level = 1)
{
    return {exercise, level, std::nullopt, false};
}

NextCandidate begun(const QString& exercise, int minute)
{
    core::ExerciseProgress progress;
    progress.exercise = exercise;
    progress.startedAt = at(minute);
    return {exercise, 1, progress, false};
}

NextCandidate done(
    const QString& exercise, int minute, int help = 0, int level = 1, bool hasQuizToPass = false)
{
    NextCandidate candidate = begun(exercise, minute);
    candidate.level = level;
    candidate.progress->running = false;
    candidate.progress->finishedAt = at(minute + 5);
    candidate.progress->steps = {{u"a"_s, true, help / 2, help - help / 2}};
    candidate.hasQuizToPass = hasQuizToPass;
    return candidate;
}

struct Case
{
    QList<NextCandidate> candidates;
    bool listIsOrdered = false;
    QString justDone;
    std::optional<core::NextExercise> expected;
};

core::NextExercise next(const QString& exercise, NextReason reason)
{
    return {exercise, reason};
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestRecommendation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
};

void TestRecommendation::cases_data()
{
    QTest::addColumn<Case>("given");
    const auto row = [](const char* name, const Case& given) { QTest::newRow(name) << given; };
    const QString a = u"P01"_s;
    const QString b = u"P02"_s;
    const QString c = u"P03"_s;

    row("nothing offered", {{}, false, {}, {}});
    row("the first, on the first day", {{toDo(a), toDo(b)}, false, {}, next(a, NextReason::ToDo)});
    row("the first that was never begun",
        {{done(a, 1), toDo(b), toDo(c)}, false, a, next(b, NextReason::ToDo)});
    row("what was begun comes before what is new",
        {{toDo(a), begun(b, 1)}, false, {}, next(b, NextReason::GoOn)});
    row("the one begun last", {{begun(a, 9), begun(b, 3)}, false, {}, next(a, NextReason::GoOn)});
    row("after an easy one the next level",
        {{done(a, 1, 2), toDo(b, 2), toDo(c, 1)}, false, a, next(b, NextReason::ToDo)});
    row("after a hard one the same level first",
        {{done(a, 1, 3), toDo(b, 2), toDo(c, 1)}, false, a, next(c, NextReason::ToDo)});
    row("after a hard one with nothing of its level left, the order",
        {{done(a, 1, 3), toDo(b, 3), toDo(c, 2)}, false, a, next(b, NextReason::ToDo)});
    row("an older hard one no longer holds back",
        {{done(a, 1, 5), done(b, 20), toDo(c, 3)}, false, b, next(c, NextReason::ToDo)});
    row("the trainer's order holds",
        {{done(a, 1, 3), toDo(b, 2), toDo(c, 1)}, true, a, next(b, NextReason::ToDo)});
    row("all done, the hardest again",
        {{done(a, 1, 3), done(b, 10, 6), done(c, 20)}, false, c, next(b, NextReason::Again)});
    row("all done, equally hard: the first",
        {{done(a, 1, 4), done(b, 10, 4)}, false, {}, next(a, NextReason::Again)});
    row("all done, the hard one a moment ago", {{done(a, 1), done(b, 10, 6)}, false, b, {}});
    row("all done with ease, questions are open",
        {{done(a, 1), done(b, 10, 0, 1, true)}, false, a, next(b, NextReason::Quiz)});
    row("hard comes before the questions",
        {{done(a, 1, 0, 1, true), done(b, 10, 3)}, false, {}, next(b, NextReason::Again)});
    row("the questions of the one just done are on its own page",
        {{done(a, 1), done(b, 10, 0, 1, true)}, false, b, {}});
    row("all done", {{done(a, 1), done(b, 10)}, false, {}, {}});
}

void TestRecommendation::cases()
{
    QFETCH(Case, given);
    QVERIFY(core::nextExercise(given.candidates, given.listIsOrdered, given.justDone) == given.expected);
}

QTEST_APPLESS_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
