#include "services/classroom/persona_view.h"

#include "core/email_address.h"
#include "data/accounts/account_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "services/energy/debits.h"
#include "services/secret_hash.h"

namespace services {

PersonaView::PersonaView(data::WorldStore& world)
    : m_world(world)
{
}

core::Result<std::optional<core::Account>> PersonaView::account(core::SupplyPointId persona) const
{
    return data::AccountRepository(m_world.database()).ofSupplyPoint(persona);
}

core::Result<bool> PersonaView::isPassword(core::SupplyPointId persona, const QString& password) const
{
    data::AccountRepository accounts(m_world.database());
    const auto account = accounts.ofSupplyPoint(persona);
    if (!account)
        return account.error();
    const auto email = *account ? core::EmailAddress::fromText((*account)->email) : std::nullopt;
    if (!email)
        return false;
    const auto credentials = accounts.credentials(*email);
    if (!credentials)
        return credentials.error();
    return *credentials && secretMatches((*credentials)->passwordHash, password);
}

core::Result<QList<core::Invoice>> PersonaView::invoices(core::SupplyPointId persona) const
{
    auto invoices = data::InvoiceRepository(m_world.database()).ofSupplyPoint(persona);
    if (!invoices)
        return invoices;
    if (auto noted = noteDebits(m_world.database(), persona, *invoices); !noted)
        return noted.error();
    return invoices;
}

core::Result<QList<core::Reading>> PersonaView::readings(core::SupplyPointId persona) const
{
    return data::ReadingRepository(m_world.database()).ofSupplyPoint(persona);
}

core::Result<QList<core::JournalEntry>> PersonaView::journal(
    core::SupplyPointId persona, qint64 afterId) const
{
    return data::JournalRepository(m_world.database()).ofPersona(persona, afterId);
}

core::Result<qint64> PersonaView::newestJournalLine() const
{
    return data::JournalRepository(m_world.database()).newest();
}

} // namespace services
