#pragma once

#include "core/classroom/forget_report.h"
#include "core/clock.h"
#include "core/result.h"

#include <functional>

namespace data {
class ClassroomStore;
class WorldStore;
} // namespace data

namespace services {

class WorldService;

// Of 1000 parts, how many are done.
using ForgetProgress = std::function<void(int done)>;

// « Effacer toute trace des personnes » (issue of the rooms' duty to keep nothing, X-35).
class ForgetService final
{
public:
    static constexpr int kParts = 1000;

    // clock: the machine's, not the turned one: the world is afterwards that of the real day.
    ForgetService(data::WorldStore& world, data::ClassroomStore& classroom, WorldService& worlds,
        const core::Clock& clock);

    core::Result<core::ForgetCounts> count() const;
    // Erases, then proves it. Any thread: on connections of its own. An error before the end is made good at
    // the next start of the program; Busy: another machine of the room works on the worlds. Then announce()
    // on this service's own thread.
    core::Result<core::ForgetReport> forget(const ForgetProgress& onProgress = {}) const;
    // Says that every page shows something else now.
    void announce();

private:
    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    WorldService& m_worlds;
    const core::Clock& m_clock;
};

} // namespace services
