#include "desk/trainer_place.h"

#include "runtime/runtime.h"

namespace desk {

trainer::TrainerServices trainerServices(runtime::Runtime& runtime)
{
    return {runtime.learners(), runtime.pin(), runtime.settings(), runtime.world(), runtime.people(),
        runtime.letters(), runtime.invitations(), runtime.clock(), runtime.events()};
}

} // namespace desk
