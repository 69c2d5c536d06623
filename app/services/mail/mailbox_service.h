#pragma once

#include "core/clock.h"
#include "core/mail/mail.h"
#include "core/result.h"
#include "data/mail/mail_repository.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <functional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;
class JournalledTransaction;

// A message as it is read: with its files.
struct MailView
{
    core::Mail mail;
    QList<core::MailAttachment> attachments;
    bool knownSender = false; // in the address book
};

// A file of a message: its bytes, or the source of what paints it.
struct MailFile
{
    core::MailAttachment attachment;
    QByteArray content; // empty when it is painted
};

// The mailbox of a persona: folders, reading, sorting. Somebody else's mail is not found (E-63).
// Writing is MailWriter's. Every change is told by the journal.
class MailboxService final
{
public:
    MailboxService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    core::Result<data::Mailbox> mailbox(core::SupplyPointId persona) const;
    core::Result<QHash<core::MailFolder, data::FolderCount>> counts(core::SupplyPointId persona) const;
    int unread(core::SupplyPointId persona) const; // of the received ones; 0 when it cannot be read

    // Newest first. search: words in any order, accents and case aside; empty: all.
    core::Result<QList<core::MailSummary>> mails(
        core::SupplyPointId persona, core::MailFolder folder, const QString& search) const;
    // A search that was made, for the journal.
    core::Result<void> noteSearch(core::SupplyPointId persona, const QString& search, int found);

    core::Result<MailView> mail(core::SupplyPointId persona, core::MailId id) const; // leaves it as it is
    core::Result<MailView> open(core::SupplyPointId persona, core::MailId id); // marks it read
    core::Result<void> markUnread(core::SupplyPointId persona, core::MailId id);

    // To the trash. What is there already stays there.
    core::Result<void> remove(core::SupplyPointId persona, core::MailId id);
    // Back from the trash or the suspects to where it was; gives that folder.
    core::Result<core::MailFolder> restore(core::SupplyPointId persona, core::MailId id);
    // For ever; only what is in the trash, else Conflict.
    core::Result<void> erase(core::SupplyPointId persona, core::MailId id);
    core::Result<int> emptyTrash(core::SupplyPointId persona); // gives how many
    // « Signaler »: to the suspects.
    core::Result<void> report(core::SupplyPointId persona, core::MailId id);
    // Not suspect after all: to the received ones.
    core::Result<void> clear(core::SupplyPointId persona, core::MailId id);

    core::Result<void> noteLink(core::SupplyPointId persona, core::MailId id);
    core::Result<MailFile> file(core::SupplyPointId persona, core::MailAttachmentId id) const;
    core::Result<void> noteFileSaved(core::SupplyPointId persona, core::MailAttachmentId id);

    // The newest mail made of that template, in whatever folder; none when there is none.
    core::Result<std::optional<core::Mail>> newestOf(
        core::SupplyPointId persona, const QString& templateId) const;
    // The fraud attempt of that mailbox whose button leads to that host; none when there is no such one.
    core::Result<std::optional<core::Mail>> fraudLeadingTo(
        core::SupplyPointId persona, const QString& host) const;
    // What happened on a site that only looks like another: lookalike.opened, lookalike.submitted. What was
    // typed there is neither asked nor kept.
    core::Result<void> noteLookalike(
        core::SupplyPointId persona, QLatin1StringView event, const QString& host);

private:
    core::Result<core::Mail> found(core::SupplyPointId persona, core::MailId id) const;
    core::Result<void> change(core::SupplyPointId persona, core::MailId id, QLatin1StringView event,
        const std::function<core::Result<void>(data::MailRepository&, const core::Mail&)>& how);
    core::Result<MailView> viewOf(const core::Mail& mail) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

// What the journal keeps of a mail: folder, template, fraud, sender.
QJsonObject journalAttributes(const core::Mail& mail);

} // namespace services
