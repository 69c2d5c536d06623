#include "data/phone/text_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select id, supply_point_id, sender, body, fraud, clues, sent_at, is_read, place, "
                        "template_id from texts "_s;

core::TextPlace placeOf(const QString& code)
{
    if (code == "reported"_L1)
        return core::TextPlace::Reported;
    return code == "trash"_L1 ? core::TextPlace::Trash : core::TextPlace::Inbox;
}

} // namespace

QString codeOf(core::TextPlace place)
{
    switch (place) {
    case core::TextPlace::Reported:
        return u"reported"_s;
    case core::TextPlace::Trash:
        return u"trash"_s;
    case core::TextPlace::Inbox:
        break;
    }
    return u"inbox"_s;
}

TextRepository::TextRepository(Database& database)
    : m_database(database)
{
}

core::Result<core::TextId> TextRepository::add(const core::TextMessage& text)
{
    Query query(m_database, "text.add"_L1,
        u"insert into texts (supply_point_id, sender, body, fraud, clues, sent_at, is_read, place, "
        u"template_id) "
        "values (:phone, :sender, :body, :fraud, :clues, :sentAt, :isRead, :place, :template) returning id"_s);
    query.bind(":phone"_L1, text.phone)
        .bind(":sender"_L1, text.sender)
        .bind(":body"_L1, text.body)
        .bind(":fraud"_L1, text.fraud)
        .bind(":clues"_L1, text.clues.join(u'\n'))
        .bind(":sentAt"_L1, text.sentAt)
        .bind(":isRead"_L1, text.read)
        .bind(":place"_L1, codeOf(text.place))
        .bind(":template"_L1, text.templateId);
    return query.runReturningId<core::TextId>();
}

core::Result<std::optional<core::TextMessage>> TextRepository::find(
    core::SupplyPointId phone, core::TextId id, const QDateTime& now)
{
    Query query(m_database, "text.find"_L1,
        kSelect + u"where id = :id and supply_point_id = :phone and sent_at <= :now"_s);
    return query.bind(":id"_L1, id).bind(":phone"_L1, phone).bind(":now"_L1, now).first(&fromRow);
}

core::Result<QList<core::TextMessage>> TextRepository::list(
    core::SupplyPointId phone, core::TextPlace place, const QDateTime& now)
{
    Query query(m_database, "text.list"_L1,
        kSelect
            + u"where supply_point_id = :phone and place = :place and sent_at <= :now "
              "order by sent_at desc, id desc"_s);
    return query.bind(":phone"_L1, phone).bind(":place"_L1, codeOf(place)).bind(":now"_L1, now).all(&fromRow);
}

core::Result<int> TextRepository::unread(core::SupplyPointId phone, const QDateTime& now)
{
    Query query(m_database, "text.unread"_L1,
        u"select count(*) as texts from texts where supply_point_id = :phone and place = 'inbox' and "
        "not is_read and sent_at <= :now"_s);
    const auto count = query.bind(":phone"_L1, phone).bind(":now"_L1, now).first([](const Row& row) {
        return row.integer("texts"_L1);
    });
    if (!count)
        return count.error();
    return count->value_or(0);
}

core::Result<std::optional<core::TextMessage>> TextRepository::fraudNaming(
    core::SupplyPointId phone, const QString& host, const QDateTime& now)
{
    Query query(m_database, "text.frauds"_L1,
        kSelect
            + u"where supply_point_id = :phone and fraud and sent_at <= :now order by sent_at desc, id desc"_s);
    const auto frauds = query.bind(":phone"_L1, phone).bind(":now"_L1, now).all(&fromRow);
    if (!frauds)
        return frauds.error();
    for (const core::TextMessage& text : frauds.value()) {
        for (const QUrl& link : core::textLinks(text.body)) {
            if (link.host() == host)
                return std::optional(text);
        }
    }
    return std::optional<core::TextMessage>();
}

core::Result<void> TextRepository::setRead(core::TextId id)
{
    Query query(m_database, "text.setRead"_L1, u"update texts set is_read = :yes where id = :id"_s);
    return query.bind(":yes"_L1, true).bind(":id"_L1, id).run();
}

core::Result<void> TextRepository::move(core::TextId id, core::TextPlace place)
{
    Query query(m_database, "text.move"_L1, u"update texts set place = :place where id = :id"_s);
    return query.bind(":place"_L1, codeOf(place)).bind(":id"_L1, id).run();
}

core::TextMessage TextRepository::fromRow(const Row& row)
{
    core::TextMessage text;
    text.id = row.id<core::TextId>("id"_L1);
    text.phone = row.id<core::SupplyPointId>("supply_point_id"_L1);
    text.sender = row.text("sender"_L1);
    text.body = row.text("body"_L1);
    text.fraud = row.boolean("fraud"_L1);
    text.clues = row.text("clues"_L1).split(u'\n', Qt::SkipEmptyParts);
    text.sentAt = row.instant("sent_at"_L1);
    text.read = row.boolean("is_read"_L1);
    text.place = placeOf(row.text("place"_L1));
    text.templateId = row.text("template_id"_L1);
    return text;
}

} // namespace data
