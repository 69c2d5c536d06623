#pragma once

#include "core/mail/mail.h"
#include "core/result.h"
#include "sites/mail/site_context.h"

#include <memory>

namespace documents {
class Document;
}

namespace sites::mail {

// What a message of that persona carries, to look at or to keep. NotFound when it is somebody else's.
core::Result<std::shared_ptr<const documents::Document>> attachedDocument(
    const SiteContext& context, core::SupplyPointId persona, core::MailAttachmentId id);

} // namespace sites::mail
