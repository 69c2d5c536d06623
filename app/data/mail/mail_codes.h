#pragma once

#include "core/mail/mail.h"

namespace data {

// Folders as the table of mails keeps them: inbox, sent, draft, junk, trash.
QString codeOf(core::MailFolder folder);
core::MailFolder mailFolderOf(const QString& code); // Inbox for anything unknown

} // namespace data
