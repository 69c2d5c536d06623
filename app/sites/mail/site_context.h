#pragma once

#include "core/clock.h"
#include "core/format.h"
#include "services/classroom/settings_service.h"

namespace documents {
class DocumentSource;
}
namespace kit {
class Asker;
}
namespace services {
class AddressBook;
class DownloadService;
class MailLessons;
class MailWriter;
class MailboxService;
} // namespace services

namespace sites::mail {

// What the pages of the mailbox work with. All of it outlives them.
struct SiteContext
{
    services::MailboxService& mailbox;
    services::MailWriter& writer;
    services::MailLessons& lessons;
    services::AddressBook& contacts;
    services::DownloadService& downloads;
    services::SettingsService& settings;
    kit::Asker& asker;
    const core::Clock& clock;
    const documents::DocumentSource& documents; // paints what a message carries

    core::Language language() const { return settings.language(); }
    core::Format format() const { return core::Format(language()); }
};

} // namespace sites::mail
