#pragma once

#include "core/classroom/quiz.h"
#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace data {
class ClassroomStore;
class WorldStore;
} // namespace data

namespace services {

class Journal;

// What each learner reached in the questions that close an exercise: every try is kept, what was answered is
// not. Like the exercises' progress it outlives a reset of the world, and goes with the person.
class QuizService final : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    QuizService(
        data::WorldStore& world, data::ClassroomStore& classroom, Journal& journal, const core::Clock& clock);

    core::Result<QList<core::QuizAttempt>> ofLearner(core::LearnerId learner) const; // oldest first
    core::Result<QList<core::QuizAttempt>> all() const; // of everybody in the room

    // Keeps a finished try, gives it back with its number, and tells it in the persona's journal. A line that
    // cannot be written is told in the log and takes nothing from the learner.
    core::Result<core::QuizAttempt> keep(core::LearnerId learner, core::SupplyPointId persona,
        const QString& exercise, const core::QuizScore& score);

    // The trainer gives that person all the tries of that exercise again: those of before are kept and told,
    // and count no more. Told in the persona's journal, as above.
    core::Result<void> giveTriesBack(
        core::LearnerId learner, core::SupplyPointId persona, const QString& exercise);

Q_SIGNALS:
    void kept(const core::QuizAttempt& attempt);
    void triesGivenBack(core::LearnerId learner, const QString& exercise);

private:
    void tell(core::SupplyPointId persona, QLatin1StringView event, const QString& exercise,
        const QJsonObject& attributes);
    core::Result<void> note(core::SupplyPointId persona, QLatin1StringView event, const QString& exercise,
        const QJsonObject& attributes);

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
