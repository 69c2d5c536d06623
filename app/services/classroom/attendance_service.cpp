#include "services/classroom/attendance_service.h"

#include "core/classroom/coach_event_names.h"
#include "data/accounts/persona_repository.h"
#include "data/classroom/attendance_repository.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom_store.h"
#include "data/world_store.h"
#include "services/classroom/progress_service.h"
#include "services/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

void logFailure(const char* what, const core::Result<void>& result)
{
    if (!result)
        qWarning("%s: %s", what, qPrintable(result.error().detail));
}

const core::StepProgress* findStep(const core::ExerciseProgress& progress, const QString& id)
{
    const auto found = std::find_if(progress.steps.cbegin(), progress.steps.cend(),
        [&](const core::StepProgress& step) { return step.step == id; });
    return found == progress.steps.cend() ? nullptr : &*found;
}

} // namespace

AttendanceService::AttendanceService(data::WorldStore& world, data::ClassroomStore& classroom,
    Journal& journal, const core::Clock& clock, ProgressService& progress, const QString& seat)
    : m_world(world)
    , m_classroom(classroom)
    , m_journal(journal)
    , m_clock(clock)
    , m_progress(progress)
    , m_seat(seat)
{
    connect(&progress, &ProgressService::kept, this, &AttendanceService::follow);
}

core::Result<void> AttendanceService::clearSeat()
{
    return data::AttendanceRepository(m_classroom.database()).clearSeat(m_seat);
}

void AttendanceService::sitDown(const core::Learner& learner, core::SupplyPointId persona)
{
    standUp();
    if (!learner.id.isValid())
        return; // a persona without a learner, as for a picture of a page
    const auto sat = data::AttendanceRepository(m_classroom.database()).sitDown(learner.id, m_seat);
    logFailure("who sits here was not kept", sat);
    m_learner = learner;
    m_persona = persona;
    note(core::events::kSeatTaken, {}, {{u"learner"_s, learner.id.value()}});
    Q_EMIT changed();
}

void AttendanceService::standUp()
{
    if (!m_learner)
        return;
    leaveExercise();
    note(core::events::kSeatLeft, {}, {{u"learner"_s, m_learner->id.value()}});
    forget();
}

void AttendanceService::forget()
{
    if (!m_learner)
        return;
    logFailure("who left was not kept", clearSeat());
    m_learner.reset();
    m_persona = {};
    m_current.reset();
    setHand(false);
    Q_EMIT changed();
}

void AttendanceService::leaveExercise()
{
    if (!m_learner || !m_current)
        return;
    const core::ExerciseProgress left = *m_current;
    m_current.reset();
    logFailure("the exercise left was not kept",
        data::AttendanceRepository(m_classroom.database()).setExercise(m_learner->id, {}));
    if (left.running)
        note(core::events::kExerciseLeft, left.exercise);
    Q_EMIT changed();
}

void AttendanceService::work(int seconds)
{
    if (!m_learner)
        return;
    data::AttendanceRepository rows(m_classroom.database());
    logFailure("the time was not kept", rows.addSeconds(m_learner->id, m_seat, seconds));
    const auto row = rows.find(m_learner->id);
    setHand(row && row->has_value() && row->value().isPresent && row->value().handSeconds);
}

core::Result<void> AttendanceService::raiseHand()
{
    if (!m_learner || m_isHandRaised)
        return {};
    if (auto raised = data::AttendanceRepository(m_classroom.database()).raiseHand(m_learner->id); !raised)
        return raised;
    note(core::events::kHandRaised, m_current ? m_current->exercise : QString());
    setHand(true);
    Q_EMIT changed();
    return {};
}

core::Result<void> AttendanceService::lowerHand()
{
    if (!m_learner || !m_isHandRaised)
        return {};
    if (auto lowered = data::AttendanceRepository(m_classroom.database()).lowerHand(m_learner->id); !lowered)
        return lowered;
    note(core::events::kHandLowered, {}, {{u"by"_s, u"learner"_s}});
    setHand(false);
    Q_EMIT changed();
    return {};
}

core::Result<QList<core::Attendance>> AttendanceService::all() const
{
    return data::AttendanceRepository(m_classroom.database()).all();
}

core::Result<void> AttendanceService::help(core::LearnerId learner)
{
    data::AttendanceRepository rows(m_classroom.database());
    const auto row = rows.find(learner);
    if (!row)
        return row.error();
    if (!row->has_value())
        return core::Error{core::ErrorCode::NotFound, u"that learner never sat down"_s};
    const auto progress = m_progress.ofLearner(learner);
    if (!progress)
        return progress.error();
    int mistakes = 0;
    int hints = 0;
    for (const core::ExerciseProgress& one : *progress) {
        if (one.exercise != row->value().exercise)
            continue;
        for (const core::StepProgress& step : one.steps) {
            mistakes = std::max(mistakes, step.done ? 0 : step.mistakes);
            hints = std::max(hints, step.done ? 0 : step.hints);
        }
    }
    if (auto helped = rows.setHelped(learner, mistakes, hints); !helped)
        return helped;
    if (row->value().handSeconds) {
        const auto known = data::LearnerRepository(m_classroom.database()).find(learner);
        const auto persona = known && known->has_value()
            ? data::PersonaRepository(m_world.database()).byEan(known->value().ean)
            : core::Result<std::optional<core::Persona>>(std::nullopt);
        if (persona && persona->has_value())
            logFailure("a lowered hand was not noted",
                tell(persona->value().supplyPoint.id, core::events::kHandLowered, {},
                    {{u"by"_s, u"trainer"_s}}));
    }
    if (m_learner && m_learner->id == learner)
        setHand(false);
    Q_EMIT changed();
    return {};
}

void AttendanceService::follow(const core::ExerciseProgress& progress)
{
    if (!m_learner || progress.learner != m_learner->id)
        return;
    const bool isSame = m_current && m_current->exercise == progress.exercise
        && m_current->attempt == progress.attempt && m_current->startedAt == progress.startedAt;
    if (!isSame) {
        if (!progress.running)
            return; // somebody's older success, put again
        enterExercise(progress);
        return;
    }
    const core::ExerciseProgress before = *m_current;
    m_current = progress;
    compare(before, progress);
}

void AttendanceService::enterExercise(const core::ExerciseProgress& progress)
{
    leaveExercise();
    m_current = progress;
    logFailure("the exercise begun was not kept",
        data::AttendanceRepository(m_classroom.database()).setExercise(m_learner->id, progress.exercise));
    note(progress.steps.isEmpty() ? core::events::kExerciseBegun : core::events::kExerciseResumed,
        progress.exercise, {{u"attempt"_s, progress.attempt}});
    Q_EMIT changed();
}

void AttendanceService::compare(const core::ExerciseProgress& before, const core::ExerciseProgress& now)
{
    data::AttendanceRepository rows(m_classroom.database());
    bool hasProgressed = false;
    for (const core::StepProgress& step : now.steps) {
        const core::StepProgress* known = findStep(before, step.step);
        const core::StepProgress was = known ? *known : core::StepProgress{step.step, false, 0, 0};
        const QJsonObject told{{u"step"_s, step.step}};
        if (step.mistakes > was.mistakes)
            note(core::events::kExerciseMistake, now.exercise, told);
        if (step.hints > was.hints) {
            logFailure("a hint was not kept", rows.setHintAsked(m_learner->id));
            note(
                core::events::kExerciseHint, now.exercise, {{u"step"_s, step.step}, {u"hint"_s, step.hints}});
        }
        if (step.done && !was.done) {
            hasProgressed = true;
            note(core::events::kExerciseStepDone, now.exercise, told);
        }
    }
    if (hasProgressed)
        logFailure("a step was not kept", rows.setProgressed(m_learner->id));
    if (before.running && !now.running)
        note(core::events::kExerciseFinished, now.exercise, {{u"attempt"_s, now.attempt}});
    Q_EMIT changed();
}

void AttendanceService::note(QLatin1StringView event, const QString& subject, const QJsonObject& attributes)
{
    logFailure("the journal misses a line", tell(m_persona, event, subject, attributes));
}

core::Result<void> AttendanceService::tell(core::SupplyPointId persona, QLatin1StringView event,
    const QString& subject, const QJsonObject& attributes)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto noted = useCase->note(persona, event, subject, attributes); !noted)
        return noted;
    return useCase->commit();
}

void AttendanceService::setHand(bool isRaised)
{
    if (m_isHandRaised == isRaised)
        return;
    m_isHandRaised = isRaised;
    Q_EMIT handChanged();
}

} // namespace services
