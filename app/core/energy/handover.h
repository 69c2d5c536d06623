#pragma once

#include "core/energy/reading_rules.h"

#include <optional>

// What is written on a « document de reprise des énergies ». Pure: no clock, no store.
namespace core {

// As it was written.
struct HandoverEntry
{
    ReadingEntry reading; // the day the keys were handed over, and the indices of that day
    QString newAddress;
    QString leaverSignature;
    QString entererSignature;
};

// Why a contract cannot be closed by it yet, the first that holds.
enum class HandoverFlaw {
    NotSigned, // by both
    WrongDay, // missing, or no day of the calendar
    DayAhead,
    WrongIndex // missing, no number, or below an index known before that day
};
QString codeOf(HandoverFlaw flaw); // for the journal: not-signed, wrong-day…

struct HandoverVerdict
{
    Reading reading; // meaningful without a flaw
    std::optional<HandoverFlaw> flaw;
};
// validated: newest first.
HandoverVerdict judgeHandover(
    const HandoverEntry& entry, MeterKind kind, const QList<Reading>& validated, QDate today);

} // namespace core
