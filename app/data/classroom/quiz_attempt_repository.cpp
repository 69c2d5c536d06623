#include "data/classroom/quiz_attempt_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

core::QuizAttempt fromRow(const Row& row)
{
    core::QuizAttempt attempt;
    attempt.learner = row.id<core::LearnerId>("learner_id"_L1);
    attempt.exercise = row.text("exercise"_L1);
    attempt.number = row.integer("number"_L1);
    attempt.at = row.instant("at"_L1);
    attempt.score = {row.integer("questions"_L1), row.integer("right_answers"_L1), row.integer("percent"_L1),
        row.boolean("passed"_L1)};
    attempt.counts = row.boolean("counts"_L1);
    return attempt;
}

} // namespace

core::Result<QList<core::QuizAttempt>> QuizAttemptRepository::ofLearner(core::LearnerId learner) const
{
    Query query(m_database, "quiz_attempts.of_learner"_L1,
        u"select learner_id, exercise, number, at, questions, right_answers, percent, passed, counts "
        "from quiz_attempts where learner_id = :learner order by id"_s);
    return query.bind(":learner"_L1, learner).all(&fromRow);
}

core::Result<QList<core::QuizAttempt>> QuizAttemptRepository::all() const
{
    Query query(m_database, "quiz_attempts.all"_L1,
        u"select a.learner_id as learner_id, a.exercise as exercise, a.number as number, a.at as at, "
        "a.questions as questions, a.right_answers as right_answers, a.percent as percent, "
        "a.passed as passed, a.counts as counts from quiz_attempts a join learners l on l.id = a.learner_id "
        "where not l.removed order by l.position, a.id"_s);
    return query.all(&fromRow);
}

core::Result<int> QuizAttemptRepository::lastNumber(core::LearnerId learner, const QString& exercise) const
{
    Query query(m_database, "quiz_attempts.last_number"_L1,
        u"select coalesce(max(number), 0) as number from quiz_attempts "
        "where learner_id = :learner and exercise = :exercise"_s);
    const auto last
        = query.bind(":learner"_L1, learner).bind(":exercise"_L1, exercise).first([](const Row& row) {
              return row.integer("number"_L1);
          });
    if (!last)
        return last.error();
    return last->value_or(0);
}

core::Result<void> QuizAttemptRepository::add(const core::QuizAttempt& attempt)
{
    Query query(m_database, "quiz_attempts.add"_L1,
        u"insert into quiz_attempts "
        "(learner_id, exercise, number, at, questions, right_answers, percent, passed) "
        "values (:learner, :exercise, :number, :at, :questions, :right, :percent, :passed)"_s);
    return query.bind(":learner"_L1, attempt.learner)
        .bind(":exercise"_L1, attempt.exercise)
        .bind(":number"_L1, attempt.number)
        .bind(":at"_L1, attempt.at)
        .bind(":questions"_L1, attempt.score.questions)
        .bind(":right"_L1, attempt.score.right)
        .bind(":percent"_L1, attempt.score.percent)
        .bind(":passed"_L1, attempt.score.isPassed)
        .run();
}

core::Result<void> QuizAttemptRepository::giveBack(core::LearnerId learner, const QString& exercise)
{
    Query query(m_database, "quiz_attempts.give_back"_L1,
        u"update quiz_attempts set counts = :counts where learner_id = :learner and exercise = :exercise"_s);
    return query.bind(":counts"_L1, false).bind(":learner"_L1, learner).bind(":exercise"_L1, exercise).run();
}

} // namespace data
