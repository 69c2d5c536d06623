#pragma once

#include "services/world/world_service.h"

#include <QSet>
#include <QString>

#include <array>
#include <optional>

// What the world must hold, worked out without a database: the yardstick of the kill test.
namespace kill {

using Facts = std::array<QSet<int>, 3>; // numbers of the files of each person, who are 0, 1 and 2

struct Kept
{
    services::ResetLevel level = services::ResetLevel::Group;
    int person = 0; // of level Person
    int number = 0; // of the step that reset, which is also its second
    Facts facts;
    QSet<int> learners;

    friend bool operator==(const Kept&, const Kept&) = default;
};

struct State
{
    Facts facts;
    QSet<int> learners;
    std::optional<Kept> undo;

    friend bool operator==(const State&, const State&) = default;
};

// One thing the worker does, as it writes it on its output: the verb (write, learner, person, group, all,
// undo, snapshot), a number no other step has, and the person it concerns.
struct Step
{
    QString verb;
    int number = 0;
    int person = 0;

    static Step fromText(const QString& text);
    QString text() const;
};

State after(const Step& step, State state);

} // namespace kill
