#pragma once

#include "core/format.h"
#include "core/world/planned_event.h"

#include <QCoreApplication>

namespace trainer {

// Events in the trainer's words.
class EventWords final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::EventWords)

public:
    static QString name(core::EventKind kind); // « Une facture arrive »
    static QString icon(core::EventKind kind);
    // What came of it: « 8 factures », « personne n’était concerné ».
    static QString outcome(const core::PlannedEvent& event);
    // « aujourd’hui à 14:05 », « le 12/11/2026 à 14:05 »
    static QString moment(const QDateTime& utc, QDate today, const core::Format& format);
};

} // namespace trainer
