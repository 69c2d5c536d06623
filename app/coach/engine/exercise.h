#pragma once

#include "coach/engine/condition_call.h"
#include "coach/engine/play.h"
#include "core/classroom/exercise_plan.h"
#include "core/classroom/quiz.h"
#include "core/translated.h"
#include "services/classroom/settings_service.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace coach {

// A control to light up. The first of a step's targets whose page is the one shown is lit: the control itself
// first, then what leads to it from elsewhere.
struct Target
{
    QString page; // www.electruc.example/aide, a * at the end stands for anything; empty: whatever is shown
    QString object; // objectName of the control
};

// Something many people do at this point, which the journal tells, and a warm sentence that explains it.
struct Mistake
{
    QString event; // a name of core/event_names.h
    // Attributes the line must have; a list in the line fits when it holds the value. "subject" is the
    // line's.
    QJsonObject when;
    std::optional<ConditionCall> unless; // no mistake while this holds
    core::Translated<QString> sentence;
};

// One answer to a question of the exercise's own.
struct OwnAnswer
{
    QString text;
    bool right = false;
    QString why; // said when it is chosen and is not the right one
};

struct StepText
{
    QString title; // Aller dans « Mes factures »
    QString instruction;
    QStringList hints; // three: a nudge, the place, the gesture
    QString question; // of a quiz step
    QList<OwnAnswer> answers; // of a question of its own
    QString unsure; // said to whoever does not know the answer of its own question
};

inline constexpr QLatin1StringView kOwnQuestion{"own"}; // its answers are in the texts of the step

struct Step
{
    QString id; // unique in the exercise, stable: progress is kept under it
    QList<ConditionCall> done; // the state reached when all of them hold; empty for a quiz
    // A name of coach/engine/quiz_fact.h, or kOwnQuestion; empty when the step is no quiz.
    QString quizFact;
    QList<Target> targets;
    QList<Mistake> mistakes;
    QList<PlayAction> play; // what « Montre-moi » does
    core::Translated<StepText> texts;

    bool waits = false; // one keeps still for a while: the panel shows how it goes

    bool isQuiz() const { return !quizFact.isEmpty(); }
    bool asksOwnQuestion() const { return quizFact == kOwnQuestion; }
};

// One answer of a choice, in one language.
struct QuizChoice
{
    QString text;
    QString why; // of a wrong one
};

struct QuizText
{
    QString question;
    QList<QuizChoice> choices; // of a choice
    QString why; // of true or false: said to whoever answers the contrary
    QString answer; // of a text: one that would do
    QString unsure; // said to whoever does not know
    QString explanation; // said to everybody
    QList<QStringList> keyWords; // of a text
};

// One of the questions that close an exercise (T-23).
struct ClosingQuestion
{
    core::QuestionKind kind = core::QuestionKind::Choice;
    int points = 1;
    QList<int> right; // of choices; of true or false: 0 is true, 1 false
    QString step; // which step it is about; empty: none
    core::Translated<QuizText> texts;

    core::QuizQuestion rule(core::Language language) const
    {
        return {kind, points, right, texts.in(language).keyWords};
    }
};

// For whoever wishes, once the steps are done. An exercise is achieved by its steps: the questions take
// nothing away. Passing them adds « avec le questionnaire » to it, for good (T-25, X-18).
struct ClosingQuiz
{
    int passMark = core::kQuizPassMark; // per cent
    std::optional<int> tries; // 1 to 20; none: as many as one wishes
    QList<ClosingQuestion> questions;
};

struct ExerciseText
{
    QString title; // Télécharger ma dernière facture
    QString shortTitle; // « Ma facture », where many stand side by side; the title when there is none
    QString aim; // what one will do, in one or two sentences
    QString
        skill; // « Télécharger et ouvrir une facture », as certificates say it; the title when there is none
    QStringList learnt; // « Vous savez maintenant »
    // Asked the next time; no question when there is none.
    struct Recall
    {
        QString question;
        QList<OwnAnswer> answers;
        QString unsure;
    };
    Recall recall;
};

// Why somebody does not find it in the list, where it is worth telling.
struct Aside
{
    ConditionCall when;
    core::Translated<QString> sentence;
};

// One exercise as its file says. See README, « Exercises ».
struct Exercise
{
    QString id; // P08, stable: progress is kept under it
    int order = 0; // among the exercises offered
    int level = 1; // 1 to 3
    int minutes = 0; // that a beginner takes, about; 0: not said
    bool anyOrder = false; // steps may be met in any order
    // What the person's world must hold for it to be offered; empty: it is for everybody. Who began it keeps
    // it.
    QList<ConditionCall> offeredTo;
    QList<Aside> asides; // the first that holds is said to those to whom it is not offered
    // Preparations of coach/engine/preparation.h, made when it begins afresh a second time: what was done the
    // first time would otherwise count again.
    QStringList prepare;
    services::ExerciseNeeds needs; // while it is done, whatever the settings say
    QList<Step> steps;
    std::optional<ClosingQuiz> quiz;
    core::Translated<ExerciseText> texts;

    // « Montre-moi » can play it: every step says how.
    bool canBeShown() const
    {
        return std::all_of(
            steps.cbegin(), steps.cend(), [](const Step& step) { return !step.play.isEmpty(); });
    }
};

// Those of the list in their order, or all of them without a list. exercises outlive it.
QList<const Exercise*> offeredBy(
    const QList<Exercise>& exercises, const std::optional<core::ExercisePlan>& plan);

} // namespace coach
