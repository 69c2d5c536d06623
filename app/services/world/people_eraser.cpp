#include "services/world/people_eraser.h"

#include "core/classroom/trainer_actions.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/classroom_vault.h"
#include "data/set_aside.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "data/world_vault.h"

namespace services {

PeopleEraser::PeopleEraser(data::WorldStore& world, data::ClassroomStore& classroom,
    const data::WorldSource& source, const core::Clock& clock)
    : m_world(world)
    , m_classroom(classroom)
    , m_source(source)
    , m_clock(clock)
{
}

core::Result<void> PeopleEraser::erase(const std::function<void(int)>& onStep)
{
    int steps = 0;
    const auto step = [&](core::Result<void> done) {
        if (done && onStep)
            onStep(++steps);
        return done;
    };
    data::ClassroomVault classroom(m_classroom);
    if (auto begun = step(classroom.beginForgetting(m_clock.nowUtc())); !begun)
        return begun;
    if (auto removed = step(data::removeSetAside(m_classroom.options())); !removed)
        return removed;
    // The classroom first: the pristine world is then made without the room's own people.
    if (auto emptied = step(classroom.forgetPeople()); !emptied)
        return emptied;
    return step(data::WorldVault(m_world).forgetAll(m_source, m_clock.today()));
}

core::Result<void> PeopleEraser::finish()
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    if (auto ended = data::ClassroomVault(m_classroom).endForgetting(); !ended)
        return ended;
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = core::actions::kPeopleForgotten;
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted;
    return transaction->commit();
}

core::Result<void> PeopleEraser::makeGood()
{
    const auto begun = data::ClassroomVault(m_classroom).isForgetting();
    if (!begun)
        return begun.error();
    if (!begun.value())
        return {};
    if (auto erased = erase(); !erased)
        return erased;
    return finish();
}

} // namespace services
