#include "data/mail/mail_attachment_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select id, name, media_type, size_bytes, source from mail_attachments "_s;

core::MailAttachment attachmentFrom(const Row& row)
{
    return {row.id<core::MailAttachmentId>("id"_L1), row.text("name"_L1), row.text("media_type"_L1),
        row.number("size_bytes"_L1), row.text("source"_L1)};
}

} // namespace

MailAttachmentRepository::MailAttachmentRepository(Database& database)
    : m_database(database)
{
}

core::Result<core::MailAttachmentId> MailAttachmentRepository::add(core::SupplyPointId mailbox,
    core::MailId mail, const core::MailAttachment& attachment, const QByteArray& content)
{
    const bool isPainted = !attachment.source.isEmpty();
    Query query(m_database, "mailAttachment.add"_L1,
        u"insert into mail_attachments (supply_point_id, mail_id, name, media_type, size_bytes, source, "
        "content) values (:mailbox, :mail, :name, :type, :size, :source, %1) returning id"_s.arg(
            isPainted ? u"null"_s : u":content"_s));
    query.bind(":mailbox"_L1, mailbox)
        .bind(":mail"_L1, mail)
        .bind(":name"_L1, attachment.name)
        .bind(":type"_L1, attachment.mediaType)
        .bind(":size"_L1, isPainted ? qint64{0} : static_cast<qint64>(content.size()))
        .bind(":source"_L1, attachment.source);
    if (!isPainted)
        query.bind(":content"_L1, content);
    return query.runReturningId<core::MailAttachmentId>();
}

core::Result<QList<core::MailAttachment>> MailAttachmentRepository::of(core::MailId mail)
{
    Query query(m_database, "mailAttachment.of"_L1, kSelect + u"where mail_id = :mail order by id"_s);
    return query.bind(":mail"_L1, mail).all(&attachmentFrom);
}

core::Result<std::optional<core::MailAttachment>> MailAttachmentRepository::find(
    core::SupplyPointId mailbox, core::MailAttachmentId id)
{
    Query query(
        m_database, "mailAttachment.find"_L1, kSelect + u"where id = :id and supply_point_id = :mailbox"_s);
    return query.bind(":id"_L1, id).bind(":mailbox"_L1, mailbox).first(&attachmentFrom);
}

core::Result<QByteArray> MailAttachmentRepository::content(core::MailAttachmentId id)
{
    Query query(
        m_database, "mailAttachment.content"_L1, u"select content from mail_attachments where id = :id"_s);
    const auto bytes = query.bind(":id"_L1, id).first([](const Row& row) { return row.bytes("content"_L1); });
    if (!bytes)
        return bytes.error();
    return bytes.value().value_or(QByteArray());
}

core::Result<void> MailAttachmentRepository::remove(core::MailAttachmentId id)
{
    Query query(m_database, "mailAttachment.remove"_L1, u"delete from mail_attachments where id = :id"_s);
    return query.bind(":id"_L1, id).run();
}

core::Result<void> MailAttachmentRepository::copy(
    core::MailId from, core::SupplyPointId mailbox, core::MailId to)
{
    Query query(m_database, "mailAttachment.copy"_L1,
        u"insert into mail_attachments (supply_point_id, mail_id, name, media_type, size_bytes, source, "
        "content) select %1, %2, name, media_type, size_bytes, source, content from mail_attachments "
        "where mail_id = :from order by id"_s.arg(mailbox.value())
            .arg(to.value()));
    return query.bind(":from"_L1, from).run();
}

} // namespace data
