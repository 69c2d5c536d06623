#include "services/accounts/personal_data_service.h"

#include "core/clock.h"
#include "core/event_names.h"
#include "data/accounts/personal_data_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/customer.h"
#include "services/journal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

PersonalDataService::PersonalDataService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<core::PersonalData> PersonalDataService::collect(core::AccountId account) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto point = supplyPointOf(m_world, *who);
    if (!point)
        return point.error();
    auto tables = data::PersonalDataRepository(m_world.database()).tables(who->supplyPoint);
    if (!tables)
        return tables.error();
    return core::PersonalData{
        who->clientNumber, point->fullName(), m_clock.today(), std::move(tables).value()};
}

core::Result<void> PersonalDataService::noteExported(core::AccountId account, int files)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto noted = useCase->note(
        who->supplyPoint, core::events::kDataExported, who->clientNumber, {{u"files"_s, files}});
    if (!noted)
        return noted;
    return useCase->commit();
}

} // namespace services
