#pragma once

#include "coach/engine/exercise_loader.h"
#include "coach/engine/exercise_run.h"
#include "coach/engine/quiz_fact.h"
#include "coach/engine/quiz_run.h"
#include "coach/engine/situation.h"
#include "core/classroom/hard_word.h"
#include "core/classroom/recommendation.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace services {
class ExercisePlanService;
}

namespace coach {

enum class ExerciseState { ToDo, Begun, Done };

// An exercise as it stands for the person who sits here.
struct ExerciseOverview
{
    const Exercise* exercise = nullptr;
    ExerciseState state = ExerciseState::ToDo;
    qsizetype stepsDone = 0; // of the attempt that was begun
    bool isQuizPassed = false; // « avec le questionnaire »
};

// What to go on with, and why.
struct Recommended
{
    const Exercise* exercise = nullptr; // null: nothing is left
    core::NextReason reason = core::NextReason::ToDo;
};

// The exercises, and the one that is being done. One person sits at the machine at a time.
class Coach final : public QObject
{
    Q_OBJECT

public:
    // load is called when the exercises are first wanted: most starts of the program are long over by then.
    // plans: which exercises a group does; null: all. It outlives the coach.
    Coach(const Senses& senses, std::function<ExerciseCatalogue()> load,
        const services::ExercisePlanService* plans = nullptr);
    ~Coach() override;

    const QList<Exercise>& exercises() const;
    core::Language language() const;

    void welcome(const core::Learner& learner, const core::Persona& persona); // sits down
    void farewell(); // leaves; what was done is kept

    // In the order offered, what is for others left out; empty while nobody sits here.
    QList<ExerciseOverview> overview() const;
    // Why some are not in that list, one sentence each.
    QStringList asides() const;
    // Which one it is of those that the person sees, counted from 1; 0 when it is not among them.
    int numberOf(const QString& id) const;
    // What the session proposes, else by core::nextExercise(). justDone: the exercise whose end is shown now.
    Recommended recommended(const QString& justDone = {}) const;

    // The questions that close an exercise, another try of them: none when it has none, no try is left, or
    // nobody sits here.
    std::optional<QuizRun> quiz(const QString& id) const;
    QList<core::QuizAttempt> quizAttempts(const QString& id) const; // oldest first
    std::optional<int> quizTriesLeft(const QString& id) const; // by core::triesLeft()
    // A try that is over; it counts even when another one, begun elsewhere, was the last. Errors: NotFound,
    // those of the stores.
    core::Result<core::QuizAttempt> keepQuiz(const QString& id, const QuizRun& over);

    // The trainer's session proposes that exercise since then, whether the group's list has it or not;
    // empty: none any more. The one being done is left in peace.
    void propose(const QString& id, const QDateTime& since);
    // It, until the person has done it; null: none.
    const Exercise* proposed() const;

    // Up to three questions about what was learnt the last times: only before something is finished
    // today, and until they are put away.
    struct RecallQuestion
    {
        QString exercise;
        QString question;
        Choices choices;
    };
    QList<RecallQuestion> recall() const;
    void putRecallAway() { m_isRecallOver = true; } // until somebody sits down again

    // The hard words of a text in the language of the room, in its order.
    QList<core::HardWord> hardWordsIn(const QString& text) const;

    // Goes on where it was left, or begins. Errors: NotFound, those of the stores.
    core::Result<void> start(const QString& id);
    // Begins afresh: what the exercise needs is put back, nothing done before counts.
    core::Result<void> redo(const QString& id);
    // « Revoir ce point »: that step again and nothing else, in the world as it is. A step whose state is
    // reached already has nothing to see: the exercise then begins afresh.
    core::Result<void> seeAgain(const QString& id, const QString& step);
    void leave(); // the exercise, not the machine; what was done is kept
    // Other exercises are offered from now on; the one being done is left.
    void reload();

    ExerciseRun* run() const { return m_run.get(); } // null without one; owned by the coach
    // Who sits here.
    std::optional<core::Learner> learner() const
    {
        return m_player ? std::optional(m_player->learner) : std::nullopt;
    }
    QString firstName() const { return m_player ? m_player->learner.firstName : QString(); }

Q_SIGNALS:
    void runChanged(); // another exercise, or none
    void progressChanged(); // the overview says something else

private:
    const Exercise* find(const QString& id) const;
    std::optional<core::ExercisePlan> plan() const; // in force for the person who sits here
    QList<const Exercise*> listed() const; // by it
    bool isOffered(const Exercise& exercise) const; // to who sits here
    std::optional<core::ExerciseProgress> progressOf(const QString& id) const;
    QList<core::QuizAttempt> quizAttempts() const; // of who sits here
    core::Result<core::ExerciseProgress> freshProgress(const QString& id) const; // the attempt after the last
    core::Result<void> begin(const Exercise& exercise, const core::ExerciseProgress& progress);

    Senses m_senses;
    std::function<ExerciseCatalogue()> m_load;
    const services::ExercisePlanService* m_plans;
    mutable std::optional<QList<Exercise>> m_exercises; // none until they are first wanted
    std::optional<Player> m_player;
    std::unique_ptr<ExerciseRun> m_run;
    bool m_isRecallOver = false;
    QString m_proposed; // exercise; empty: none
    QDateTime m_proposedSince; // UTC
};

} // namespace coach
