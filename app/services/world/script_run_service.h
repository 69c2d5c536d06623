#pragma once

#include "core/classroom/session_script.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace data {
class ClassroomStore;
class WorldStore;
} // namespace data

namespace services {

class EventService;

// A session script under way. Starting it plans its lines as events of the world, each at its minute:
// EventService runs them as it runs the others, whatever program is open, and a reset of the world takes
// them. An exercise is proposed from its minute on, until the next one.
class ScriptRunService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostDelay = 60; // minutes at a time

    // All outlive it. clock: the simulated one, as the events'.
    ScriptRunService(data::WorldStore& world, data::ClassroomStore& classroom, const core::Clock& clock,
        EventService& events);

    // The one under way, or the last; as last seen by follow(), which each of what follows calls.
    const std::optional<core::ScriptRun>& run() const { return m_run; }
    QString proposed() const { return m_proposed; } // exercise; empty: none
    QDateTime now() const { return m_clock.nowUtc(); }

    // Conflict when one is under way, InvalidInput when there is nothing in it. Trainer's journal:
    // session.started.
    core::Result<void> start(const core::SessionScript& script);
    core::Result<void> pause(); // Conflict unless it goes on; journal: session.paused
    core::Result<void> resume(); // all that is to come, later by the rest; session.resumed
    core::Result<void> delay(int minutes); // all that is to come; 1 to kMostDelay; session.delayed
    core::Result<void> skip(core::EventId line); // Conflict when it is over
    core::Result<void> runNow(core::EventId line); // the same; the others keep their time
    core::Result<void> stop(); // nothing more of it comes; session.stopped

    // Looks at what the world says, which another machine of the room may have changed, and at the time. To
    // be called about once a second.
    core::Result<void> follow();

Q_SIGNALS:
    void changed(); // the run, or a line of it
    void proposalChanged(const QString& exercise, const QDateTime& since); // empty: none

private:
    // Everything or nothing of a change of the live run, then its line in the trainer's journal.
    core::Result<void> change(QLatin1StringView action, const QString& subject,
        const std::function<core::Result<void>(core::ScriptRun& run)>& what);
    void note(QLatin1StringView action, const QString& subject);

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
    EventService& m_events;
    std::optional<core::ScriptRun> m_run;
    QString m_proposed;
};

} // namespace services
