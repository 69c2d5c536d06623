#include "coach/engine/coach.h"

#include "coach/engine/condition.h"
#include "coach/engine/own_question.h"
#include "coach/engine/preparation.h"
#include "core/belgian_day.h"
#include "core/clock.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/hard_words.h"
#include "services/classroom/persona_view.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/quiz_service.h"
#include "services/classroom/settings_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

constexpr qsizetype kRecallQuestions = 3;

bool isPassed(const QList<core::QuizAttempt>& tries, const QString& exercise)
{
    return std::any_of(tries.cbegin(), tries.cend(),
        [&exercise](const core::QuizAttempt& one) { return one.exercise == exercise && one.score.isPassed; });
}

} // namespace

Coach::Coach(
    const Senses& senses, std::function<ExerciseCatalogue()> load, const services::ExercisePlanService* plans)
    : m_senses(senses)
    , m_load(std::move(load))
    , m_plans(plans)
{
    if (m_plans)
        connect(m_plans, &services::ExercisePlanService::plansChanged, this, &Coach::progressChanged);
    connect(&m_senses.progress, &services::ProgressService::kept, this, &Coach::progressChanged);
    connect(&m_senses.quizzes, &services::QuizService::kept, this, &Coach::progressChanged);
    connect(&m_senses.quizzes, &services::QuizService::triesGivenBack, this, &Coach::progressChanged);
}

Coach::~Coach() = default;

QList<const Exercise*> offeredBy(
    const QList<Exercise>& exercises, const std::optional<core::ExercisePlan>& plan)
{
    QList<const Exercise*> offered;
    if (!plan) {
        for (const Exercise& exercise : exercises)
            offered.append(&exercise);
        return offered;
    }
    for (const QString& id : plan->exercises) {
        const auto found = std::find_if(exercises.cbegin(), exercises.cend(),
            [&id](const Exercise& exercise) { return exercise.id == id; });
        if (found != exercises.cend())
            offered.append(&*found);
    }
    return offered;
}

const QList<Exercise>& Coach::exercises() const
{
    if (!m_exercises) {
        ExerciseCatalogue catalogue = m_load();
        for (const QString& fault : std::as_const(catalogue.faults))
            qWarning("exercise left out: %s", qPrintable(fault));
        m_exercises = std::move(catalogue.exercises);
    }
    return *m_exercises;
}

core::Language Coach::language() const
{
    return m_senses.settings.language();
}

std::optional<core::ExercisePlan> Coach::plan() const
{
    if (!m_plans || !m_player || !m_player->learner.group.isValid())
        return std::nullopt;
    const auto chosen = m_plans->chosen(m_player->learner.group);
    return chosen ? *chosen : std::nullopt;
}

QList<const Exercise*> Coach::listed() const
{
    QList<const Exercise*> all = offeredBy(exercises(), plan());
    const Exercise* const proposal = find(m_proposed);
    if (proposal && !all.contains(proposal))
        all.append(proposal);
    return all;
}

void Coach::propose(const QString& id, const QDateTime& since)
{
    m_proposed = id;
    m_proposedSince = since;
    Q_EMIT progressChanged();
}

const Exercise* Coach::proposed() const
{
    const Exercise* const exercise = m_player && !m_proposed.isEmpty() ? find(m_proposed) : nullptr;
    if (!exercise)
        return nullptr;
    const auto progress = progressOf(m_proposed);
    const bool isDone = progress && !progress->running && progress->finishedAt >= m_proposedSince;
    return isDone || (!progress && !isOffered(*exercise)) ? nullptr : exercise;
}

const Exercise* Coach::find(const QString& id) const
{
    const auto found = std::find_if(exercises().cbegin(), exercises().cend(),
        [&](const Exercise& exercise) { return exercise.id == id; });
    return found == exercises().cend() ? nullptr : &*found;
}

bool Coach::isOffered(const Exercise& exercise) const
{
    const QList<core::JournalEntry> nothingYet;
    const Situation situation{m_senses, *m_player, nothingYet, 1};
    return std::all_of(exercise.offeredTo.cbegin(), exercise.offeredTo.cend(),
        [&](const ConditionCall& call) { return holds(call, situation); });
}

void Coach::welcome(const core::Learner& learner, const core::Persona& persona)
{
    farewell();
    m_player = Player{learner, persona};
    m_isRecallOver = false;
    Q_EMIT progressChanged();
}

void Coach::farewell()
{
    leave();
    m_player.reset();
}

QList<ExerciseOverview> Coach::overview() const
{
    if (!m_player)
        return {};
    const auto kept
        = m_senses.progress.ofLearner(m_player->learner.id).value_or(QList<core::ExerciseProgress>());
    const QList<core::QuizAttempt> tries = quizAttempts();
    QList<ExerciseOverview> rows;
    for (const Exercise* exercise : listed()) {
        ExerciseOverview row{exercise, ExerciseState::ToDo, 0, isPassed(tries, exercise->id)};
        const auto progress = std::find_if(kept.cbegin(), kept.cend(),
            [&](const core::ExerciseProgress& one) { return one.exercise == exercise->id; });
        if (progress == kept.cend() && !isOffered(*exercise))
            continue;
        if (progress != kept.cend()) {
            row.state = progress->running ? ExerciseState::Begun : ExerciseState::Done;
            row.stepsDone = std::count_if(progress->steps.cbegin(), progress->steps.cend(),
                [](const core::StepProgress& step) { return step.done; });
        }
        rows.append(row);
    }
    return rows;
}

QStringList Coach::asides() const
{
    if (!m_player)
        return {};
    const QList<core::JournalEntry> nothingYet;
    const Situation situation{m_senses, *m_player, nothingYet, 1};
    const QList<ExerciseOverview> rows = overview();
    QStringList sentences;
    for (const Exercise* exercise : listed()) {
        const bool isThere = std::any_of(rows.cbegin(), rows.cend(),
            [exercise](const ExerciseOverview& row) { return row.exercise == exercise; });
        const auto aside = std::find_if(exercise->asides.cbegin(), exercise->asides.cend(),
            [&](const Aside& one) { return !isThere && holds(one.when, situation); });
        if (aside != exercise->asides.cend())
            sentences.append(aside->sentence.in(language()));
    }
    return sentences;
}

int Coach::numberOf(const QString& id) const
{
    const QList<ExerciseOverview> rows = overview();
    const auto row = std::find_if(
        rows.cbegin(), rows.cend(), [&](const ExerciseOverview& one) { return one.exercise->id == id; });
    return row == rows.cend() ? 0 : static_cast<int>(row - rows.cbegin()) + 1;
}

QList<Coach::RecallQuestion> Coach::recall() const
{
    if (!m_player || m_isRecallOver)
        return {};
    auto kept = m_senses.progress.ofLearner(m_player->learner.id).value_or(QList<core::ExerciseProgress>());
    kept.removeIf([](const core::ExerciseProgress& one) { return !one.finishedAt.isValid(); });
    std::sort(kept.begin(), kept.end(), [](const core::ExerciseProgress& a, const core::ExerciseProgress& b) {
        return a.finishedAt > b.finishedAt;
    });
    const QDate today = m_senses.clock.today();
    if (kept.isEmpty() || core::belgianDay(kept.constFirst().finishedAt) >= today)
        return {};
    QList<RecallQuestion> questions;
    for (const core::ExerciseProgress& one : std::as_const(kept)) {
        const Exercise* exercise = find(one.exercise);
        if (!exercise || questions.size() == kRecallQuestions)
            continue;
        const ExerciseText::Recall& told = exercise->texts.in(language()).recall;
        const auto seed = static_cast<quint32>(m_player->learner.id.value() * 7919 + today.toJulianDay());
        if (!told.question.isEmpty())
            questions.append({exercise->id, told.question, ownChoices(told.answers, told.unsure, seed)});
    }
    return questions;
}

Recommended Coach::recommended(const QString& justDone) const
{
    if (!m_player)
        return {};
    if (const Exercise* const proposal = proposed()) {
        const auto progress = progressOf(proposal->id);
        const bool isBegun = progress && progress->running;
        return {proposal, isBegun ? core::NextReason::GoOn : core::NextReason::ToDo};
    }
    const auto kept
        = m_senses.progress.ofLearner(m_player->learner.id).value_or(QList<core::ExerciseProgress>());
    const QList<core::QuizAttempt> tries = quizAttempts();
    QList<core::NextCandidate> candidates;
    for (const Exercise* exercise : listed()) {
        core::NextCandidate candidate{exercise->id, exercise->level, {}, false};
        const auto known = std::find_if(kept.cbegin(), kept.cend(),
            [&](const core::ExerciseProgress& one) { return one.exercise == exercise->id; });
        if (known != kept.cend())
            candidate.progress = *known;
        else if (!isOffered(*exercise))
            continue;
        candidate.hasQuizToPass
            = exercise->quiz && !isPassed(tries, exercise->id) && quizTriesLeft(exercise->id) != 0;
        candidates.append(candidate);
    }
    const auto next = core::nextExercise(candidates, plan().has_value(), justDone);
    return next ? Recommended{find(next->exercise), next->reason} : Recommended();
}

QList<core::QuizAttempt> Coach::quizAttempts() const
{
    if (!m_player)
        return {};
    return m_senses.quizzes.ofLearner(m_player->learner.id).value_or(QList<core::QuizAttempt>());
}

QList<core::QuizAttempt> Coach::quizAttempts(const QString& id) const
{
    QList<core::QuizAttempt> tries = quizAttempts();
    tries.removeIf([&id](const core::QuizAttempt& one) { return one.exercise != id; });
    return tries;
}

std::optional<QuizRun> Coach::quiz(const QString& id) const
{
    const Exercise* exercise = find(id);
    if (!exercise || !exercise->quiz || !m_player || quizTriesLeft(id) == 0)
        return std::nullopt;
    const QList<core::QuizAttempt> tries = quizAttempts(id);
    return QuizRun(*exercise->quiz, static_cast<quint32>(m_player->learner.id.value() * 7919),
        tries.isEmpty() ? 1 : tries.constLast().number + 1);
}

std::optional<int> Coach::quizTriesLeft(const QString& id) const
{
    const Exercise* exercise = find(id);
    return exercise && exercise->quiz ? core::triesLeft(quizAttempts(id), exercise->quiz->tries)
                                      : std::nullopt;
}

core::Result<core::QuizAttempt> Coach::keepQuiz(const QString& id, const QuizRun& over)
{
    if (!find(id) || !m_player || !over.isOver())
        return core::Error{core::ErrorCode::NotFound, u"no finished questions of "_s + id};
    return m_senses.quizzes.keep(m_player->learner.id, m_player->id(), id, over.score(language()));
}

std::optional<core::ExerciseProgress> Coach::progressOf(const QString& id) const
{
    const auto kept = m_senses.progress.ofLearner(m_player->learner.id);
    if (!kept)
        return std::nullopt;
    for (const core::ExerciseProgress& progress : *kept) {
        if (progress.exercise == id)
            return progress;
    }
    return std::nullopt;
}

QList<core::HardWord> Coach::hardWordsIn(const QString& text) const
{
    return services::hardWordsIn(text, language());
}

core::Result<void> Coach::start(const QString& id)
{
    const Exercise* exercise = find(id);
    if (!exercise || !m_player)
        return core::Error{core::ErrorCode::NotFound, u"no exercise "_s + id};
    const auto newest = m_senses.persona.newestJournalLine();
    if (!newest)
        return newest.error();
    auto progress = progressOf(id);
    if (progress && !progress->running)
        return redo(id);
    for (const QString& name : exercise->prepare) {
        if (!bringsSomething(name))
            continue;
        if (auto prepared = prepare(name, m_senses, *m_player, {progress ? progress->attempt : 1, false});
            !prepared)
            return prepared;
    }
    if (!progress) {
        progress = core::ExerciseProgress{
            m_player->learner.id, id, 1, m_senses.clock.nowUtc(), {}, true, *newest, {}};
        if (const auto wanted = plan())
            progress->mode = wanted->mode;
    }
    // A reset of the world begins the journal again.
    progress->journalMark = std::min(progress->journalMark, *newest);
    return begin(*exercise, *progress);
}

core::Result<void> Coach::redo(const QString& id)
{
    const Exercise* exercise = find(id);
    if (!exercise || !m_player)
        return core::Error{core::ErrorCode::NotFound, u"no exercise "_s + id};
    leave();
    const auto before = progressOf(id);
    const int attempt = before ? before->attempt + 1 : 1;
    for (const QString& name : exercise->prepare) {
        if (auto prepared = prepare(name, m_senses, *m_player, {attempt, true}); !prepared)
            return prepared;
    }
    const auto progress = freshProgress(id);
    return progress ? begin(*exercise, *progress) : core::Result<void>(progress.error());
}

core::Result<core::ExerciseProgress> Coach::freshProgress(const QString& id) const
{
    const auto newest = m_senses.persona.newestJournalLine();
    if (!newest)
        return newest.error();
    const auto before = progressOf(id);
    core::ExerciseProgress progress{m_player->learner.id, id, before ? before->attempt + 1 : 1,
        m_senses.clock.nowUtc(), {}, true, *newest, {}};
    if (before) {
        progress.finishedAt = before->finishedAt;
        progress.mode = before->mode;
    }
    if (const auto wanted = plan())
        progress.mode = wanted->mode;
    return progress;
}

core::Result<void> Coach::seeAgain(const QString& id, const QString& step)
{
    const Exercise* exercise = find(id);
    if (!exercise || !m_player)
        return core::Error{core::ErrorCode::NotFound, u"no exercise "_s + id};
    const auto wanted = std::find_if(exercise->steps.cbegin(), exercise->steps.cend(),
        [&step](const Step& one) { return one.id == step; });
    const QList<core::JournalEntry> nothingYet;
    const Situation now{m_senses, *m_player, nothingYet, 1};
    const bool isReached = wanted == exercise->steps.cend()
        || (!wanted->isQuiz()
            && std::all_of(wanted->done.cbegin(), wanted->done.cend(),
                [&now](const ConditionCall& call) { return holds(call, now); }));
    if (isReached)
        return redo(id);
    leave();
    auto progress = freshProgress(id);
    if (!progress)
        return progress.error();
    for (const Step& one : exercise->steps) {
        if (one.id != step)
            progress->steps.append({one.id, true, 0, 0});
    }
    return begin(*exercise, *progress);
}

core::Result<void> Coach::begin(const Exercise& exercise, const core::ExerciseProgress& progress)
{
    m_run.reset();
    if (auto kept = m_senses.progress.keep(progress); !kept) {
        Q_EMIT runChanged();
        return kept;
    }
    const auto wanted = plan();
    m_run = std::make_unique<ExerciseRun>(exercise, m_senses, *m_player, progress,
        wanted ? RunRules{wanted->help, wanted->sameForAll} : RunRules());
    Q_EMIT runChanged();
    return {};
}

void Coach::reload()
{
    leave();
    m_exercises.reset();
    Q_EMIT progressChanged();
}

void Coach::leave()
{
    if (!m_run)
        return;
    m_run.reset();
    Q_EMIT runChanged();
}

} // namespace coach
