#include "data/accounts/email_change_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kColumns
    = u"select id, supply_point_id, account_id, email, expires_at, confirmed_at, dropped_at "
      "from email_changes where "_s;

EmailChangeRepository::Change fromRow(const Row& row)
{
    return {row.number("id"_L1), row.id<core::SupplyPointId>("supply_point_id"_L1),
        row.id<core::AccountId>("account_id"_L1), row.text("email"_L1), row.instant("expires_at"_L1),
        !row.isNull("confirmed_at"_L1), !row.isNull("dropped_at"_L1)};
}

} // namespace

core::Result<void> EmailChangeRepository::add(
    const Change& change, const QString& tokenHash, const QDateTime& at)
{
    Query query(m_database, "emailChange.add"_L1,
        u"insert into email_changes (supply_point_id, account_id, email, token_hash, asked_at, expires_at) "
        "values (:customer, :account, :email, :token, :at, :expires)"_s);
    return query.bind(":customer"_L1, change.customer)
        .bind(":account"_L1, change.account)
        .bind(":email"_L1, change.email)
        .bind(":token"_L1, tokenHash)
        .bind(":at"_L1, at)
        .bind(":expires"_L1, change.expiresAt)
        .run();
}

core::Result<std::optional<EmailChangeRepository::Change>> EmailChangeRepository::waiting(
    core::AccountId account)
{
    Query query(m_database, "emailChange.waiting"_L1,
        kColumns
            + u"account_id = :account and confirmed_at is null and dropped_at is null "
              "order by id desc"_s);
    return query.bind(":account"_L1, account).first(&fromRow);
}

core::Result<std::optional<EmailChangeRepository::Change>> EmailChangeRepository::byToken(
    const QString& tokenHash)
{
    Query query(m_database, "emailChange.byToken"_L1, kColumns + u"token_hash = :token"_s);
    return query.bind(":token"_L1, tokenHash).first(&fromRow);
}

core::Result<void> EmailChangeRepository::confirm(qint64 id, const QDateTime& at)
{
    Query query(m_database, "emailChange.confirm"_L1,
        u"update email_changes set confirmed_at = :at where id = :id"_s);
    return query.bind(":at"_L1, at).bind(":id"_L1, id).run();
}

core::Result<void> EmailChangeRepository::dropWaiting(core::AccountId account, const QDateTime& at)
{
    Query query(m_database, "emailChange.dropWaiting"_L1,
        u"update email_changes set dropped_at = :at where account_id = :account and confirmed_at is null "
        "and dropped_at is null"_s);
    return query.bind(":at"_L1, at).bind(":account"_L1, account).run();
}

} // namespace data
