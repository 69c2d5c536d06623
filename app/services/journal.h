#pragma once

#include "core/clock.h"
#include "core/journal_entry.h"
#include "core/result.h"
#include "data/transaction.h"

#include <QLatin1StringView>
#include <QList>
#include <QObject>

namespace data {
class WorldStore;
}

namespace services {

using JournalEntry = core::JournalEntry;

// Announces what the services wrote in the journal, once the transaction that holds both the fact and its
// line is committed. The coach, the follow-up and the results listen; nobody keeps a second trace.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void happened(const services::JournalEntry& entry);
};

// One use case that leaves a trace: the facts and their lines in one transaction of the world, announced once
// it is committed. Rolled back unless committed.
//     auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
//     … repositories on m_world.database() … useCase->note(persona, events::kFileRemoved, subject) …
//     useCase->commit()
class JournalledTransaction final
{
public:
    static core::Result<JournalledTransaction> begin(
        data::WorldStore& world, Journal& journal, const core::Clock& clock);

    core::Result<void> note(core::SupplyPointId persona, QLatin1StringView event, const QString& subject,
        const QJsonObject& attributes = {});
    core::Result<void> commit();

private:
    JournalledTransaction(
        data::Transaction transaction, data::WorldStore& world, Journal& journal, const core::Clock& clock);

    data::Transaction m_transaction;
    data::WorldStore* m_world;
    Journal* m_journal;
    const core::Clock* m_clock;
    QList<JournalEntry> m_entries;
};

} // namespace services
