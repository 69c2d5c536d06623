#pragma once

#include "core/field_errors.h"
#include "core/world/planned_event.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core {

using ScriptId = Id<struct ScriptTag>;

inline constexpr int kLongestScript = 240; // minutes
inline constexpr qsizetype kMostScriptLines = 60;
inline constexpr int kLongestScriptName = 60; // characters
inline constexpr int kLongestScriptNote = 120;

enum class ScriptLineKind { Event, Exercise, Note };

// What a session brings at a minute of it.
struct ScriptLine
{
    int minute = 0; // from the start, 0 to kLongestScript
    ScriptLineKind kind = ScriptLineKind::Note;
    QString subject; // the code of one of kTrainerEvents; an exercise, « P08 »; the words of the note

    friend bool operator==(const ScriptLine&, const ScriptLine&) = default;
};

// A session that a trainer prepared: what happens when.
struct SessionScript
{
    ScriptId id; // none: not kept, such as a ready-made one
    QString name;
    QList<ScriptLine> lines; // by the minute; those of one minute in the order they were put

    int minutes() const { return lines.isEmpty() ? 0 : lines.constLast().minute; }

    friend bool operator==(const SessionScript&, const SessionScript&) = default;
};

// Stable names, for the database and the files: event, exercise, note. An unknown one is a note.
QString codeOf(ScriptLineKind kind);
ScriptLineKind scriptLineKindOf(const QString& code);

// What was typed for a line, made fit to keep: a note without control characters, of one line.
ScriptLine cleanedLine(const ScriptLine& line);
// Fields: minute (NotANumber when outside the session), subject (Required; TooLong of a note).
FieldErrors lineErrors(const ScriptLine& line);
// By the minute; the order of those of one minute stays.
void sortLines(QList<ScriptLine>& lines);
// Puts a line at its minute and gives its place: a new one (from -1) after those of the same minute, one that
// was at from keeps its order among them.
int placeLine(QList<ScriptLine>& lines, int from, const ScriptLine& line);

// What the world plans for a line.
EventKind eventKindOf(const ScriptLine& line);
ScriptLine lineOf(const PlannedEvent& event); // of one with a minute

// A script under way. Its lines are events planned in the world: nothing else remembers them.
struct ScriptRun
{
    QString name;
    QDateTime startedAt; // UTC, simulated; moved on by every rest and delay
    QDateTime pausedAt; // UTC; valid while it rests
    bool stopped = false; // by the trainer
    QList<PlannedEvent> lines; // by the minute

    const PlannedEvent* next() const; // the first that is still planned; null: none
    bool isLive() const { return !stopped && next() != nullptr; }
    bool isResting() const { return isLive() && pausedAt.isValid(); }
    int minuteAt(const QDateTime& now) const; // of the session; stands still while it rests
    int countOf(EventStatus status) const;

    friend bool operator==(const ScriptRun&, const ScriptRun&) = default;
};

// A line that comes due while nobody runs the program is made up for when it comes back soon; later than this
// it is passed over: nobody wants ten false mails of yesterday at once.
inline constexpr int kLatestLine = 15; // minutes
bool isMissed(const PlannedEvent& event, const QDateTime& now);

// The exercise that the session proposes now: the last one that it came to; empty when there is none, the
// session was stopped, or began too long ago.
QString proposedExercise(const ScriptRun& run, const QDateTime& now);

} // namespace core
