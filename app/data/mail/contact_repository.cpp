#include "data/mail/contact_repository.h"

#include "core/text.h"
#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select id, name, address from mail_contacts where supply_point_id = :mailbox "_s;

core::MailContact contactFrom(const Row& row)
{
    return {row.id<core::ContactId>("id"_L1), row.text("name"_L1), row.text("address"_L1)};
}

} // namespace

ContactRepository::ContactRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<core::MailContact>> ContactRepository::all(core::SupplyPointId mailbox)
{
    Query query(m_database, "mailContact.all"_L1, kSelect + u"order by name_folded, address"_s);
    return query.bind(":mailbox"_L1, mailbox).all(&contactFrom);
}

core::Result<std::optional<core::MailContact>> ContactRepository::find(
    core::SupplyPointId mailbox, core::ContactId id)
{
    Query query(m_database, "mailContact.find"_L1, kSelect + u"and id = :id"_s);
    return query.bind(":mailbox"_L1, mailbox).bind(":id"_L1, id).first(&contactFrom);
}

core::Result<std::optional<core::MailContact>> ContactRepository::byAddress(
    core::SupplyPointId mailbox, const QString& address)
{
    Query query(m_database, "mailContact.byAddress"_L1, kSelect + u"and address = :address"_s);
    return query.bind(":mailbox"_L1, mailbox).bind(":address"_L1, address).first(&contactFrom);
}

core::Result<core::ContactId> ContactRepository::add(
    core::SupplyPointId mailbox, const core::MailContact& contact)
{
    Query query(m_database, "mailContact.add"_L1,
        u"insert into mail_contacts (supply_point_id, name, name_folded, address) "
        "values (:mailbox, :name, :folded, :address) returning id"_s);
    query.bind(":mailbox"_L1, mailbox)
        .bind(":name"_L1, contact.name)
        .bind(":folded"_L1, core::folded(contact.name))
        .bind(":address"_L1, contact.address);
    return query.runReturningId<core::ContactId>();
}

core::Result<void> ContactRepository::change(const core::MailContact& contact)
{
    Query query(m_database, "mailContact.change"_L1,
        u"update mail_contacts set name = :name, name_folded = :folded, address = :address where id = :id"_s);
    return query.bind(":name"_L1, contact.name)
        .bind(":folded"_L1, core::folded(contact.name))
        .bind(":address"_L1, contact.address)
        .bind(":id"_L1, contact.id)
        .run();
}

core::Result<void> ContactRepository::remove(core::ContactId id)
{
    Query query(m_database, "mailContact.remove"_L1, u"delete from mail_contacts where id = :id"_s);
    return query.bind(":id"_L1, id).run();
}

} // namespace data
