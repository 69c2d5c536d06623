#include "services/world/script_run_service.h"

#include "core/classroom/trainer_actions.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "data/world/planned_event_repository.h"
#include "data/world/script_run_repository.h"
#include "data/world_store.h"
#include "services/world/event_service.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qint64 kMinute = 60; // seconds

core::ScriptRun runOf(const core::SessionScript& script, const QDateTime& now)
{
    core::ScriptRun run{script.name, now, {}, false, {}};
    for (const core::ScriptLine& line : script.lines) {
        core::PlannedEvent event;
        event.kind = core::eventKindOf(line);
        event.dueAt = now.addSecs(line.minute * kMinute);
        event.minute = line.minute;
        if (line.kind != core::ScriptLineKind::Event)
            event.subject = line.subject;
        run.lines.append(event);
    }
    return run;
}

void moveOn(core::ScriptRun& run, qint64 seconds)
{
    run.startedAt = run.startedAt.addSecs(seconds);
    for (core::PlannedEvent& line : run.lines)
        line.dueAt = line.dueAt.addSecs(seconds);
}

void hold(core::ScriptRun& run, bool held)
{
    for (core::PlannedEvent& line : run.lines)
        line.held = held;
}

} // namespace

ScriptRunService::ScriptRunService(
    data::WorldStore& world, data::ClassroomStore& classroom, const core::Clock& clock, EventService& events)
    : m_world(world)
    , m_classroom(classroom)
    , m_clock(clock)
    , m_events(events)
{
    // What cannot be read now is read in a second.
    connect(&events, &EventService::eventsChanged, this, [this] { static_cast<void>(follow().has_value()); });
}

core::Result<void> ScriptRunService::start(const core::SessionScript& script)
{
    if (script.lines.isEmpty())
        return core::Error{core::ErrorCode::InvalidInput, u"nothing happens in that session"_s};
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    data::ScriptRunRepository runs(m_world.database());
    const auto latest = runs.latest();
    if (!latest)
        return latest.error();
    if (latest->has_value() && latest->value().isLive())
        return core::Error{core::ErrorCode::Conflict, u"a session is under way"_s};
    if (auto begun = runs.begin(runOf(script, m_clock.nowUtc())); !begun)
        return begun;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    note(core::actions::kSessionStarted, QString::number(script.lines.size()));
    // What stands at minute 0. One that fails is tried again with the next look at what is due.
    static_cast<void>(m_events.runDue().has_value());
    Q_EMIT m_events.eventsChanged();
    return {};
}

core::Result<void> ScriptRunService::pause()
{
    return change(core::actions::kSessionPaused, {}, [this](core::ScriptRun& run) -> core::Result<void> {
        if (run.isResting())
            return core::Error{core::ErrorCode::Conflict, u"the session rests already"_s};
        run.pausedAt = m_clock.nowUtc();
        hold(run, true);
        return {};
    });
}

core::Result<void> ScriptRunService::resume()
{
    return change(core::actions::kSessionResumed, {}, [this](core::ScriptRun& run) -> core::Result<void> {
        if (!run.isResting())
            return core::Error{core::ErrorCode::Conflict, u"the session does not rest"_s};
        moveOn(run, run.pausedAt.secsTo(m_clock.nowUtc()));
        run.pausedAt = {};
        hold(run, false);
        return {};
    });
}

core::Result<void> ScriptRunService::delay(int minutes)
{
    if (minutes < 1 || minutes > kMostDelay)
        return core::Error{core::ErrorCode::InvalidInput, u"%1 minutes"_s.arg(minutes)};
    return change(core::actions::kSessionDelayed, QString::number(minutes),
        [minutes](core::ScriptRun& run) -> core::Result<void> {
            moveOn(run, minutes * kMinute);
            return {};
        });
}

core::Result<void> ScriptRunService::skip(core::EventId line)
{
    return m_events.cancel(line);
}

core::Result<void> ScriptRunService::runNow(core::EventId line)
{
    const auto done = m_events.runNow(line);
    return done ? core::Result<void>() : done.error();
}

core::Result<void> ScriptRunService::stop()
{
    return change(core::actions::kSessionStopped, {}, [this](core::ScriptRun& run) -> core::Result<void> {
        data::PlannedEventRepository events(m_world.database());
        for (core::PlannedEvent& line : run.lines) {
            if (line.status != core::EventStatus::Planned)
                continue;
            if (auto cancelled = events.cancel(line.id); !cancelled)
                return cancelled.error();
        }
        run.stopped = true;
        return {};
    });
}

core::Result<void> ScriptRunService::change(QLatin1StringView action, const QString& subject,
    const std::function<core::Result<void>(core::ScriptRun& run)>& what)
{
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    data::ScriptRunRepository runs(m_world.database());
    auto latest = runs.latest();
    if (!latest)
        return latest.error();
    if (!latest->has_value() || !latest->value().isLive())
        return core::Error{core::ErrorCode::Conflict, u"no session is under way"_s};
    core::ScriptRun run = latest->value();
    if (auto done = what(run); !done)
        return done;
    if (auto kept = runs.keep(run); !kept)
        return kept;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    note(action, subject);
    Q_EMIT m_events.eventsChanged();
    return {};
}

// What was done is done: a line that cannot be written does not undo it.
void ScriptRunService::note(QLatin1StringView action, const QString& subject)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = subject;
    static_cast<void>(data::TrainerActionRepository(m_classroom.database()).add(line).has_value());
}

core::Result<void> ScriptRunService::follow()
{
    const auto latest = data::ScriptRunRepository(m_world.database()).latest();
    if (!latest)
        return latest.error();
    const bool isOther = m_run != *latest;
    m_run = *latest;
    const QString proposed = m_run ? core::proposedExercise(*m_run, m_clock.nowUtc()) : QString();
    const bool isProposed = proposed != m_proposed;
    m_proposed = proposed;
    if (isOther)
        Q_EMIT changed();
    if (isProposed)
        Q_EMIT proposalChanged(m_proposed, m_run ? m_run->startedAt : QDateTime());
    return {};
}

} // namespace services
