#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/requests/request.h"
#include "core/requests/request_rules.h"
#include "core/result.h"
#include "services/mail/mail_value.h"

#include <QObject>

#include <optional>
#include <variant>

namespace core {
struct Account;
struct AttachmentRefusal;
} // namespace core
namespace data {
class WorldStore;
}

namespace services {

class Journal;
class MailSender;

struct Conversation
{
    core::Request request;
    QList<core::RequestMessage> messages; // oldest first
    bool mayReopen = false; // closed not long ago
};

struct SentRequest
{
    QString reference;
    QDate answerBefore;
    bool alreadyThere = false; // the same was sent just before: nothing was written again
};
using SendOutcome = std::variant<SentRequest, core::FieldErrors>;

// What Electruc writes in a request.
struct RequestAnswer
{
    QString authorName; // Thomas, du service clients
    QString text;
    QList<core::AttachedFile> files;
    core::RequestStatus then = core::RequestStatus::Answered; // InProgress, Answered or Closed
};

// The requests of one customer (E-57 to E-60, E-63). Somebody else's request, file or answer is NotFound.
// Field errors: subject, message, attachments (TooLong: too many, args: most; BadFileName: refused by
// core::attachmentRefusal(), args: name). Everything of a use case is in one transaction, its mail included.
class RequestService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDaysToReopen = 30; // after a request was closed

    RequestService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    core::Result<QList<core::RequestLine>> requests(core::AccountId account) const; // newest first
    core::Result<Conversation> conversation(core::AccountId account, const QString& reference) const;
    core::Result<core::AttachedFile> attachment(core::AccountId account, core::AttachmentId attachment) const;
    // Its answers were seen.
    core::Result<void> markRead(core::AccountId account, const QString& reference);

    // Opens a request, drops the draft, thanks by mail.
    core::Result<SendOutcome> send(
        core::AccountId account, const core::RequestEntry& entry, const QList<core::AttachedFile>& files);
    // One more message of the customer. Errors: Conflict when the request is closed.
    core::Result<SendOutcome> addMessage(core::AccountId account, const QString& reference,
        const QString& message, const QList<core::AttachedFile>& files);
    core::Result<void> close(core::AccountId account, const QString& reference);
    // Errors: Conflict when it was not closed, or too long ago.
    core::Result<void> reopen(core::AccountId account, const QString& reference);

    core::Result<std::optional<core::RequestDraft>> draft(core::AccountId account) const;
    core::Result<void> keepDraft(core::AccountId account, const core::RequestDraft& draft);
    core::Result<void> dropDraft(core::AccountId account);

    // A file the customer chose and may not send: told to the journal.
    core::Result<void> noteRefused(
        core::AccountId account, const QString& name, const core::AttachmentRefusal& refusal);

    // Electruc answers: the back office, the trainer's events. The customer gets a mail.
    core::Result<void> answer(const QString& reference, const RequestAnswer& answer);

Q_SIGNALS:
    void requestsChanged(core::SupplyPointId supplyPoint);

private:
    core::Result<core::Request> requestOf(core::SupplyPointId supplyPoint, const QString& reference) const;
    core::Result<bool> wasJustSent(
        const core::Request& request, const QString& message, const QList<core::AttachedFile>& files) const;
    core::Result<std::optional<core::Request>> twinOf(core::SupplyPointId supplyPoint,
        const core::RequestEntry& entry, const QList<core::AttachedFile>& files) const;
    core::Result<void> write(const core::Request& request, const core::RequestMessage& message,
        const QList<core::AttachedFile>& files);
    core::Result<void> mail(
        const core::Request& request, const QString& templateId, const MailValues& more = {});
    core::Result<void> changeStatus(core::AccountId account, const QString& reference,
        core::RequestStatus status, QLatin1StringView event);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
