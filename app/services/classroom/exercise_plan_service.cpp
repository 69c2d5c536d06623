#include "services/classroom/exercise_plan_service.h"

#include "core/classroom/trainer_actions.h"
#include "core/text.h"
#include "data/classroom/exercise_plan_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"

using namespace Qt::StringLiterals;

namespace services {

ExercisePlanService::ExercisePlanService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<QList<core::ExercisePlan>> ExercisePlanService::plans(core::GroupId group) const
{
    return data::ExercisePlanRepository(m_classroom.database()).ofGroup(group);
}

core::Result<std::optional<core::ExercisePlan>> ExercisePlanService::chosen(core::GroupId group) const
{
    return data::ExercisePlanRepository(m_classroom.database()).chosen(group);
}

core::Result<core::FieldErrors> ExercisePlanService::errorsOf(const core::ExercisePlan& plan) const
{
    core::FieldErrors errors;
    if (plan.name.isEmpty())
        errors.add(u"planName"_s, core::Rule::Required);
    else if (plan.name.size() > kLongestName)
        errors.add(u"planName"_s, core::Rule::TooLong, {kLongestName});
    const auto others = plans(plan.group);
    if (!others)
        return others.error();
    for (const core::ExercisePlan& other : *others) {
        if (other.id != plan.id && core::folded(other.name) == core::folded(plan.name))
            errors.add(u"planName"_s, core::Rule::AlreadyUsed);
    }
    if (plan.exercises.isEmpty())
        errors.add(u"exercises"_s, core::Rule::Required);
    return errors;
}

core::Result<core::FieldErrors> ExercisePlanService::save(const core::ExercisePlan& typed)
{
    core::ExercisePlan plan = typed;
    plan.name = core::cleaned(typed.name).simplified();
    plan.exercises.removeDuplicates();
    auto errors = errorsOf(plan);
    if (!errors || !errors->isEmpty())
        return errors;
    const auto saved
        = change(plan.group, core::actions::kExercisesSaved, [this, &plan]() -> core::Result<void> {
              data::ExercisePlanRepository rows(m_classroom.database());
              if (plan.id.isValid()) {
                  const auto changed = rows.change(plan);
                  if (!changed)
                      return changed.error();
                  if (*changed == 0)
                      return core::Error{core::ErrorCode::NotFound, u"that list of exercises is gone"_s};
              } else {
                  const auto id = rows.add(plan);
                  if (!id)
                      return id.error();
                  plan.id = *id;
              }
              return rows.choose(plan.group, plan.id);
          });
    if (!saved)
        return saved.error();
    return errors;
}

core::Result<void> ExercisePlanService::choose(core::GroupId group, core::ExercisePlanId plan)
{
    return change(group, core::actions::kExercisesChosen, [this, group, plan] {
        return data::ExercisePlanRepository(m_classroom.database()).choose(group, plan);
    });
}

core::Result<void> ExercisePlanService::remove(const core::ExercisePlan& plan)
{
    return change(plan.group, core::actions::kExercisesRemoved,
        [this, &plan] { return data::ExercisePlanRepository(m_classroom.database()).remove(plan.id); });
}

core::Result<void> ExercisePlanService::undo()
{
    if (!m_before)
        return core::Error{core::ErrorCode::NotFound, u"nothing to take back"_s};
    const Before before = *m_before;
    const auto restored
        = change(before.group, core::actions::kExercisesRestored, [this, &before]() -> core::Result<void> {
              data::ExercisePlanRepository rows(m_classroom.database());
              const auto now = rows.ofGroup(before.group);
              if (!now)
                  return now.error();
              for (const core::ExercisePlan& plan : *now) {
                  if (auto removed = rows.remove(plan.id); !removed)
                      return removed;
              }
              for (const core::ExercisePlan& plan : before.plans) {
                  const auto id = rows.add(plan);
                  if (!id)
                      return id.error();
                  if (!plan.isChosen)
                      continue;
                  if (auto chosen = rows.choose(before.group, *id); !chosen)
                      return chosen;
              }
              return {};
          });
    if (restored)
        m_before.reset();
    return restored;
}

core::Result<void> ExercisePlanService::change(
    core::GroupId group, QLatin1StringView action, const std::function<core::Result<void>()>& what)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    const auto before = plans(group);
    if (!before)
        return before.error();
    if (auto done = what(); !done)
        return done;
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = QString::number(group.value());
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_before = Before{group, *before};
    Q_EMIT plansChanged();
    return {};
}

} // namespace services
