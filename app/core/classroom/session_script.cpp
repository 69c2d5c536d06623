#include "core/classroom/session_script.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int kMinute = 60; // seconds
constexpr int kProposedFor = kLongestScript + 60; // minutes from the start

bool isTrainerEvent(const QString& code)
{
    const auto kind = eventKindOf(code);
    return kind && std::find(kTrainerEvents.begin(), kTrainerEvents.end(), *kind) != kTrainerEvents.end();
}

} // namespace

QString codeOf(ScriptLineKind kind)
{
    switch (kind) {
    case ScriptLineKind::Event:
        return u"event"_s;
    case ScriptLineKind::Exercise:
        return u"exercise"_s;
    case ScriptLineKind::Note:
        break;
    }
    return u"note"_s;
}

ScriptLineKind scriptLineKindOf(const QString& code)
{
    if (code == "event"_L1)
        return ScriptLineKind::Event;
    return code == "exercise"_L1 ? ScriptLineKind::Exercise : ScriptLineKind::Note;
}

ScriptLine cleanedLine(const ScriptLine& line)
{
    return {line.minute, line.kind, cleaned(line.subject)};
}

FieldErrors lineErrors(const ScriptLine& line)
{
    FieldErrors errors;
    if (line.minute < 0 || line.minute > kLongestScript)
        errors.add(u"minute"_s, Rule::NotANumber);
    if (line.subject.isEmpty() || (line.kind == ScriptLineKind::Event && !isTrainerEvent(line.subject)))
        errors.add(u"subject"_s, Rule::Required);
    else if (line.kind == ScriptLineKind::Note && line.subject.size() > kLongestScriptNote)
        errors.add(u"subject"_s, Rule::TooLong, {kLongestScriptNote});
    return errors;
}

void sortLines(QList<ScriptLine>& lines)
{
    std::stable_sort(lines.begin(), lines.end(),
        [](const ScriptLine& a, const ScriptLine& b) { return a.minute < b.minute; });
}

int placeLine(QList<ScriptLine>& lines, int from, const ScriptLine& line)
{
    if (from >= 0)
        lines.removeAt(from);
    int at = 0;
    while (at < lines.size()
        && (lines.at(at).minute < line.minute
            || (lines.at(at).minute == line.minute && (from < 0 || at < from))))
        ++at;
    lines.insert(at, line);
    return at;
}

EventKind eventKindOf(const ScriptLine& line)
{
    switch (line.kind) {
    case ScriptLineKind::Event:
        return eventKindOf(line.subject).value_or(EventKind::TrainerNote);
    case ScriptLineKind::Exercise:
        return EventKind::ExerciseProposed;
    case ScriptLineKind::Note:
        break;
    }
    return EventKind::TrainerNote;
}

ScriptLine lineOf(const PlannedEvent& event)
{
    const int minute = event.minute.value_or(0);
    if (event.kind == EventKind::ExerciseProposed)
        return {minute, ScriptLineKind::Exercise, event.subject};
    if (event.kind == EventKind::TrainerNote)
        return {minute, ScriptLineKind::Note, event.subject};
    return {minute, ScriptLineKind::Event, codeOf(event.kind)};
}

const PlannedEvent* ScriptRun::next() const
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(),
        [](const PlannedEvent& line) { return line.status == EventStatus::Planned; });
    return found == lines.cend() ? nullptr : &*found;
}

int ScriptRun::minuteAt(const QDateTime& now) const
{
    const qint64 seconds = startedAt.secsTo(pausedAt.isValid() ? pausedAt : now);
    return static_cast<int>(std::max<qint64>(0, seconds) / kMinute);
}

int ScriptRun::countOf(EventStatus status) const
{
    return static_cast<int>(std::count_if(
        lines.cbegin(), lines.cend(), [status](const PlannedEvent& line) { return line.status == status; }));
}

bool isMissed(const PlannedEvent& event, const QDateTime& now)
{
    return event.minute && event.status == EventStatus::Planned && !event.held
        && event.dueAt.secsTo(now) > qint64{kLatestLine} * kMinute;
}

QString proposedExercise(const ScriptRun& run, const QDateTime& now)
{
    if (run.stopped || run.minuteAt(now) > kProposedFor)
        return {};
    const PlannedEvent* last = nullptr;
    for (const PlannedEvent& line : run.lines) {
        if (line.kind == EventKind::ExerciseProposed && line.status == EventStatus::Done
            && (!last || line.doneAt >= last->doneAt))
            last = &line;
    }
    return last ? last->subject : QString();
}

} // namespace core
