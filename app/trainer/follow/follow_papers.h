#pragma once

#include "coach/engine/follow_up.h"
#include "documents/follow_matrix.h"
#include "documents/room_sheets.h"

#include <QCoreApplication>

namespace trainer {

// The follow-up to take away: without names, people are numbered in the group's order.
class FollowPapers final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::FollowPapers)

public:
    // at: UTC.
    static documents::FollowMatrix matrix(const coach::FollowUp& followUp, documents::Names names,
        const QDateTime& at, core::Language language);
    // The same as a table for a spreadsheet: a line for each learner, a column for each exercise.
    static QByteArray table(const coach::FollowUp& followUp, documents::Names names);

private:
    static QString nameOf(const coach::FollowUp& followUp, qsizetype row, documents::Names names);
    static QString brief(const coach::FollowCell& cell);
    static QString briefQuiz(const coach::FollowCell& cell); // « Q 2/3 », empty without any
};

} // namespace trainer
