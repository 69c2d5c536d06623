#pragma once

#include "core/classroom/forget_report.h"
#include "core/language.h"
#include "documents/sheet.h"

namespace documents {

// What goes with « Effacer toute trace des personnes », one line a kind; a kind of which there is nothing is
// left out.
QList<LabelledText> forgetCounts(const core::ForgetCounts& counts, core::Language language);
// The proof for whoever asks the organisation: what was erased, what was looked at and found, and what the
// proof cannot tell.
Sheet forgetSheet(const core::ForgetReport& report, core::Language language);

} // namespace documents
