#include "data/accounts/account_link_repository.h"

#include "data/accounts/account_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

core::Result<std::optional<core::AccountLink>> AccountLinkRepository::byHash(
    core::LinkPurpose purpose, const QString& tokenHash)
{
    Query query(m_database, "accountLink.byHash"_L1,
        u"select account_id, supply_point_id, expires_at, used_at from account_links "
        "where purpose = :purpose and token_hash = :token_hash"_s);
    return query.bind(":purpose"_L1, codeOf(purpose))
        .bind(":token_hash"_L1, tokenHash)
        .first([purpose](const Row& row) {
            return core::AccountLink{row.id<core::AccountId>("account_id"_L1),
                row.id<core::SupplyPointId>("supply_point_id"_L1), purpose, row.instant("expires_at"_L1),
                row.instant("used_at"_L1)};
        });
}

core::Result<void> AccountLinkRepository::add(
    const core::AccountLink& link, const QString& tokenHash, const QDateTime& madeAt)
{
    if (auto retired = retire(link.account, link.purpose, madeAt); !retired)
        return retired;
    Query query(m_database, "accountLink.add"_L1,
        u"insert into account_links (supply_point_id, account_id, purpose, token_hash, made_at, expires_at) "
        "values (:supply_point, :account, :purpose, :token_hash, :made_at, :expires_at)"_s);
    return query.bind(":supply_point"_L1, link.supplyPoint)
        .bind(":account"_L1, link.account)
        .bind(":purpose"_L1, codeOf(link.purpose))
        .bind(":token_hash"_L1, tokenHash)
        .bind(":made_at"_L1, madeAt)
        .bind(":expires_at"_L1, link.expiresAt)
        .run();
}

core::Result<void> AccountLinkRepository::retire(
    core::AccountId account, core::LinkPurpose purpose, const QDateTime& at)
{
    Query query(m_database, "accountLink.retire"_L1,
        u"update account_links set used_at = :at where account_id = :account and purpose = :purpose "
        "and used_at is null"_s);
    return query.bind(":at"_L1, at).bind(":account"_L1, account).bind(":purpose"_L1, codeOf(purpose)).run();
}

} // namespace data
