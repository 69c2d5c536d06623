#include "sites/mail/attached_document.h"

#include "core/clock.h"
#include "documents/document_source.h"
#include "documents/file_document.h"
#include "services/mail/mailbox_service.h"

namespace sites::mail {

core::Result<std::shared_ptr<const documents::Document>> attachedDocument(
    const SiteContext& context, core::SupplyPointId persona, core::MailAttachmentId id)
{
    const auto file = context.mailbox.file(persona, id);
    if (!file)
        return file.error();
    const core::MailAttachment& about = file->attachment;
    if (!about.source.isEmpty())
        return context.documents.document(about.source);
    return documents::FileDocument::open(
        about.name, file->content, QString(), context.clock.today(), context.documents);
}

} // namespace sites::mail
