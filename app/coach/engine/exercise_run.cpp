#include "coach/engine/exercise_run.h"

#include "coach/engine/condition.h"
#include "coach/engine/own_question.h"
#include "coach/engine/play_fact.h"
#include "core/clock.h"
#include "services/accounts/session_service.h"
#include "services/classroom/persona_view.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/settings_service.h"
#include "services/journal.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

// The line has every attribute asked for; a list has it when it holds the value.
bool fits(const core::JournalEntry& entry, const QJsonObject& when)
{
    for (auto it = when.begin(); it != when.end(); ++it) {
        if (it.key() == u"subject"_s) {
            if (entry.subject != it.value().toString())
                return false;
            continue;
        }
        const QJsonValue told = entry.attributes[it.key()];
        const bool has = told.isArray() ? told.toArray().contains(it.value()) : told == it.value();
        if (!has)
            return false;
    }
    return true;
}

} // namespace

ExerciseRun::ExerciseRun(const Exercise& exercise, const Senses& senses, const Player& player,
    const core::ExerciseProgress& progress, const RunRules& rules)
    : m_exercise(exercise)
    , m_senses(senses)
    , m_player(player)
    , m_rules(rules)
    , m_progress(progress)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        for (const core::JournalEntry& entry : std::exchange(m_unseen, {}))
            recogniseMistakes(entry);
        look();
    });
    m_events = m_senses.persona.journal(m_player.id(), m_progress.journalMark)
                   .value_or(QList<core::JournalEntry>());
    connect(&m_senses.journal, &services::Journal::happened, this, &ExerciseRun::listen);
    // What was done before the start counts.
    m_soon.start();
}

ExerciseRun::~ExerciseRun() = default;

core::Language ExerciseRun::language() const
{
    return m_senses.settings.language();
}

void ExerciseRun::listen(const core::JournalEntry& entry)
{
    // A site that could not tell who it was, as when a code is nobody's: it was somebody at this machine.
    if (entry.persona.isValid() && entry.persona != m_player.id())
        return;
    if (entry.persona.isValid())
        m_events.append(entry);
    m_unseen.append(entry);
    m_soon.start();
}

// Where the steps come in any order, what goes otherwise with a later one is explained too.
void ExerciseRun::recogniseMistakes(const core::JournalEntry& entry)
{
    const qsizetype count = m_exercise.steps.size();
    const qsizetype end = m_exercise.anyOrder ? count : qMin(current() + 1, count);
    for (qsizetype step = current(); step < end; ++step) {
        if (!isDone(step) && recogniseMistake(step, entry))
            return;
    }
}

bool ExerciseRun::recogniseMistake(qsizetype step, const core::JournalEntry& entry)
{
    for (const Mistake& mistake : m_exercise.steps.at(step).mistakes) {
        if (mistake.event != entry.event || !fits(entry, mistake.when)
            || (mistake.unless && holds(*mistake.unless, situation())))
            continue;
        ++progressOf(step).mistakes;
        keep();
        Q_EMIT mistakeMade(mistake.sentence.in(language()));
        return true;
    }
    return false;
}

bool ExerciseRun::isReached(const Step& step) const
{
    // A question that has no answer in this person's world, such as a paid invoice's date, is passed over.
    if (step.asksOwnQuestion())
        return false;
    if (step.isQuiz())
        return !choicesOf(step.quizFact, situation(), language(), 0);
    return std::all_of(step.done.cbegin(), step.done.cend(),
        [this](const ConditionCall& call) { return holds(call, situation()); });
}

void ExerciseRun::look()
{
    QList<int> reached;
    for (qsizetype i = 0; i < m_exercise.steps.size(); ++i) {
        if (isDone(i))
            continue;
        if (isReached(m_exercise.steps.at(i))) {
            setDone(i);
            reached.append(static_cast<int>(i));
        } else if (!m_exercise.anyOrder) {
            break;
        }
    }
    if (!reached.isEmpty()) {
        keep();
        for (const int step : std::as_const(reached))
            Q_EMIT stepDone(step);
    }
    // A new page has other things to light up, even when no step was reached.
    Q_EMIT changed();
    if (!reached.isEmpty() && isFinished())
        Q_EMIT finished();
}

const core::StepProgress* ExerciseRun::findProgress(qsizetype step) const
{
    const QString& id = m_exercise.steps.at(step).id;
    const auto found = std::find_if(m_progress.steps.cbegin(), m_progress.steps.cend(),
        [&](const core::StepProgress& progress) { return progress.step == id; });
    return found == m_progress.steps.cend() ? nullptr : &*found;
}

core::StepProgress& ExerciseRun::progressOf(qsizetype step)
{
    const QString& id = m_exercise.steps.at(step).id;
    for (core::StepProgress& progress : m_progress.steps) {
        if (progress.step == id)
            return progress;
    }
    m_progress.steps.append({id, false, 0, 0});
    return m_progress.steps.last();
}

bool ExerciseRun::isDone(qsizetype step) const
{
    const core::StepProgress* progress = findProgress(step);
    return progress && progress->done;
}

qsizetype ExerciseRun::doneCount() const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < m_exercise.steps.size(); ++i)
        count += isDone(i) ? 1 : 0;
    return count;
}

qsizetype ExerciseRun::current() const
{
    qsizetype step = 0;
    while (step < m_exercise.steps.size() && isDone(step))
        ++step;
    return step;
}

void ExerciseRun::setDone(qsizetype step)
{
    progressOf(step).done = true;
    if (!isFinished())
        return;
    m_progress.running = false;
    m_progress.finishedAt = m_senses.clock.nowUtc();
}

bool ExerciseRun::isInstructed(qsizetype step) const
{
    const bool givesFact = m_exercise.steps.at(step).texts.in(language()).instruction.contains(u'{');
    return mode() != core::ExerciseMode::Alone || givesFact || !hints().isEmpty();
}

QStringList ExerciseRun::hints() const
{
    const qsizetype step = current();
    if (step == m_exercise.steps.size())
        return {};
    const core::StepProgress* progress = findProgress(step);
    const QStringList all = textOf(step).hints;
    return all.first(std::min(progress ? progress->hints : 0, static_cast<int>(all.size())));
}

bool ExerciseRun::hasMoreHints() const
{
    return m_rules.help != core::HelpLevel::HandOnly && !isFinished()
        && hints().size() < textOf(current()).hints.size();
}

void ExerciseRun::askHint()
{
    if (!hasMoreHints())
        return;
    ++progressOf(current()).hints;
    keep();
    Q_EMIT changed();
}

std::optional<Choices> ExerciseRun::choices() const
{
    const qsizetype step = current();
    if (step == m_exercise.steps.size() || !m_exercise.steps.at(step).isQuiz())
        return std::nullopt;
    // The order differs from one person, attempt and question to the next, and stays while one thinks.
    const auto seed = static_cast<quint32>(
        m_player.learner.id.value() * 7919 + m_progress.attempt * 104'729 + step * 31 + 1);
    if (m_exercise.steps.at(step).asksOwnQuestion())
        return ownChoices(textOf(step).answers, textOf(step).unsure, seed);
    return choicesOf(m_exercise.steps.at(step).quizFact, situation(), language(), seed);
}

bool ExerciseRun::answer(qsizetype choice)
{
    const auto offered = choices();
    if (!offered)
        return false;
    const qsizetype step = current();
    if (choice != offered->right) {
        ++progressOf(step).mistakes;
        keep();
        return false;
    }
    setDone(step);
    keep();
    Q_EMIT stepDone(static_cast<int>(step));
    if (!isFinished()) {
        look(); // what comes after the question may be done already
        return true;
    }
    Q_EMIT changed();
    Q_EMIT finished();
    return true;
}

StepText ExerciseRun::textOf(qsizetype step) const
{
    StepText text = m_exercise.steps.at(step).texts.in(language());
    const auto fill = [this](QString& sentence) { sentence = filled(sentence).value_or(sentence); };
    fill(text.instruction);
    fill(text.question);
    for (QString& hint : text.hints)
        fill(hint);
    return text;
}

void ExerciseRun::setMode(core::ExerciseMode mode)
{
    if (mode == m_progress.mode)
        return;
    m_progress.mode = mode;
    keep();
    Q_EMIT changed();
}

std::optional<QString> ExerciseRun::filled(const QString& text) const
{
    return coach::filled(text, situation());
}

bool ExerciseRun::holdsNow(const ConditionCall& call) const
{
    return holds(call, situation());
}

void ExerciseRun::fallSilent()
{
    m_senses.session.endSoon();
}

QString ExerciseRun::page() const
{
    return shownPage(m_events);
}

void ExerciseRun::keep()
{
    if (const auto kept = m_senses.progress.keep(m_progress); !kept)
        qWarning("progress was not kept: %s", qPrintable(kept.error().detail));
}

} // namespace coach
