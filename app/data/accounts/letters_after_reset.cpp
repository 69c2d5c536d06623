#include "data/accounts/letters_after_reset.h"

#include "data/accounts/invitation_repository.h"
#include "data/database.h"
#include "data/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace data {

LettersAfterReset::LettersAfterReset(Database& live, QString former, core::SupplyPointId person,
    const QDateTime& now, const QDateTime& expiresAt)
    : m_live(live)
    , m_former(std::move(former))
    , m_person(person)
    , m_now(now)
    , m_expiresAt(expiresAt)
{
}

QString LettersAfterReset::table(const QString& schema) const
{
    return m_live.dialect().qualified(schema, u"invitations"_s);
}

core::Result<void> LettersAfterReset::run(QLatin1StringView name, const QString& sql)
{
    Query query(m_live, name, sql);
    if (sql.contains(":now"_L1))
        query.bind(":now"_L1, m_now);
    if (sql.contains(":expires"_L1))
        query.bind(":expires"_L1, m_expiresAt);
    return query.run();
}

core::Result<void> LettersAfterReset::keepValid()
{
    const QString live = table(m_live.schema());
    const QString former = table(m_former);
    const QString newest
        = u"o.id = (select max(n.id) from %1 n where n.supply_point_id = o.supply_point_id)"_s.arg(former);
    const QString who
        = m_person.isValid() ? u" and o.supply_point_id = %1"_s.arg(m_person.value()) : QString();
    // The pristine letter bears the code of the paper: it only has to know that it was printed.
    if (auto printed = run("letters.printed"_L1,
            u"update %1 set expires_at = :expires, printed_at = (select o.printed_at from %2 o where %3 "
            "and o.supply_point_id = %1.supply_point_id) where exists (select 1 from %2 o where %3%4 "
            "and o.supply_point_id = %1.supply_point_id and o.code_hash = %1.code_hash "
            "and o.printed_at is not null)"_s.arg(live, former, newest, who));
        !printed)
        return printed;
    // A letter that the trainer made has a code of its own.
    if (auto carried = run("letters.carried"_L1,
            u"insert into %1 (supply_point_id, code_hash, code_clear, made_at, expires_at, printed_at) "
            "select o.supply_point_id, o.code_hash, o.code_clear, :now, :expires, o.printed_at from %2 o "
            "where %3%4 and exists (select 1 from %1 l where l.supply_point_id = o.supply_point_id) "
            "and not exists (select 1 from %1 l where l.supply_point_id = o.supply_point_id "
            "and l.code_hash = o.code_hash) order by o.id"_s.arg(live, former, newest, who));
        !carried)
        return carried;
    return run("letters.older"_L1,
        u"update %1 set code_clear = '' where code_clear <> '' and exists (select 1 from %1 n "
        "where n.supply_point_id = %1.supply_point_id and n.id > %1.id)"_s.arg(live));
}

core::Result<void> LettersAfterReset::replace(const QList<NewLetter>& letters)
{
    InvitationRepository invitations(m_live);
    for (const NewLetter& letter : letters) {
        const auto present = invitations.newestOf(letter.supplyPoint);
        if (!present)
            return present.error();
        if (!present->has_value())
            continue;
        const auto added = invitations.add(letter.supplyPoint, letter.code, letter.salt, m_now, m_expiresAt);
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace data
