#pragma once

#include "core/classroom/exercise_mode.h"
#include "core/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

// What is known of one step of one attempt. Help asked for is kept so that the trainer sees where people need
// it; it never costs anything.
struct StepProgress
{
    QString step; // id within the exercise
    bool done = false;
    int hints = 0; // how many of the three were shown
    int mistakes = 0; // recognised ones

    friend bool operator==(const StepProgress&, const StepProgress&) = default;
};

// How far a learner is in one exercise.
struct ExerciseProgress
{
    LearnerId learner;
    QString exercise; // P08
    int attempt = 1; // counts the fresh starts
    QDateTime startedAt; // UTC, of this attempt
    QDateTime finishedAt; // UTC, of the latest success; invalid: never yet
    bool running = true; // this attempt is not finished
    qint64 journalMark = 0; // the journal's last line when this attempt began
    QList<StepProgress> steps; // those that have something to tell
    ExerciseMode mode = ExerciseMode::Guide;

    friend bool operator==(const ExerciseProgress&, const ExerciseProgress&) = default;
};

} // namespace core
