#pragma once

#include "core/files/attachment_rules.h"

#include <QString>

namespace kit {

// The sentence beside a file that may not be attached: why, and what to send instead.
QString attachmentMessage(const core::AttachmentRefusal& refusal);

} // namespace kit
