#include "services/accounts/account_links.h"

#include "data/accounts/account_link_repository.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qint64 kSecondsAnHour = 3600;
constexpr qsizetype kLongestToken = 100; // longer text in an address is no secret of ours

QByteArray hashOf(const QString& token)
{
    return QCryptographicHash::hash(token.left(kLongestToken).toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

AccountLinks::AccountLinks(data::Database& database, const core::Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

core::Result<QString> AccountLinks::make(
    core::SupplyPointId supplyPoint, core::AccountId account, core::LinkPurpose purpose, int hours)
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray secret(reinterpret_cast<const char*>(words.data()), sizeof(words));
    const QString token = QString::fromLatin1(
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const QDateTime now = m_clock.nowUtc();
    const core::AccountLink link{account, supplyPoint, purpose, now.addSecs(hours * kSecondsAnHour), {}};
    if (auto added = data::AccountLinkRepository(m_database).add(link, hashOf(token), now); !added)
        return added.error();
    return token;
}

core::Result<std::optional<core::AccountLink>> AccountLinks::find(
    core::LinkPurpose purpose, const QString& token) const
{
    return data::AccountLinkRepository(m_database).byHash(purpose, hashOf(token));
}

core::Result<void> AccountLinks::use(const core::AccountLink& link)
{
    return data::AccountLinkRepository(m_database).retire(link.account, link.purpose, m_clock.nowUtc());
}

} // namespace services
