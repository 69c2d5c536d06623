#pragma once

#include "core/classroom/exercise_plan.h"
#include "core/clock.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

// Which exercises a group does, in what order and with how much help (F08). Without a list in force, all of
// them.
class ExercisePlanService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLongestName = 40; // characters

    ExercisePlanService(data::ClassroomStore& classroom, const core::Clock& clock);

    core::Result<QList<core::ExercisePlan>> plans(core::GroupId group) const; // the oldest first
    core::Result<std::optional<core::ExercisePlan>> chosen(core::GroupId group) const;

    // Writes the list, new when it has no id, and puts it in force. Fields: planName (required, kLongestName
    // at most, not another list's of the group whatever its case), exercises (one at least). NotFound: it was
    // removed meanwhile.
    core::Result<core::FieldErrors> save(const core::ExercisePlan& plan);
    core::Result<void> choose(core::GroupId group, core::ExercisePlanId plan); // none: all exercises
    core::Result<void> remove(const core::ExercisePlan& plan);

    // The lists of a group as they were before the last of these.
    bool canUndo() const { return m_before.has_value(); }
    core::Result<void> undo();
    // The classroom was replaced: nothing of it can be taken back.
    void forgetUndo() { m_before.reset(); }

Q_SIGNALS:
    void plansChanged();

private:
    struct Before
    {
        core::GroupId group;
        QList<core::ExercisePlan> plans;
    };

    core::Result<core::FieldErrors> errorsOf(const core::ExercisePlan& plan) const;
    // Everything or nothing, with its line in the trainer's journal, and what it takes to undo it.
    core::Result<void> change(
        core::GroupId group, QLatin1StringView action, const std::function<core::Result<void>()>& what);

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
    std::optional<Before> m_before;
};

} // namespace services
