#pragma once

#include "trainer/trainer_services.h"

namespace runtime {
class Runtime;
}

namespace desk {

// What the trainer's place works with: the one list of it, for the program and the tests. runtime outlives
// it.
trainer::TrainerServices trainerServices(runtime::Runtime& runtime);

} // namespace desk
