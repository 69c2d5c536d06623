#include "services/accounts/account_links.h"

#include "data/accounts/account_link_repository.h"
#include "services/accounts/link_secret.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qint64 kSecondsAnHour = 3600;

} // namespace

AccountLinks::AccountLinks(data::Database& database, const core::Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

core::Result<QString> AccountLinks::make(
    core::SupplyPointId supplyPoint, core::AccountId account, core::LinkPurpose purpose, int hours)
{
    QString token = newLinkSecret();
    const QDateTime now = m_clock.nowUtc();
    const core::AccountLink link{account, supplyPoint, purpose, now.addSecs(hours * kSecondsAnHour), {}};
    if (auto added = data::AccountLinkRepository(m_database).add(link, linkSecretHash(token), now); !added)
        return added.error();
    return token;
}

core::Result<std::optional<core::AccountLink>> AccountLinks::find(
    core::LinkPurpose purpose, const QString& token) const
{
    return data::AccountLinkRepository(m_database).byHash(purpose, linkSecretHash(token));
}

core::Result<void> AccountLinks::use(const core::AccountLink& link)
{
    return data::AccountLinkRepository(m_database).retire(link.account, link.purpose, m_clock.nowUtc());
}

} // namespace services
