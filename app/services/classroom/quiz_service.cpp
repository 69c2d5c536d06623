#include "services/classroom/quiz_service.h"

#include "core/classroom/coach_event_names.h"
#include "data/classroom/quiz_attempt_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <QJsonObject>

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
    if (const auto told = tell(persona, attempt); !told)
        qWarning("the journal misses a line: %s", qPrintable(told.error().detail));
    Q_EMIT kept(attempt);
    return attempt;
}

core::Result<void> QuizService::tell(core::SupplyPointId persona, const core::QuizAttempt& attempt)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const QJsonObject attributes{{u"attempt"_s, attempt.number}, {u"questions"_s, attempt.score.questions},
        {u"right"_s, attempt.score.right}, {u"percent"_s, attempt.score.percent},
        {u"passed"_s, attempt.score.isPassed}};
    if (auto noted = useCase->note(persona, core::events::kExerciseQuizTaken, attempt.exercise, attributes);
        !noted)
        return noted;
    return useCase->commit();
}

} // namespace services
