#pragma once

#include "core/clock.h"
#include "data/classroom_store.h"
#include "data/kill/world_model.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/world/world_service.h"
#include "support/small_world.h"

#include <memory>

namespace kill {

// The services over one data folder, as worker and checker both open them.
class KillWorld final
{
public:
    static core::Result<std::unique_ptr<KillWorld>> open(const QString& folder);

    // When a step happens: each has its own second.
    static QDateTime momentOf(int number);
    core::Result<void> run(const Step& step);

    // What the world holds. Internal when it is not whole: a fact without its line in the journal or the
    // reverse, a broken reference, anything else that is not as in a pristine world.
    core::Result<State> read();

    services::WorldService& service() { return *m_service; }

private:
    KillWorld() = default;
    core::Result<void> write(int number, int person);
    core::Result<void> addLearner(int number);
    core::Result<void> checkReferences();
    core::Result<void> checkTheRest();

    core::FixedClock m_clock{momentOf(0)};
    support::SmallWorld m_source;
    services::Journal m_journal;
    std::unique_ptr<data::WorldStore> m_world;
    std::unique_ptr<data::ClassroomStore> m_classroom;
    std::unique_ptr<services::WorldService> m_service;
};

} // namespace kill
