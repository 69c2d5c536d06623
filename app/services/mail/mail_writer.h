#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/mail/mail.h"
#include "core/result.h"

#include <QByteArray>

namespace data {
class WorldStore;
struct Mailbox;
} // namespace data

namespace services {

class Journal;
class JournalledTransaction;
class MailSender;

// What a person is writing.
struct Letter
{
    core::MailId draft; // none until it was kept once
    QString to; // addresses as typed, separated by commas, semicolons or spaces
    QString subject;
    QString text;
    core::MailId original; // the mail it replies to or passes on
    bool forwards = false;

    bool isBlank() const { return to.isEmpty() && subject.isEmpty() && text.isEmpty(); }
};

// Writing: drafts, files, sending. Mails between personas of this world really arrive; an address that
// nobody has is answered by the postmaster.
class MailWriter final
{
public:
    MailWriter(data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& sender);

    static constexpr int kLongestSubject = 120; // characters
    static constexpr int kLongestText = 10'000;
    static constexpr int kMostRecipients = 10;

    // The addresses in a line as typed: lower case, each once, in their order.
    static QStringList addressesIn(const QString& typed);

    core::Result<Letter> draft(core::SupplyPointId persona, core::MailId id) const;
    // Keeps what was written so far; gives the draft. The files of a mail passed on come with its first
    // keeping.
    core::Result<core::MailId> keep(core::SupplyPointId persona, const Letter& letter);
    core::Result<void> discard(core::SupplyPointId persona, core::MailId draft);

    core::Result<QList<core::MailAttachment>> files(core::SupplyPointId persona, core::MailId draft) const;
    // The rules of what may be attached are core/files/attachment_rules.h's, asked by the caller.
    core::Result<core::MailAttachmentId> attach(core::SupplyPointId persona, core::MailId draft,
        const QString& name, const QString& mediaType, const QByteArray& content);
    core::Result<void> detach(
        core::SupplyPointId persona, core::MailId draft, core::MailAttachmentId attachment);

    // Empty errors: it left, and its draft is among the sent ones. Field names: to, subject, text. Rules:
    // Required, NotAnEmail (args: what was typed), TooManyRecipients (args: most), TooLong (args: longest).
    core::Result<core::FieldErrors> send(core::SupplyPointId persona, const Letter& letter);

private:
    core::Result<core::Mail> draftOf(core::SupplyPointId persona, core::MailId id) const;
    core::Result<core::MailId> write(core::SupplyPointId persona, const Letter& letter);
    core::Result<void> deliver(const core::Mail& letter, const data::Mailbox& from, const QString& address);
    core::Result<void> noteSent(
        JournalledTransaction& useCase, const core::Mail& letter, bool forwards, const QStringList& to) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_sender;
};

} // namespace services
