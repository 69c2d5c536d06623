#include "desk/trainer_place.h"

#include "coach/engine/achievements.h"
#include "coach/engine/coach.h"
#include "coach/engine/results.h"
#include "desk/start_problem.h"
#include "runtime/machine_check.h"
#include "runtime/papers.h"
#include "runtime/runtime.h"
#include "services/classroom/settings_service.h"

namespace desk {

trainer::TrainerServices trainerServices(runtime::Runtime& runtime)
{
    return {runtime.learners(), runtime.pause(), runtime.pin(), runtime.trainerAccess(), runtime.settings(),
        runtime.world(), runtime.people(), runtime.letters(), runtime.invitations(), runtime.clock(),
        runtime.events(), runtime.records(), runtime.forgetting(), runtime.trainerJournal(),
        [&runtime] {
            return coach::resultsOfGroup(runtime.learners(), runtime.progress(), runtime.quizzes(),
                runtime.coach().exercises(), runtime.settings().settings().language);
        },
        [&runtime] { return runtime::MachineCheck::ofRunning(runtime, &startSentence); },
        runtime.attendance(), runtime.roomWatch(), runtime.coach(), runtime.certificates(),
        runtime.organisation(), runtime.packs(),
        [&runtime](const trainer::GroupPapers& wanted) {
            return runtime.papers().ofGroup({wanted.sheets, wanted.names, wanted.certificates});
        },
        [&runtime](const QStringList& exercises) {
            return coach::skillsOf(
                runtime.coach().exercises(), exercises, runtime.settings().settings().language);
        },
        runtime.plans(), runtime.personaView()};
}

} // namespace desk
