#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <functional>

namespace data {
class ClassroomStore;
class WorldSource;
class WorldStore;
} // namespace data

namespace services {

// Takes every trace of people out of both stores: the classroom but for the trainer's code, everything
// done in the world, the copies for undo, the snapshots, the databases that were set aside. Nothing of it can
// be taken back. What it is about to do is written first, so that a stop in between is made good at the next
// start.
class PeopleEraser final
{
public:
    static constexpr int kSteps = 4;

    PeopleEraser(data::WorldStore& world, data::ClassroomStore& classroom, const data::WorldSource& source,
        const core::Clock& clock);

    // onStep: how many of kSteps are done. After it, finish() must be called.
    core::Result<void> erase(const std::function<void(int)>& onStep = {});
    core::Result<void> finish(); // done: the intent goes, the trainer's journal tells it
    // At the start of the program.
    core::Result<void> makeGood();

private:
    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    const data::WorldSource& m_source;
    const core::Clock& m_clock;
};

} // namespace services
