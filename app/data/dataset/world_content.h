#pragma once

#include "core/accounts/account.h"
#include "core/accounts/activation_code.h"
#include "core/energy/advance.h"
#include "core/energy/contract.h"
#include "core/energy/invoice.h"
#include "core/energy/reading.h"
#include "core/mail/mail.h"
#include "core/phone/text_message.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace data {

// The rows of a whole world, one struct a table, with the keys they will have: expanded from the dataset for
// one day, written by DatasetImporter. Lists are in the order of their ids, which begin at 1.

// Who a learner can be: what is printed on the persona's card.
struct PersonaRow
{
    core::SupplyPoint supplyPoint;
    int position = 0; // 1, 2… in the order offered, the complete stories first
    bool hasStory = false;
    QString story; // one line for the trainer, empty without a story
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

// A letter of invitation of a supply point whose holder has no account yet.
struct InvitationRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    core::ActivationCode code;
    QByteArray salt;
    QDateTime madeAt; // UTC
    QDateTime expiresAt; // UTC
};

struct RequestRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    QString reference; // D-2026-118: year, then a number of the whole world
    QString kind; // invoice, reading, contract, account, other
    QString subject; // at most 120 characters
    QString status; // open, waiting, answered, closed
    QDateTime openedAt; // UTC
    QDateTime closedAt; // UTC; invalid unless closed
};

struct RequestMessageRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    qint64 request = 0;
    bool fromClient = true; // otherwise from Electruc
    QString authorName;
    QString body; // plain text, paragraphs separated by an empty line
    QDateTime writtenAt; // UTC
    bool read = true; // by the client
};

struct AttachmentRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    qint64 requestMessage = 0;
    QString name;
    QString mediaType;
    QByteArray content;
};

struct MandateRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    QString reference; // at most 35 characters
    QString accountHolder;
    QString iban; // compact, of bank code 539
    QString status; // waiting, active, refused, cancelled
    QDate signedOn;
    QDateTime submittedAt; // UTC
    QString flaws; // words of core::mandates::codeOf
    bool toCheck = false; // a picture that nobody read yet
    QString note; // why it was refused
    QString documentName;
    QByteArray document; // the signed page
    QDate activeOn; // of an active one
    QDate firstDebitOn;
};

struct SignInRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    QString email; // as typed
    QString device; // empty: this machine
    bool accepted = true;
    QDateTime at; // UTC
};

struct AdvanceRow
{
    qint64 id = 0;
    core::SupplyPointId supplyPoint;
    core::AdvanceTerms terms;
};

struct WorldContent
{
    QDate day; // the day of the reset, in Belgium
    QList<PersonaRow> personas; // one a supply point, the same id
    QList<AccountRow> accounts;
    QList<InvitationRow> invitations;
    QList<core::Contract> contracts;
    QList<AdvanceRow> advances;
    QList<core::Invoice> invoices;
    QList<core::Reading> readings;
    QList<RequestRow> requests;
    QList<RequestMessageRow> requestMessages;
    QList<AttachmentRow> attachments;
    QList<MandateRow> mandates;
    QList<core::Mail> mails;
    QList<core::TextMessage> texts;
    QList<SignInRow> signIns;
};

} // namespace data
