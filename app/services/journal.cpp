#include "services/journal.h"

#include "data/journal_repository.h"
#include "data/world_store.h"

namespace services {

JournalledTransaction::JournalledTransaction(
    data::Transaction transaction, data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_transaction(std::move(transaction))
    , m_world(&world)
    , m_journal(&journal)
    , m_clock(&clock)
{
}

core::Result<JournalledTransaction> JournalledTransaction::begin(
    data::WorldStore& world, Journal& journal, const core::Clock& clock)
{
    auto transaction = data::Transaction::begin(world.database());
    if (!transaction)
        return transaction.error();
    return JournalledTransaction(std::move(transaction).value(), world, journal, clock);
}

core::Result<void> JournalledTransaction::note(core::SupplyPointId persona, QLatin1StringView event,
    const QString& subject, const QJsonObject& attributes)
{
    JournalEntry entry;
    entry.at = m_clock->nowUtc();
    entry.persona = persona;
    entry.event = event;
    entry.subject = subject;
    entry.attributes = attributes;
    auto added = data::JournalRepository(m_world->database()).add(entry);
    if (!added)
        return added.error();
    m_entries.append(added.value());
    return {};
}

core::Result<void> JournalledTransaction::commit()
{
    if (auto committed = m_transaction.commit(); !committed)
        return committed;
    for (const JournalEntry& entry : std::as_const(m_entries))
        Q_EMIT m_journal->happened(entry);
    return {};
}

} // namespace services
