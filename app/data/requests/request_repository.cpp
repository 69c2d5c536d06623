#include "data/requests/request_repository.h"

#include "core/text.h"
#include "data/database.h"
#include "data/query.h"
#include "data/requests/request_codes.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kColumns = u"id, supply_point_id, reference, kind, subject, status, opened_at, closed_at"_s;

core::Request requestFrom(const Row& row)
{
    core::Request request;
    request.id = row.id<core::RequestId>("id"_L1);
    request.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    request.reference = row.text("reference"_L1);
    request.kind = requestKindOf(row.text("kind"_L1));
    request.subject = row.text("subject"_L1);
    request.status = requestStatusOf(row.text("status"_L1));
    request.openedAt = row.instant("opened_at"_L1);
    request.closedAt = row.instant("closed_at"_L1);
    return request;
}

core::RequestMessage messageFrom(const Row& row)
{
    core::RequestMessage message;
    message.id = row.id<core::RequestMessageId>("id"_L1);
    message.isFromClient = row.text("author"_L1) == u"client"_s;
    message.authorName = row.text("author_name"_L1);
    message.body = row.text("body"_L1);
    message.writtenAt = row.instant("written_at"_L1);
    message.isRead = row.boolean("read_by_client"_L1);
    return message;
}

} // namespace

RequestRepository::RequestRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<core::RequestLine>> RequestRepository::ofSupplyPoint(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "requests.ofSupplyPoint"_L1,
        u"select "_s + kColumns
            + u", (select count(*) from request_messages where request_id = requests.id and author = "
              u"'electruc') "
              "as answers, (select count(*) from request_messages where request_id = requests.id and not "
              "read_by_client) as unread from requests where supply_point_id = :supply_point "
              "order by opened_at desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).all([](const Row& row) {
        return core::RequestLine{requestFrom(row), row.integer("answers"_L1), row.integer("unread"_L1) > 0};
    });
}

core::Result<std::optional<core::Request>> RequestRepository::find(
    core::SupplyPointId supplyPoint, const QString& reference)
{
    Query query(m_database, "requests.find"_L1,
        u"select "_s + kColumns
            + u" from requests where supply_point_id = :supply_point and reference = :reference"_s);
    return query.bind(":supply_point"_L1, supplyPoint).bind(":reference"_L1, reference).first(&requestFrom);
}

core::Result<std::optional<core::Request>> RequestRepository::byReference(const QString& reference)
{
    Query query(m_database, "requests.byReference"_L1,
        u"select "_s + kColumns + u" from requests where reference = :reference"_s);
    return query.bind(":reference"_L1, reference).first(&requestFrom);
}

core::Result<QList<core::Request>> RequestRepository::waiting()
{
    Query query(m_database, "requests.waiting"_L1,
        u"select "_s + kColumns
            + u" from requests where status in ('open', 'waiting') order by opened_at, id"_s);
    return query.all(&requestFrom);
}

core::Result<QList<core::RequestMessage>> RequestRepository::messages(core::RequestId request)
{
    Query query(m_database, "requests.messages"_L1,
        u"select id, author, author_name, body, written_at, read_by_client from request_messages "
        "where request_id = :request order by written_at, id"_s);
    auto messages = query.bind(":request"_L1, request).all(&messageFrom);
    if (!messages)
        return messages;
    const auto attachments = attachmentsOf(request);
    if (!attachments)
        return attachments.error();
    for (const auto& [owner, attachment] : attachments.value()) {
        for (core::RequestMessage& message : messages.value()) {
            if (message.id == owner)
                message.attachments.append(attachment);
        }
    }
    return messages;
}

core::Result<QList<std::pair<core::RequestMessageId, core::Attachment>>> RequestRepository::attachmentsOf(
    core::RequestId request)
{
    Query query(m_database, "requests.attachments"_L1,
        u"select attachments.id as id, request_message_id, name, media_type, length(content) as size "
        "from attachments join request_messages on request_messages.id = request_message_id "
        "where request_messages.request_id = :request order by attachments.id"_s);
    return query.bind(":request"_L1, request).all([](const Row& row) {
        return std::pair(row.id<core::RequestMessageId>("request_message_id"_L1),
            core::Attachment{row.id<core::AttachmentId>("id"_L1), row.text("name"_L1),
                row.text("media_type"_L1), row.number("size"_L1)});
    });
}

core::Result<std::optional<core::AttachedFile>> RequestRepository::attachment(
    core::SupplyPointId supplyPoint, core::AttachmentId attachment)
{
    Query query(m_database, "requests.attachment"_L1,
        u"select name, content from attachments where supply_point_id = :supply_point and id = :id"_s);
    return query.bind(":supply_point"_L1, supplyPoint).bind(":id"_L1, attachment).first([](const Row& row) {
        return core::AttachedFile{row.text("name"_L1), row.bytes("content"_L1)};
    });
}

core::Result<int> RequestRepository::lastNumber(int year)
{
    const QString prefix = u"D-%1-"_s.arg(year);
    Query query(m_database, "requests.lastNumber"_L1,
        u"select reference from requests where reference like :pattern"_s);
    const auto references
        = query.bind(":pattern"_L1, prefix + u'%').all([](const Row& row) { return row.text(0); });
    if (!references)
        return references.error();
    int last = 0;
    for (const QString& reference : references.value())
        last = qMax(last, reference.mid(prefix.size()).toInt());
    return last;
}

core::Result<core::RequestId> RequestRepository::add(const core::Request& request)
{
    Query query(m_database, "requests.add"_L1,
        u"insert into requests (supply_point_id, reference, kind, subject, subject_folded, status, "
        u"opened_at) "
        "values (:supply_point, :reference, :kind, :subject, :folded, :status, :opened_at) returning id"_s);
    query.bind(":supply_point"_L1, request.supplyPoint)
        .bind(":reference"_L1, request.reference)
        .bind(":kind"_L1, codeOf(request.kind))
        .bind(":subject"_L1, request.subject)
        .bind(":folded"_L1, core::folded(request.subject))
        .bind(":status"_L1, codeOf(request.status))
        .bind(":opened_at"_L1, request.openedAt);
    return query.runReturningId<core::RequestId>();
}

core::Result<core::RequestMessageId> RequestRepository::addMessage(
    const core::Request& request, const core::RequestMessage& message)
{
    Query query(m_database, "requests.addMessage"_L1,
        u"insert into request_messages (supply_point_id, request_id, author, author_name, body, written_at, "
        "read_by_client) values (:supply_point, :request, :author, :author_name, :body, :written_at, :read) "
        "returning id"_s);
    query.bind(":supply_point"_L1, request.supplyPoint)
        .bind(":request"_L1, request.id)
        .bind(":author"_L1, message.isFromClient ? u"client"_s : u"electruc"_s)
        .bind(":author_name"_L1, message.authorName)
        .bind(":body"_L1, message.body)
        .bind(":written_at"_L1, message.writtenAt)
        .bind(":read"_L1, message.isRead);
    return query.runReturningId<core::RequestMessageId>();
}

core::Result<void> RequestRepository::addAttachment(core::SupplyPointId supplyPoint,
    core::RequestMessageId message, const core::AttachedFile& file, const QString& mediaType)
{
    Query query(m_database, "requests.addAttachment"_L1,
        u"insert into attachments (supply_point_id, request_message_id, name, media_type, content) values "
        "(:supply_point, :message, :name, :media_type, :content)"_s);
    query.bind(":supply_point"_L1, supplyPoint)
        .bind(":message"_L1, message)
        .bind(":name"_L1, file.name)
        .bind(":media_type"_L1, mediaType)
        .bind(":content"_L1, file.content);
    return query.run();
}

core::Result<void> RequestRepository::setStatus(
    core::RequestId request, core::RequestStatus status, const QDateTime& closedAt)
{
    Query query(m_database, "requests.setStatus"_L1,
        u"update requests set status = :status, closed_at = :closed_at where id = :id"_s);
    query.bind(":id"_L1, request).bind(":status"_L1, codeOf(status)).bind(":closed_at"_L1, closedAt);
    return query.run();
}

core::Result<int> RequestRepository::markRead(core::RequestId request)
{
    Query query(m_database, "requests.markRead"_L1,
        u"update request_messages set read_by_client = :read where request_id = :request and not read_by_client"_s);
    return query.bind(":request"_L1, request).bind(":read"_L1, true).runCounting();
}

} // namespace data
