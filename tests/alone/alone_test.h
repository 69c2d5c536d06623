#pragma once

#include "alone/hand.h"
#include "alone/learner.h"
#include "runtime/translation.h"
#include "support/window_test.h"

#include <QObject>
#include <QTest>

namespace alone {

// A program of these tests: each of its exercises is a slot that begins with its name (p01…), done in two
// ways.
class AloneTest : public QObject
{
    Q_OBJECT

protected:
    // The exercises that the list of programs promises here, with commas between.
    explicit AloneTest(const char* playedHere);

    static void inBothWays(); // the rows « mouse » and « keyboard »
    // What stands on a paper after these words and a colon.
    static QString lineOf(const QString& paper, const QString& words);

private Q_SLOTS:
    void initTestCase();
    void init();
    void theExercisesPromisedArePlayed();

private:
    QStringList m_playedHere;
};

} // namespace alone

// Plurals are said as the program says them.
#define ALONE_MAIN(Test)                                                                                     \
    int main(int argc, char* argv[])                                                                         \
    {                                                                                                        \
        return support::runWindowTest<Test, runtime::Translation>(argc, argv);                               \
    }

// Somebody whom the exercise is offered sits down and begins it in mode « À moi », in the way of the row.
#define ALONE_LEARNER(name, exercise)                                                                        \
    QFETCH(alone::Way, way);                                                                                 \
    alone::Learner name(way, exercise);                                                                      \
    QVERIFY2(name.isReady(), qPrintable(name.trouble()));                                                    \
    alone::Hand& hand = name.hand()

// The page that says bravo stands there, and the exercise is kept as done alone.
#define VERIFY_DONE_ALONE(name) QVERIFY2(name.hasDoneIt(), qPrintable(name.trouble()))

// Its questions too, where it closes with some.
#define VERIFY_DONE_WITH_QUESTIONS(name)                                                                     \
    VERIFY_DONE_ALONE(name);                                                                                 \
    name.doQuiz();                                                                                           \
    VERIFY_DONE_ALONE(name)
