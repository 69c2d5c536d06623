#pragma once

#include "coach/engine/exercise.h"
#include "coach/engine/quiz_fact.h"
#include "coach/engine/situation.h"
#include "core/classroom/exercise_progress.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace coach {

inline constexpr int kHintSizes = 3; // a nudge, the place, the gesture

// How the trainer wants it done.
struct RunRules
{
    core::HelpLevel help = core::HelpLevel::Everything;
    bool sameForAll = false; // what is asked for does not differ from one person to the next
};

// One exercise being done by one person. It listens to the journal and looks, a moment later, which steps'
// states are reached; nobody has to tell it, and it never polls. Everything is kept as it happens, so that it
// can be resumed after a crash.
class ExerciseRun final : public QObject
{
    Q_OBJECT

public:
    // exercise: must outlive this. progress: of this person and exercise, as it was kept.
    ExerciseRun(const Exercise& exercise, const Senses& senses, const Player& player,
        const core::ExerciseProgress& progress, const RunRules& rules = {});
    ~ExerciseRun() override;

    const Exercise& exercise() const { return m_exercise; }
    const core::ExerciseProgress& progress() const { return m_progress; }
    core::HelpLevel help() const { return m_rules.help; }
    core::Language language() const;
    const ExerciseText& text() const { return m_exercise.texts.in(language()); }

    bool isDone(qsizetype step) const;
    qsizetype doneCount() const;
    bool isFinished() const { return doneCount() == m_exercise.steps.size(); }
    // The first that is not done; the number of steps when finished.
    qsizetype current() const;
    // With the person's own facts, and what this attempt asks for, in it.
    StepText textOf(qsizetype step) const;

    // Whether the step is told what to do. Alone one finds out oneself, until the first hint is asked for;
    // what only the instruction gives, as the number to write, is told all the same.
    bool isInstructed(qsizetype step) const;

    // Hints of the current step shown so far, smallest first.
    QStringList hints() const;
    bool hasMoreHints() const;
    void askHint();

    // The current step's choices when it is a quiz; none when the fact cannot be told.
    std::optional<Choices> choices() const;
    // True when it was right; the step is then done.
    bool answer(qsizetype choice);

    core::ExerciseMode mode() const { return m_progress.mode; }
    void setMode(core::ExerciseMode mode);

    void fallSilent(); // what a long silence does to the session; for « Montre-moi »
    bool holdsNow(const ConditionCall& call) const;
    // What « Montre-moi » types: the text with the person's own facts in it. None when one cannot be told.
    std::optional<QString> filled(const QString& text) const;

    // host and path of the page shown; empty when not known yet
    QString page() const;
    // Looks at once. For whoever cannot wait for the moment after the event.
    void look();

Q_SIGNALS:
    void stepDone(int step);
    void mistakeMade(const QString& sentence); // in the person's language, warm
    void changed(); // any of the above, hints included
    void finished(); // the last thing said; whoever ends the run then does it after the event, not inside it

private:
    void listen(const core::JournalEntry& entry);
    void recogniseMistakes(const core::JournalEntry& entry);
    bool recogniseMistake(qsizetype step, const core::JournalEntry& entry); // false: it is none of that step
    bool isReached(const Step& step) const;
    Situation situation() const
    {
        return {m_senses, m_player, m_events, m_progress.attempt, m_rules.sameForAll};
    }
    core::StepProgress& progressOf(qsizetype step);
    const core::StepProgress* findProgress(qsizetype step) const;
    void setDone(qsizetype step);
    void keep();

    const Exercise& m_exercise;
    const Senses& m_senses;
    const Player m_player;
    const RunRules m_rules;
    core::ExerciseProgress m_progress;
    QList<core::JournalEntry> m_events; // of this person since the attempt began
    QTimer m_soon; // after the service that wrote the journal has finished its work
    QList<core::JournalEntry> m_unseen; // events that may be mistakes, until then
};

} // namespace coach
