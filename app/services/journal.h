#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QObject>

namespace services {

// One line of the journal: what happened, to what, for whom.
struct JournalEntry
{
    qint64 id = 0;
    QDateTime at; // UTC, simulated clock
    core::SupplyPointId persona; // whose world it happened in; none for the room's own facts
    QString event; // a name of core/event_names.h
    QString subject; // reference of the thing: an invoice's reference, a file's id…
    QJsonObject attributes;
};

// Announces what the services wrote in the journal, once the transaction that holds both the fact and its line is
// committed. The coach, the follow-up and the results listen; nobody keeps a second trace.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void happened(const services::JournalEntry& entry);
};

} // namespace services
