#pragma once

#include "core/classroom/room_pause.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

// « Les yeux vers moi »: one pause for every machine that shares this classroom: a room of PCs on one
// server rests together, a PC with its own files rests alone. Each machine counts the time itself, from the
// moment it first sees the pause, so that clocks that differ harm nobody and no screen stays locked.
class PauseService final : public QObject
{
    Q_OBJECT

public:
    // The machine's own clock, not the simulated one: two minutes of pause are two real minutes.
    PauseService(data::ClassroomStore& classroom, const core::Clock& clock);

    bool isShared() const; // other machines may follow
    // seconds: 1 to core::kLongestPause; none: as long as that. message: may be empty. Replaces a pause that
    // is on. Trainer's journal: pause.begun, without the message. Errors: InvalidInput.
    core::Result<void> begin(std::optional<int> seconds, const QString& message = {});
    // Does nothing when none is on. Trainer's journal: pause.ended.
    core::Result<void> end();
    // Looks at what the room says and at the time. To be called about once a second.
    core::Result<void> follow();

    bool isOn() const { return m_until.isValid(); }
    int secondsLeft() const; // 0 when none is on
    bool isTimed() const { return m_isTimed; } // a length was chosen
    QDateTime until() const { return m_until; } // UTC, by this machine's clock; invalid when none is on
    QString message() const { return m_message; }

Q_SIGNALS:
    void begun(); // or replaced by another one
    void ended();

private:
    core::Result<void> note(QLatin1StringView action, int seconds);
    core::Result<void> close(bool early);
    void start(const core::RoomPause& pause, int seconds);
    void stop();

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
    qint64 m_known = -1; // number of the last pause seen; -1: the room was not looked at yet
    QDateTime m_until; // by this machine's clock; invalid: no pause
    QDateTime m_looked; // when follow() last counted
    bool m_isTimed = false;
    QString m_message;
};

} // namespace services
