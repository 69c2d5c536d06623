#include "coach/engine/journey.h"

#include "core/classroom/coach_event_names.h"
#include "core/event_names.h"

using namespace Qt::StringLiterals;

namespace coach {
namespace {

namespace events = core::events;

bool isOf(const core::JournalEntry& line, core::LearnerId learner)
{
    return line.attributes.value("learner"_L1).toInteger() == learner.value();
}

QString exerciseAfter(const core::JournalEntry& line, const QString& before)
{
    if (line.event == events::kExerciseBegun || line.event == events::kExerciseResumed)
        return line.subject;
    if (line.event == events::kExerciseFinished || line.event == events::kExerciseLeft)
        return {};
    return before;
}

} // namespace

QList<JourneyMoment> journeyOf(const QList<core::JournalEntry>& ofPersona, core::LearnerId learner)
{
    QList<JourneyMoment> journey;
    bool isHere = false;
    QString page;
    QString exercise;
    for (const core::JournalEntry& line : ofPersona) {
        const bool isArrival = line.event == events::kSeatTaken;
        if (isArrival) {
            isHere = isOf(line, learner);
            page.clear();
            exercise.clear();
        }
        if (!isHere)
            continue;
        const bool isPage = line.event == events::kPageOpened;
        const bool isSamePage = isPage && line.subject == page;
        if (isPage)
            page = line.subject;
        const QString after = exerciseAfter(line, exercise);
        if (!isSamePage)
            journey.append({line, page, after.isEmpty() ? exercise : after});
        exercise = after;
        if (line.event == events::kSeatLeft)
            isHere = false;
    }
    return journey;
}

} // namespace coach
