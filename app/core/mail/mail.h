#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// Alone in a paragraph of a mail's body: where its button stands. A mail without it has the button at its
// end.
inline constexpr QChar kButtonPlace{0xFFFC}; // OBJECT REPLACEMENT CHARACTER

enum class MailFolder { Inbox, Sent, Draft, Junk, Trash };

// One message of one mailbox. Whoever writes to somebody has a copy among the sent ones; the other has a mail
// of their own.
struct Mail
{
    MailId id;
    SupplyPointId mailbox;
    MailFolder folder = MailFolder::Inbox;
    // Where it was before it was deleted or reported, so that it can go back there.
    std::optional<MailFolder> cameFrom;
    QString senderName;
    QString senderAddress;
    QString recipient; // addresses, separated by ", "
    QString replyTo; // empty: the sender's address
    QString subject;
    QString body; // plain text, paragraphs separated by an empty line
    QString actionLabel; // the button of the message, empty when there is none
    QString actionUrl; // where that button really leads
    bool fraud = false; // a fraud attempt, to recognise
    QStringList clues; // what gives a fraud attempt away, or shows that a worrying mail is true
    QDateTime sentAt; // UTC; one that lies ahead is not there yet
    bool read = false;
    bool answered = false;
    QString invoiceReference; // the invoice it announces, empty when none
    QString templateId; // what it was made of, empty for a letter written by a person
    MailId answers; // of a draft: the mail it replies to

    QString answerAddress() const { return replyTo.isEmpty() ? senderAddress : replyTo; }
};

// A row of a folder.
struct MailSummary
{
    MailId id;
    QString senderName;
    QString senderAddress;
    QString recipient;
    QString subject;
    QDateTime sentAt; // UTC
    bool read = false;
    bool answered = false;
    bool hasAttachments = false;
};

struct MailAttachment
{
    MailAttachmentId id;
    QString name; // facture-2026-11-0417.pdf
    QString mediaType;
    qint64 size = 0; // bytes; 0 for what is painted when it is opened
    QString source; // what paints it: invoice:2026-11-0417; empty when its bytes are kept
};

// Somebody of the address book.
struct MailContact
{
    ContactId id;
    QString name;
    QString address;
};

} // namespace core
