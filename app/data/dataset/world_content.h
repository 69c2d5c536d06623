#pragma once

#include "core/accounts/account.h"
#include "core/energy/contract.h"
#include "core/energy/invoice.h"
#include "core/energy/reading.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace data {

// The rows of a whole world, one struct a table, with the keys they will have: expanded from the dataset for one
// day, written by DatasetImporter. Lists are in the order of their ids, which begin at 1.

// Who a learner can be: what is printed on the persona's card.
struct PersonaRow
{
    core::SupplyPoint supplyPoint;
    int rank = 0; // 1, 2… for those with a complete story, in the order offered; 0 for the others
    QString email;
    QString password; // fictional, in clear for the card
    bool hasAccount = false;
};

struct AccountRow
{
    core::Account account;
    QString passwordHash; // Argon2id string of libsodium
    QDateTime createdAt; // UTC
};

struct RequestRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    QString reference; // D-2026-118: year, then a number of the whole world
    QString subject; // at most 120 characters
    QString status; // open, in_progress, answered, closed
    QDateTime createdAt; // UTC
};

struct RequestMessageRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    qint64 request = 0;
    bool fromClient = true; // otherwise from Electruc
    QString body; // plain text, paragraphs separated by an empty line
    QDateTime sentAt; // UTC
};

// A file joined to a message of a request, or the signed page of a mandate: one of the two ids is set.
struct AttachmentRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    qint64 requestMessage = 0;
    qint64 mandate = 0;
    QString fileName;
    QString mediaType;
    QByteArray content;
};

struct MandateRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    QString reference; // at most 35 characters
    QString iban; // compact, of bank code 539
    QString status; // pending, active, refused, stopped
    QDate submittedOn;
    QString note; // why it was refused
};

struct MailRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint; // whose mailbox
    QString folder; // inbox, sent, suspect, trash
    QString fromName;
    QString fromAddress;
    QString toAddress;
    QString subject;
    QString body; // plain text, paragraphs separated by an empty line
    QString actionLabel; // the button of the message, empty when there is none
    QString actionUrl;
    bool read = false;
    bool fraud = false; // a fraud attempt, to recognise
    QDateTime sentAt; // UTC
};

struct WorldContent
{
    QDate day; // the day of the reset, in Belgium
    QList<PersonaRow> personas; // one a supply point, the same id
    QList<AccountRow> accounts;
    QList<core::Contract> contracts;
    QList<core::Invoice> invoices;
    QList<core::Reading> readings;
    QList<RequestRow> requests;
    QList<RequestMessageRow> requestMessages;
    QList<AttachmentRow> attachments;
    QList<MandateRow> mandates;
    QList<MailRow> mails;
};

} // namespace data
