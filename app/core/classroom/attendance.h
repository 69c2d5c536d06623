#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace core {

// Where a learner is and how it goes there. Seconds are of work: the machine counts them while the person
// sits in front of the exercises, not while a pause or the trainer's place is shown, nor while it sleeps. So
// no clock of another machine, and no turn of the simulated calendar, makes anybody wait longer.
struct Attendance
{
    LearnerId learner;
    bool isPresent = false; // sits at a machine
    QString exercise; // P08, the one being done; empty without one
    int stillSeconds = 0; // since a step was last done
    int exerciseSeconds = 0; // on this attempt
    int hintAt = 0; // stillSeconds when help was last asked for
    int mistakesHelped = 0; // on the step being done, when the trainer last came
    int hintsHelped = 0;
    std::optional<int> handSeconds; // since the hand was raised; none: it is not

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

} // namespace core
