#include "data/accounts/invitation_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select i.id, i.supply_point_id, i.code_hash, i.code_clear, i.made_at, "
                        u"i.expires_at, i.used_at, i.failures, "
                        "i.locked_until, i.account_id, i.printed_at, (select max(n.id) from invitations n "
                        "where n.supply_point_id = i.supply_point_id) "
                        "as newest from invitations i "_s;

InvitationRepository::Kept fromRow(const Row& row)
{
    InvitationRepository::Kept kept;
    core::Invitation& invitation = kept.invitation;
    invitation.id = row.id<core::InvitationId>("id"_L1);
    invitation.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    invitation.madeAt = row.instant("made_at"_L1);
    invitation.expiresAt = row.instant("expires_at"_L1);
    invitation.usedAt = row.instant("used_at"_L1);
    invitation.account = row.id<core::AccountId>("account_id"_L1);
    invitation.failures = row.integer("failures"_L1);
    invitation.lockedUntil = row.instant("locked_until"_L1);
    invitation.isNewest = row.number("newest"_L1) == invitation.id.value();
    invitation.printedAt = row.instant("printed_at"_L1);
    kept.codeHash = row.text("code_hash"_L1).toLatin1();
    kept.code = row.text("code_clear"_L1);
    invitation.isPrintable = !kept.code.isEmpty();
    return kept;
}

} // namespace

InvitationRepository::InvitationRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<InvitationRepository::Kept>> InvitationRepository::rows(
    QLatin1StringView name, const QString& rest, qint64 value)
{
    Query query(m_database, name, kSelect + rest);
    return query.bind(":value"_L1, value).all(&fromRow);
}

core::Result<QList<InvitationRepository::Kept>> InvitationRepository::ofSupplyPoint(
    core::SupplyPointId supplyPoint)
{
    return rows("invitation.ofSupplyPoint"_L1, u"where i.supply_point_id = :value order by i.id desc"_s,
        supplyPoint.value());
}

core::Result<std::optional<InvitationRepository::Kept>> InvitationRepository::newestOf(
    core::SupplyPointId supplyPoint)
{
    auto found = ofSupplyPoint(supplyPoint);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<Kept>();
    return std::optional<Kept>(found->constFirst());
}

core::Result<QList<core::Invitation>> InvitationRepository::all()
{
    Query query(m_database, "invitation.all"_L1, kSelect + u"order by i.supply_point_id, i.id desc"_s);
    return query.all([](const Row& row) { return fromRow(row).invitation; });
}

core::Result<std::optional<core::Invitation>> InvitationRepository::reservedBy(core::AccountId account)
{
    auto found = rows(
        "invitation.reservedBy"_L1, u"where i.account_id = :value order by i.id desc"_s, account.value());
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<core::Invitation>();
    return std::optional<core::Invitation>(found->constFirst().invitation);
}

core::Result<core::InvitationId> InvitationRepository::add(core::SupplyPointId supplyPoint,
    const core::ActivationCode& code, const QByteArray& salt, const QDateTime& madeAt,
    const QDateTime& expiresAt)
{
    Query forget(m_database, "invitation.forgetCodes"_L1,
        u"update invitations set code_clear = '' where supply_point_id = :supply_point"_s);
    if (auto done = forget.bind(":supply_point"_L1, supplyPoint).run(); !done)
        return done.error();
    Query query(m_database, "invitation.add"_L1,
        u"insert into invitations (supply_point_id, code_hash, code_clear, made_at, expires_at) "
        "values (:supply_point, :code_hash, :code_clear, :made_at, :expires_at) returning id"_s);
    return query.bind(":supply_point"_L1, supplyPoint)
        .bind(":code_hash"_L1, QString::fromLatin1(code.hashed(salt)))
        .bind(":code_clear"_L1, code.text())
        .bind(":made_at"_L1, madeAt)
        .bind(":expires_at"_L1, expiresAt)
        .runReturningId<core::InvitationId>();
}

core::Result<void> InvitationRepository::setFailures(
    core::InvitationId id, int failures, const QDateTime& lockedUntil)
{
    Query query(m_database, "invitation.setFailures"_L1,
        u"update invitations set failures = :failures, locked_until = :locked_until where id = :id"_s);
    return query.bind(":id"_L1, id)
        .bind(":failures"_L1, failures)
        .bind(":locked_until"_L1, lockedUntil)
        .run();
}

core::Result<void> InvitationRepository::setExpiry(core::InvitationId id, const QDateTime& expiresAt)
{
    Query query(m_database, "invitation.setExpiry"_L1,
        u"update invitations set expires_at = :expires_at where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":expires_at"_L1, expiresAt).run();
}

core::Result<void> InvitationRepository::reserve(core::InvitationId id, core::AccountId account)
{
    Query query(m_database, "invitation.reserve"_L1,
        u"update invitations set account_id = :account, failures = 0, locked_until = null where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":account"_L1, account).run();
}

core::Result<void> InvitationRepository::reopen(core::InvitationId id, const QDateTime& expiresAt)
{
    Query query(m_database, "invitation.reopen"_L1,
        u"update invitations set account_id = null, used_at = null, failures = 0, locked_until = null, "
        "expires_at = :expires_at where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":expires_at"_L1, expiresAt).run();
}

core::Result<void> InvitationRepository::use(
    core::InvitationId id, core::AccountId account, const QDateTime& at)
{
    Query query(m_database, "invitation.use"_L1,
        u"update invitations set account_id = :account, used_at = :at, code_clear = '' where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":account"_L1, account).bind(":at"_L1, at).run();
}

core::Result<void> InvitationRepository::setPrinted(core::InvitationId id, const QDateTime& at)
{
    Query query(
        m_database, "invitation.setPrinted"_L1, u"update invitations set printed_at = :at where id = :id"_s);
    return query.bind(":at"_L1, at).bind(":id"_L1, id).run();
}

} // namespace data
