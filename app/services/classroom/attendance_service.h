#pragma once

#include "core/classroom/attendance.h"
#include "core/classroom/exercise_progress.h"
#include "core/classroom/learner.h"
#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QObject>

#include <optional>

namespace data {
class ClassroomStore;
class WorldStore;
} // namespace data

namespace services {

class Journal;
class ProgressService;

// Who sits at this machine, how their exercise goes and whether their hand is up: kept for
// the trainer, told in the journal. What the coach keeps of an exercise comes by itself; the window says the
// rest. What cannot be written is told in the log and harms nobody's exercise.
class AttendanceService final : public QObject
{
    Q_OBJECT

public:
    // All outlive it. seat: names this machine among those that share a classroom.
    AttendanceService(data::WorldStore& world, data::ClassroomStore& classroom, Journal& journal,
        const core::Clock& clock, ProgressService& progress, const QString& seat);

    // The program begins: whoever sat here when the machine was switched off has left.
    core::Result<void> clearSeat();

    void sitDown(const core::Learner& learner, core::SupplyPointId persona);
    void standUp(); // lowers the hand
    void forget(); // the same without a line: the world was replaced, and knows of nobody
    bool isTaken() const { return m_learner.has_value(); }
    void leaveExercise(); // what was done is kept
    // So many seconds of work went by; also brings what the trainer did at another machine.
    void work(int seconds);

    // « J’ai besoin d’aide ». Nothing while nobody sits here.
    bool isHandRaised() const { return m_isHandRaised; }
    core::Result<void> raiseHand();
    core::Result<void> lowerHand();

    // For the trainer.
    core::Result<QList<core::Attendance>> all() const; // of everybody who ever sat down
    // The trainer comes to that learner: the hand is lowered, the waiting begins anew. NotFound: never sat
    // down.
    core::Result<void> help(core::LearnerId learner);

Q_SIGNALS:
    void handChanged();
    void changed(); // who sits where, a hand, an exercise: not the seconds

private:
    void follow(const core::ExerciseProgress& progress); // what the coach kept
    void enterExercise(const core::ExerciseProgress& progress);
    void compare(const core::ExerciseProgress& before, const core::ExerciseProgress& now);
    void note(QLatin1StringView event, const QString& subject, const QJsonObject& attributes = {});
    core::Result<void> tell(core::SupplyPointId persona, QLatin1StringView event, const QString& subject,
        const QJsonObject& attributes);
    void setHand(bool isRaised);

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    Journal& m_journal;
    const core::Clock& m_clock;
    const ProgressService& m_progress;
    const QString m_seat;
    std::optional<core::Learner> m_learner;
    core::SupplyPointId m_persona;
    std::optional<core::ExerciseProgress> m_current; // the exercise being done, as it was last kept
    bool m_isHandRaised = false;
};

} // namespace services
