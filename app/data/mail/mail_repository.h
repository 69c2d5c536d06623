#pragma once

#include "core/mail/mail.h"
#include "core/result.h"

#include <QHash>

namespace data {

class Database;
class Row;

// Whose address it is.
struct Mailbox
{
    core::SupplyPointId id;
    QString address; // lower case
    QString ownerName; // Monique Delvaux
};

struct FolderCount
{
    int all = 0;
    int unread = 0;
};

// What a search looks through, folded: people, subject, text.
QString searchedText(const core::Mail& mail);

// The mails of all mailboxes. Every question names the mailbox: what is somebody else's is not found (E-63).
// `now` hides what has not arrived yet.
class MailRepository final
{
public:
    explicit MailRepository(Database& database);

    core::Result<std::optional<Mailbox>> mailbox(core::SupplyPointId id);
    core::Result<std::optional<Mailbox>> mailboxOf(const QString& address); // whatever the case

    core::Result<core::MailId> add(const core::Mail& mail); // mail.id is not looked at
    core::Result<std::optional<core::Mail>> find(
        core::SupplyPointId mailbox, core::MailId id, const QDateTime& now);
    // Newest first. search: words that all must be there, in any order, accents and case aside; empty: all.
    core::Result<QList<core::MailSummary>> list(
        core::SupplyPointId mailbox, core::MailFolder folder, const QString& search, const QDateTime& now);
    // The newest fraud attempt whose button leads to that host.
    core::Result<std::optional<core::Mail>> fraudLeadingTo(
        core::SupplyPointId mailbox, const QString& host, const QDateTime& now);
    // The newest mail made of that template, in whatever folder.
    core::Result<std::optional<core::Mail>> newestOf(
        core::SupplyPointId mailbox, const QString& templateId, const QDateTime& now);
    // All that are made of one of those templates, in whatever folder, the newest first.
    core::Result<QList<core::Mail>> madeOf(
        core::SupplyPointId mailbox, const QStringList& templateIds, const QDateTime& now);
    // Whether mails came from that address, fraud attempts aside: then somebody reads what is sent there.
    core::Result<bool> isKnownSender(const QString& address);
    core::Result<QHash<core::MailFolder, FolderCount>> counts(
        core::SupplyPointId mailbox, const QDateTime& now);

    // Recipient, subject, body and time of a draft.
    core::Result<void> changeDraft(const core::Mail& draft);
    core::Result<void> setRead(core::MailId id, bool read);
    core::Result<void> setAnswered(core::MailId id);
    core::Result<void> move(
        core::MailId id, core::MailFolder folder, std::optional<core::MailFolder> cameFrom);
    core::Result<void> erase(core::MailId id); // with its attachments

private:
    static core::Mail fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
