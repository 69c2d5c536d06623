#pragma once

#include "core/classroom/machine_finding.h"
#include "core/classroom/results.h"
#include "core/classroom/trainer_actions.h"
#include "core/language.h"
#include "documents/sheet.h"

namespace documents {

// Whether results say who reached what. Without names, people are numbered in the group's order.
enum class Names { Hidden, Shown };

// What each learner of the group reached, a part each. at: UTC.
Sheet resultsSheet(const QList<core::LearnerResults>& results, const QString& group, Names names,
    const QDateTime& at, core::Language language);
// The same as a table for a spreadsheet, one line for each exercise begun.
QByteArray resultsTable(const QList<core::LearnerResults>& results, Names names, core::Language language);

// What was looked at on this machine before a workshop. facts: what is told without a verdict, such as the
// version of the program.
Sheet machineSheet(const QList<core::MachineFinding>& findings, const QList<LabelledText>& facts,
    const QDateTime& at, core::Language language);

// What was done in the trainer's place, the last first.
Sheet actionsSheet(const QList<core::TrainerAction>& actions, const QDateTime& at, core::Language language);

} // namespace documents
