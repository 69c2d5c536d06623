#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

using RequestId = Id<struct RequestTag>;
using RequestMessageId = Id<struct RequestMessageTag>;
using AttachmentId = Id<struct AttachmentTag>;

enum class RequestKind { Invoice, Reading, Contract, Account, Moving, Other };

// E-59. The client sees Open as « Ouverte », InProgress as « En cours », Answered as « Répondue » and Closed
// as « Clôturée ».
enum class RequestStatus {
    Open, // nobody has answered yet
    InProgress, // Electruc works on it: it answered, and more comes
    Answered, // the last word is Electruc's
    Closed
};

struct Attachment
{
    AttachmentId id;
    QString name; // Photo-compteur.jpg
    QString mediaType;
    qint64 size = 0; // bytes
};

struct RequestMessage
{
    RequestMessageId id;
    bool isFromClient = true; // otherwise from Electruc
    QString authorName;
    QString body; // plain text, paragraphs separated by an empty line
    QDateTime writtenAt; // UTC
    bool isRead = true; // by the client
    QList<Attachment> attachments;
};

struct Request
{
    RequestId id;
    SupplyPointId supplyPoint;
    QString reference; // D-2026-118
    RequestKind kind = RequestKind::Other;
    QString subject;
    RequestStatus status = RequestStatus::Open;
    QDateTime openedAt; // UTC
    QDateTime closedAt; // UTC; invalid unless closed
};

// A request as a list shows it.
struct RequestLine
{
    Request request;
    int answers = 0; // of Electruc
    bool hasUnread = false; // an answer the client has not opened
};

// An attachment with its bytes.
struct AttachedFile
{
    QString name;
    QByteArray content;
};

// A request that was begun: one a customer.
struct RequestDraft
{
    RequestKind kind = RequestKind::Other;
    QString subject;
    QString message;
    QList<AttachedFile> files;
    QDateTime savedAt; // UTC
};

} // namespace core
