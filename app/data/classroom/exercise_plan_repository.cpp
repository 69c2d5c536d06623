#include "data/classroom/exercise_plan_repository.h"

#include "core/classroom/classroom_codes.h"
#include "core/text.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kColumns
    = u"select id, group_id, name, exercises, mode, help, same_for_all, chosen from exercise_plans "_s;

} // namespace

core::ExercisePlan ExercisePlanRepository::fromRow(const Row& row)
{
    core::ExercisePlan plan;
    plan.id = row.id<core::ExercisePlanId>("id"_L1);
    plan.group = row.id<core::GroupId>("group_id"_L1);
    plan.name = row.text("name"_L1);
    plan.exercises = row.text("exercises"_L1).split(u' ', Qt::SkipEmptyParts);
    plan.mode = core::exerciseModeFrom(row.text("mode"_L1));
    plan.help = core::helpLevelFrom(row.text("help"_L1));
    plan.sameForAll = row.boolean("same_for_all"_L1);
    plan.isChosen = row.boolean("chosen"_L1);
    return plan;
}

core::Result<QList<core::ExercisePlan>> ExercisePlanRepository::ofGroup(core::GroupId group) const
{
    Query query(m_database, "exercise_plan.ofGroup"_L1, kColumns + u"where group_id = :group order by id"_s);
    return query.bind(":group"_L1, group).all(&fromRow);
}

core::Result<std::optional<core::ExercisePlan>> ExercisePlanRepository::chosen(core::GroupId group) const
{
    Query query(m_database, "exercise_plan.chosen"_L1, kColumns + u"where group_id = :group and chosen"_s);
    return query.bind(":group"_L1, group).first(&fromRow);
}

core::Result<core::ExercisePlanId> ExercisePlanRepository::add(const core::ExercisePlan& plan)
{
    Query query(m_database, "exercise_plan.add"_L1,
        u"insert into exercise_plans (group_id, name, name_folded, exercises, mode, help, same_for_all) "
        "values (:group, :name, :folded, :exercises, :mode, :help, :same) returning id"_s);
    return query.bind(":group"_L1, plan.group)
        .bind(":name"_L1, plan.name)
        .bind(":folded"_L1, core::folded(plan.name))
        .bind(":exercises"_L1, plan.exercises.join(u' '))
        .bind(":mode"_L1, core::codeOf(plan.mode))
        .bind(":help"_L1, core::codeOf(plan.help))
        .bind(":same"_L1, plan.sameForAll)
        .runReturningId<core::ExercisePlanId>();
}

core::Result<int> ExercisePlanRepository::change(const core::ExercisePlan& plan)
{
    Query query(m_database, "exercise_plan.change"_L1,
        u"update exercise_plans set name = :name, name_folded = :folded, exercises = :exercises, mode = "
        u":mode, "
        "help = :help, same_for_all = :same where id = :id and group_id = :group"_s);
    return query.bind(":id"_L1, plan.id)
        .bind(":group"_L1, plan.group)
        .bind(":name"_L1, plan.name)
        .bind(":folded"_L1, core::folded(plan.name))
        .bind(":exercises"_L1, plan.exercises.join(u' '))
        .bind(":mode"_L1, core::codeOf(plan.mode))
        .bind(":help"_L1, core::codeOf(plan.help))
        .bind(":same"_L1, plan.sameForAll)
        .runCounting();
}

core::Result<void> ExercisePlanRepository::choose(core::GroupId group, core::ExercisePlanId plan)
{
    Query none(m_database, "exercise_plan.chooseNone"_L1,
        u"update exercise_plans set chosen = :no where group_id = :group and chosen"_s);
    if (auto done = none.bind(":no"_L1, false).bind(":group"_L1, group).run(); !done)
        return done;
    if (!plan.isValid())
        return {};
    Query one(m_database, "exercise_plan.choose"_L1,
        u"update exercise_plans set chosen = :yes where group_id = :group and id = :plan"_s);
    return one.bind(":yes"_L1, true).bind(":group"_L1, group).bind(":plan"_L1, plan).run();
}

core::Result<void> ExercisePlanRepository::remove(core::ExercisePlanId plan)
{
    Query query(m_database, "exercise_plan.remove"_L1, u"delete from exercise_plans where id = :plan"_s);
    return query.bind(":plan"_L1, plan).run();
}

} // namespace data
