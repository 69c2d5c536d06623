#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core {

// One line of the journal: what happened, to what, for whom.
struct JournalEntry
{
    qint64 id = 0;
    QDateTime at; // UTC, simulated clock
    SupplyPointId persona; // whose world it happened in; none for the room's own facts
    QString event; // a name of core/event_names.h
    QString subject; // reference of the thing: an invoice's reference, a file's id…
    QJsonObject attributes;
};

} // namespace core
