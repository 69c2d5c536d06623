#include "desk/trainer_place.h"

#include "coach/engine/achievements.h"
#include "coach/engine/coach.h"
#include "coach/engine/results.h"
#include "desk/start_problem.h"
#include "documents/document_source.h"
#include "documents/file_document.h"
#include "documents/mandate_form_reader.h"
#include "runtime/machine_check.h"
#include "runtime/papers.h"
#include "runtime/runtime.h"
#include "runtime/trainer_booklet.h"
#include "services/classroom/settings_service.h"
#include "services/energy/mandate_service.h"
#include "services/records/record_service.h"

using namespace Qt::StringLiterals;

namespace desk {
namespace {

core::Result<std::shared_ptr<const documents::Document>> receivedFile(
    runtime::Runtime& runtime, const core::Record& attachment)
{
    const auto file = runtime.records().file(attachment);
    if (!file)
        return file.error();
    const QString source = u"received:%1"_s.arg(attachment.id);
    // An instant begins with its day.
    constexpr int kIsoDay = 10;
    const QDate sentOn = QDate::fromString(attachment.text(u"sentAt"_s).left(kIsoDay), Qt::ISODate);
    if (attachment.text(u"origin"_s) != "mandate"_L1)
        return documents::FileDocument::open(file->name, file->content, source, sentOn, runtime.documents());
    const auto form = runtime.mandates().formByEan(attachment.text(u"ean"_s));
    if (!form)
        return form.error();
    return documents::sentMandate(*form, *file, source, sentOn, runtime.documents());
}

} // namespace

trainer::TrainerServices trainerServices(runtime::Runtime& runtime)
{
    return {runtime.learners(), runtime.pause(), runtime.pin(), runtime.trainerAccess(), runtime.settings(),
        runtime.world(), runtime.people(), runtime.letters(), runtime.invitations(), runtime.clock(),
        runtime.events(), runtime.records(), runtime.forgetting(), runtime.trainerJournal(),
        [&runtime] {
            return coach::resultsOfGroup(runtime.learners(), runtime.progress(), runtime.quizzes(),
                runtime.coach().exercises(), runtime.settings().language());
        },
        [&runtime] { return runtime::MachineCheck::ofRunning(runtime, &startSentence); },
        runtime.attendance(), runtime.roomWatch(), runtime.coach(), runtime.certificates(),
        runtime.organisation(), runtime.packs(),
        [&runtime](const trainer::GroupPapers& wanted) {
            return runtime.papers().ofGroup(
                {wanted.sheets, wanted.names, wanted.certificates, wanted.look, wanted.only});
        },
        [&runtime](const QStringList& exercises) {
            return coach::skillsOf(runtime.coach().exercises(), exercises, runtime.settings().language());
        },
        runtime.plans(), runtime.personaView(),
        [&runtime](const core::Record& attachment) { return receivedFile(runtime, attachment); },
        runtime.scripts(), runtime.scriptRun(),
        [&runtime](const QString& exercise) {
            return runtime::trainerBooklet(runtime.coach().exercises(),
                exercise.isEmpty() ? QStringList() : QStringList{exercise}, runtime.settings().language(),
                runtime.clock().today());
        },
        runtime.templates(), runtime.quizzes()};
}

} // namespace desk
