#pragma once

#include "core/mail/mail.h"
#include "core/result.h"

#include <QByteArray>

namespace data {

class Database;

// Files that travel with mails: their bytes are in the row, or a source tells what paints them.
class MailAttachmentRepository final
{
public:
    explicit MailAttachmentRepository(Database& database);

    // attachment.id is not looked at; with a source the content is not kept.
    core::Result<core::MailAttachmentId> add(core::SupplyPointId mailbox, core::MailId mail,
        const core::MailAttachment& attachment, const QByteArray& content);
    core::Result<QList<core::MailAttachment>> of(core::MailId mail); // in the order they were added
    core::Result<std::optional<core::MailAttachment>> find(
        core::SupplyPointId mailbox, core::MailAttachmentId id);
    core::Result<QByteArray> content(core::MailAttachmentId id); // empty when it is painted
    core::Result<void> remove(core::MailAttachmentId id);
    // Puts copies of one mail's files into another mailbox's mail.
    core::Result<void> copy(core::MailId from, core::SupplyPointId mailbox, core::MailId to);

private:
    Database& m_database;
};

} // namespace data
