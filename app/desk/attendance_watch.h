#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace coach {
class Coach;
}
namespace coach::overlay {
class CoachPanel;
}
namespace services {
class AttendanceService;
}

namespace desk {

class PracticeStrip;

// What the trainer's follow-up wants to know of whoever sits at this window: the time of their work, the
// exercise they left, their raised hand; and the discreet sign that it is raised.
class AttendanceWatch final : public QObject
{
    Q_OBJECT

public:
    // isAtWork: the learner's own screen is shown. All outlive it.
    AttendanceWatch(services::AttendanceService& attendance, coach::Coach& coach,
        coach::overlay::CoachPanel& panel, PracticeStrip& strip, std::function<bool()> isAtWork,
        QObject* parent);

    void toggleHand(); // of whoever sits at the learner's own screen
    void setAtDesk(bool isAtDesk); // that screen is shown, not the trainer's place
    void setResting(bool isResting) { m_isResting = isResting; } // a pause: nobody works, nobody waits

private:
    void count();
    void showHand();

    services::AttendanceService& m_attendance;
    coach::overlay::CoachPanel& m_panel;
    PracticeStrip& m_strip;
    std::function<bool()> m_isAtWork;
    bool m_isAtDesk = false;
    bool m_isResting = false;
    QTimer m_tick;
    QElapsedTimer m_since; // the last tick
};

} // namespace desk
