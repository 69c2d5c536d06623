#pragma once

#include "services/classroom/room_facts.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QThread;
namespace data {
class ClassroomStore;
}

namespace services {

class AttendanceService;
class ExercisePlanService;
class LearnerService;
class ProgressService;

// The room as it is now, looked at while somebody wants to see it: at once when something happens in this
// program, and again and again for what happens at the other machines of a shared classroom. Each look has a
// thread and a connection of its own, so that a slow server never holds the window.
class RoomWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kEveryMs = 2000; // between two looks

    // All outlive it.
    RoomWatch(data::ClassroomStore& classroom, const AttendanceService& attendance,
        const LearnerService& learners, const ProgressService& progress, const ExercisePlanService& plans,
        QObject* parent = nullptr);
    ~RoomWatch() override;

    void start(); // and looks at once
    void stop(); // nothing is announced any more, and no connection is open
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void seen(const services::RoomFacts& facts); // first, and whenever it changed
    void failed(); // it could not be read; it goes on looking

private:
    void lookSoon();
    void look();
    void take(const std::optional<RoomFacts>& facts);

    data::ClassroomStore& m_classroom;
    QTimer m_every;
    QTimer m_soon;
    std::unique_ptr<QThread> m_thread;
    std::optional<RoomFacts> m_last;
    bool m_isRunning = false;
    bool m_isStale = false; // something happened during a look
    int m_turn = 0; // of start() and stop(): a look that began before counts no more
};

} // namespace services
