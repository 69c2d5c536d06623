#include "data/site/contact_message_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

ContactMessageRepository::ContactMessageRepository(Database& database)
    : m_database(database)
{
}

core::Result<qint64> ContactMessageRepository::add(core::SupplyPointId persona, const QString& name,
    const QString& email, const QString& subject, const QString& text, const QDateTime& at)
{
    Query query(m_database, "contactMessage.add"_L1,
        u"insert into contact_messages (supply_point_id, sender_name, sender_email, subject, body, sent_at) "
        "values (:persona, :name, :email, :subject, :body, :at) returning id"_s);
    auto id = query.bind(":persona"_L1, persona)
                  .bind(":name"_L1, name)
                  .bind(":email"_L1, email)
                  .bind(":subject"_L1, subject)
                  .bind(":body"_L1, text)
                  .bind(":at"_L1, at)
                  .first([](const Row& row) { return row.number(0); });
    if (!id)
        return id.error();
    return id.value().value_or(0);
}

} // namespace data
