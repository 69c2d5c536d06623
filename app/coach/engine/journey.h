#pragma once

#include "core/id.h"
#include "core/journal_entry.h"

#include <QList>

namespace coach {

// One thing a learner did, with where they were.
struct JourneyMoment
{
    core::JournalEntry line;
    QString page; // host and path of the page shown then; empty before the first
    QString exercise; // P08, the one being done; empty without one
};

// What that learner did, oldest first, from the journal of the persona they play. Another person may
// have played it before, or after, at another time of the day: only what happened while this one sat there is
// theirs. Coming to the page that is shown already is no new moment.
QList<JourneyMoment> journeyOf(const QList<core::JournalEntry>& ofPersona, core::LearnerId learner);

} // namespace coach
