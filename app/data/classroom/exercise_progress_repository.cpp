#include "data/classroom/exercise_progress_repository.h"

#include "core/classroom/classroom_codes.h"
#include "data/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {
namespace {

QString textOf(const QList<core::StepProgress>& steps)
{
    QJsonArray array;
    for (const core::StepProgress& step : steps) {
        array.append(QJsonObject{{u"step"_s, step.step}, {u"done"_s, step.done}, {u"hints"_s, step.hints},
            {u"mistakes"_s, step.mistakes}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<core::StepProgress> stepsFrom(const QString& text)
{
    QList<core::StepProgress> steps;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        steps.append({value[u"step"_s].toString(), value[u"done"_s].toBool(), value[u"hints"_s].toInt(),
            value[u"mistakes"_s].toInt()});
    }
    return steps;
}

} // namespace

core::ExerciseProgress ExerciseProgressRepository::fromRow(const Row& row)
{
    core::ExerciseProgress progress;
    progress.learner = row.id<core::LearnerId>("learner_id"_L1);
    progress.exercise = row.text("exercise"_L1);
    progress.attempt = row.integer("attempt"_L1);
    progress.startedAt = row.instant("started_at"_L1);
    progress.finishedAt = row.instant("finished_at"_L1);
    progress.running = row.boolean("running"_L1);
    progress.journalMark = row.number("journal_mark"_L1);
    progress.steps = stepsFrom(row.text("steps"_L1));
    progress.mode = core::exerciseModeFrom(row.text("mode"_L1));
    return progress;
}

core::Result<QList<core::ExerciseProgress>> ExerciseProgressRepository::ofLearner(
    core::LearnerId learner) const
{
    Query query(m_database, "exercise_progress.of_learner"_L1,
        u"select learner_id, exercise, attempt, started_at, finished_at, running, journal_mark, steps, "
        "mode from exercise_progress where learner_id = :learner order by id"_s);
    return query.bind(":learner"_L1, learner).all(&fromRow);
}

core::Result<QList<core::ExerciseProgress>> ExerciseProgressRepository::all() const
{
    Query query(m_database, "exercise_progress.all"_L1,
        u"select p.learner_id as learner_id, p.exercise as exercise, p.attempt as attempt, "
        "p.started_at as started_at, p.finished_at as finished_at, p.running as running, "
        "p.journal_mark as journal_mark, p.steps as steps, p.mode as mode "
        "from exercise_progress p join learners l on l.id = p.learner_id "
        "where not l.removed order by l.position, p.id"_s);
    return query.all(&fromRow);
}

core::Result<void> ExerciseProgressRepository::put(const core::ExerciseProgress& progress)
{
    Query query(m_database, "exercise_progress.put"_L1,
        u"insert into exercise_progress "
        "(learner_id, exercise, attempt, started_at, finished_at, running, journal_mark, steps, mode) "
        "values (:learner, :exercise, :attempt, :started, :finished, :running, :mark, :steps, :mode) "
        "on conflict (learner_id, exercise) do update set attempt = excluded.attempt, "
        "started_at = excluded.started_at, finished_at = excluded.finished_at, running = excluded.running, "
        "journal_mark = excluded.journal_mark, steps = excluded.steps, mode = excluded.mode"_s);
    return query.bind(":learner"_L1, progress.learner)
        .bind(":exercise"_L1, progress.exercise)
        .bind(":attempt"_L1, progress.attempt)
        .bind(":started"_L1, progress.startedAt)
        .bind(":finished"_L1, progress.finishedAt)
        .bind(":running"_L1, progress.running)
        .bind(":mark"_L1, progress.journalMark)
        .bind(":steps"_L1, textOf(progress.steps))
        .bind(":mode"_L1, core::codeOf(progress.mode))
        .run();
}

} // namespace data
