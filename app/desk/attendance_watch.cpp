#include "desk/attendance_watch.h"

#include "coach/engine/coach.h"
#include "coach/overlay/coach_panel.h"
#include "desk/practice_strip.h"
#include "services/classroom/attendance_service.h"

namespace desk {
namespace {

constexpr int kTick = 4; // seconds: a hand that the trainer lowered elsewhere is seen within them

} // namespace

AttendanceWatch::AttendanceWatch(services::AttendanceService& attendance, coach::Coach& coach,
    coach::overlay::CoachPanel& panel, PracticeStrip& strip, std::function<bool()> isAtWork, QObject* parent)
    : QObject(parent)
    , m_attendance(attendance)
    , m_panel(panel)
    , m_strip(strip)
    , m_isAtWork(std::move(isAtWork))
{
    connect(&coach, &coach::Coach::runChanged, this, [this, &coach] {
        if (!coach.run())
            m_attendance.leaveExercise();
    });
    connect(&m_attendance, &services::AttendanceService::handChanged, this, &AttendanceWatch::showHand);
    connect(&m_attendance, &services::AttendanceService::changed, this, &AttendanceWatch::showHand);
    connect(&m_panel, &coach::overlay::CoachPanel::handClicked, this, &AttendanceWatch::toggleHand);
    connect(&m_strip, &PracticeStrip::handClicked, this, &AttendanceWatch::toggleHand);
    m_tick.setInterval(kTick * 1000);
    connect(&m_tick, &QTimer::timeout, this, &AttendanceWatch::count);
    m_since.start();
    m_tick.start();
    showHand();
}

void AttendanceWatch::count()
{
    const auto elapsed = static_cast<int>(m_since.restart() / 1000);
    if (!m_attendance.isTaken())
        return;
    // A machine that slept comes back with hours: nobody worked in them.
    m_attendance.work(m_isAtWork() && !m_isResting ? qMin(elapsed, 2 * kTick) : 0);
}

void AttendanceWatch::setAtDesk(bool isAtDesk)
{
    m_isAtDesk = isAtDesk;
    showHand();
}

void AttendanceWatch::toggleHand()
{
    if (!m_isAtDesk)
        return;
    const auto done = m_attendance.isHandRaised() ? m_attendance.lowerHand() : m_attendance.raiseHand();
    if (!done)
        qWarning("the hand stays as it is: %s", qPrintable(done.error().detail));
}

void AttendanceWatch::showHand()
{
    m_panel.showHand(m_attendance.isHandRaised());
    m_strip.showHand(m_attendance.isTaken() && m_isAtDesk, m_attendance.isHandRaised());
}

} // namespace desk
