#include "services/classroom/quiz_service.h"

#include "core/classroom/coach_event_names.h"
#include "data/classroom/quiz_attempt_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "services/journal.h"

using namespace Qt::StringLiterals;

namespace services {

QuizService::QuizService(
    data::WorldStore& world, data::ClassroomStore& classroom, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_classroom(classroom)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<QList<core::QuizAttempt>> QuizService::ofLearner(core::LearnerId learner) const
{
    return data::QuizAttemptRepository(m_classroom.database()).ofLearner(learner);
}

core::Result<QList<core::QuizAttempt>> QuizService::all() const
{
    return data::QuizAttemptRepository(m_classroom.database()).all();
}

core::Result<core::QuizAttempt> QuizService::keep(core::LearnerId learner, core::SupplyPointId persona,
    const QString& exercise, const core::QuizScore& score)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    data::QuizAttemptRepository rows(m_classroom.database());
    const auto last = rows.lastNumber(learner, exercise);
    if (!last)
        return last.error();
    const core::QuizAttempt attempt{learner, exercise, *last + 1, m_clock.nowUtc(), score};
    if (auto added = rows.add(attempt); !added)
        return added.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    const QJsonObject attributes{{u"attempt"_s, attempt.number}, {u"questions"_s, score.questions},
        {u"right"_s, score.right}, {u"percent"_s, score.percent}, {u"passed"_s, score.isPassed}};
    tell(persona, core::events::kExerciseQuizTaken, exercise, attributes);
    Q_EMIT kept(attempt);
    return attempt;
}

core::Result<void> QuizService::giveTriesBack(
    core::LearnerId learner, core::SupplyPointId persona, const QString& exercise)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    if (auto given = data::QuizAttemptRepository(m_classroom.database()).giveBack(learner, exercise); !given)
        return given;
    if (auto done = transaction->commit(); !done)
        return done;
    tell(persona, core::events::kExerciseTriesGiven, exercise, {});
    Q_EMIT triesGivenBack(learner, exercise);
    return {};
}

void QuizService::tell(core::SupplyPointId persona, QLatin1StringView event, const QString& exercise,
    const QJsonObject& attributes)
{
    if (const auto told = note(persona, event, exercise, attributes); !told)
        qWarning("the journal misses a line: %s", qPrintable(told.error().detail));
}

core::Result<void> QuizService::note(core::SupplyPointId persona, QLatin1StringView event,
    const QString& exercise, const QJsonObject& attributes)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto noted = useCase->note(persona, event, exercise, attributes); !noted)
        return noted;
    return useCase->commit();
}

} // namespace services
