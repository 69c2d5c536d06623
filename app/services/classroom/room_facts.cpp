#include "services/classroom/room_facts.h"

#include "data/classroom/attendance_repository.h"
#include "data/classroom/exercise_plan_repository.h"
#include "data/classroom/exercise_progress_repository.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom/quiz_attempt_repository.h"

#include <QSet>

#include <algorithm>

namespace services {

bool operator==(const RoomFacts& a, const RoomFacts& b)
{
    const bool sameGroup = a.group.has_value() == b.group.has_value()
        && (!a.group || (a.group->id == b.group->id && a.group->name == b.group->name));
    const auto sameLearner = [](const core::Learner& x, const core::Learner& y) {
        return x.id == y.id && x.firstName == y.firstName && x.avatar == y.avatar && x.ean == y.ean;
    };
    return sameGroup && a.plan == b.plan && a.progress == b.progress && a.attendance == b.attendance
        && a.quizzes == b.quizzes
        && std::equal(
            a.learners.cbegin(), a.learners.cend(), b.learners.cbegin(), b.learners.cend(), sameLearner);
}

core::Result<RoomFacts> readRoom(data::Database& classroom)
{
    RoomFacts facts;
    const data::LearnerRepository people(classroom);
    auto group = people.currentGroup();
    if (!group)
        return group.error();
    facts.group = std::move(group).value();
    if (!facts.group)
        return facts;
    auto plan = data::ExercisePlanRepository(classroom).chosen(facts.group->id);
    if (!plan)
        return plan.error();
    facts.plan = std::move(plan).value();
    auto learners = people.ofGroup(facts.group->id);
    if (!learners)
        return learners.error();
    facts.learners = std::move(learners).value();
    QSet<core::LearnerId> here;
    for (const core::Learner& learner : std::as_const(facts.learners))
        here.insert(learner.id);
    const auto keepOurs = [&here](auto& rows) {
        rows.removeIf([&here](const auto& row) { return !here.contains(row.learner); });
    };
    auto progress = data::ExerciseProgressRepository(classroom).all();
    if (!progress)
        return progress.error();
    facts.progress = std::move(progress).value();
    keepOurs(facts.progress);
    auto attendance = data::AttendanceRepository(classroom).all();
    if (!attendance)
        return attendance.error();
    facts.attendance = std::move(attendance).value();
    keepOurs(facts.attendance);
    auto quizzes = data::QuizAttemptRepository(classroom).all();
    if (!quizzes)
        return quizzes.error();
    facts.quizzes = std::move(quizzes).value();
    keepOurs(facts.quizzes);
    return facts;
}

} // namespace services
