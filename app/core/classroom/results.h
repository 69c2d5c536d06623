#pragma once

#include "core/classroom/quiz.h"
#include "core/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core {

// How far somebody is in one exercise, for the results. No time spent: what was reached, where help
// was wanted, and the questions at the end, for whoever answered them.
struct ExerciseResult
{
    QString exercise; // P08
    QString title; // Télécharger ma dernière facture
    int steps = 0; // of the exercise
    int stepsDone = 0; // of the latest attempt; all of them once finished
    int hints = 0; // asked for
    int attempts = 0;
    QDateTime startedAt; // UTC, of the latest attempt
    QDateTime finishedAt; // UTC, of the latest success; invalid: never yet
    std::optional<QuizScore> quiz; // the best try of the questions that close it
};

struct LearnerResults
{
    LearnerId learner;
    QString firstName;
    QList<ExerciseResult> exercises; // those begun, in the order they are offered
};

} // namespace core
