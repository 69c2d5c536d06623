#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/need.h"
#include "core/language.h"
#include "services/classroom/room_facts.h"

namespace coach {

// How far one learner is in one exercise.
struct FollowCell
{
    enum class State {
        NotBegun,
        Begun,
        Done,
        DoneWithHelp // hints were asked for
    };

    State state = State::NotBegun;
    int step = 0; // the one to do, from 1; 0 unless begun
    int steps = 0; // of the exercise
    int hints = 0; // asked for in this attempt
    int mistakes = 0; // recognised in this attempt
    int attempts = 0;
    bool isCurrent = false; // being done now
    int quizQuestions = 0; // of the best try of the questions that close it; 0: none yet
    int quizRight = 0; // of them

    friend bool operator==(const FollowCell&, const FollowCell&) = default;
};

struct FollowColumn
{
    QString exercise; // P08
    QString title;
    QString shortTitle; // over a column of the matrix
    QStringList steps; // their titles
};

struct FollowRow
{
    core::Learner learner;
    QList<FollowCell> cells; // one a column
    bool isPresent = false;
    int current = -1; // the column of the exercise being done
    int exerciseSeconds = 0; // on it
    std::optional<core::Need> need;
};

// The group's matrix, learners by exercises, and who needs help, the one who waits most first (F10).
struct FollowUp
{
    std::optional<core::Group> group;
    QList<FollowColumn> columns;
    QList<FollowRow> rows;
    QList<core::Need> needs;

    const FollowRow* rowOf(core::LearnerId learner) const;
    bool hasBegun() const; // anybody anything
};

// offered: the exercises of the group, in its order.
FollowUp followUp(const services::RoomFacts& facts, const QList<const Exercise*>& offered,
    core::Language language, const core::NeedRule& rule = {});

} // namespace coach
