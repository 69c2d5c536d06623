#include "services/requests/request_service.h"

#include "core/belgian_day.h"
#include "core/event_names.h"
#include "core/files/attachment_rules.h"
#include "core/files/file_name.h"
#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/requests/request_codes.h"
#include "data/requests/request_draft_repository.h"
#include "data/requests/request_repository.h"
#include "data/world_store.h"
#include "services/energy/customer.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qint64 kSameIfWithin
    = 3600; // seconds: the same text once more is a second click, not a second wish

core::Error notFound(const QString& reference)
{
    return {core::ErrorCode::NotFound, u"no request %1 of this customer"_s.arg(reference)};
}

void checkFiles(core::FieldErrors& errors, const QList<core::AttachedFile>& files)
{
    if (files.size() > core::kMaxAttachments) {
        errors.add(u"attachments"_s, core::Rule::TooLong, {static_cast<qint64>(core::kMaxAttachments)});
        return;
    }
    for (const core::AttachedFile& file : files) {
        if (core::attachmentRefusal(file.name, file.content))
            errors.add(u"attachments"_s, core::Rule::BadFileName, {file.name});
    }
}

QJsonArray fieldsOf(const core::FieldErrors& errors)
{
    QJsonArray fields;
    for (const core::FieldError& error : errors.all())
        fields.append(error.field);
    return fields;
}

bool holdsTheSame(
    const core::RequestMessage& message, const QString& text, const QList<core::AttachedFile>& files)
{
    return message.isFromClient && message.body == text
        && std::equal(message.attachments.begin(), message.attachments.end(), files.begin(), files.end(),
            [](const core::Attachment& kept, const core::AttachedFile& sent) {
                return kept.name == core::filename::made(sent.name) && kept.size == sent.content.size();
            });
}

QString conversationAddress(const core::Request& request)
{
    return u"https://www.electruc.example/espace-client/demandes/"_s + request.reference;
}

} // namespace

RequestService::RequestService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<QList<core::RequestLine>> RequestService::requests(core::AccountId account) const
{
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    return data::RequestRepository(m_world.database()).ofSupplyPoint(who->supplyPoint);
}

core::Result<core::Request> RequestService::requestOf(
    core::SupplyPointId supplyPoint, const QString& reference) const
{
    const auto request = data::RequestRepository(m_world.database()).find(supplyPoint, reference);
    if (!request)
        return request.error();
    if (!request->has_value())
        return notFound(reference);
    return **request;
}

core::Result<Conversation> RequestService::conversation(
    core::AccountId account, const QString& reference) const
{
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto request = requestOf(who->supplyPoint, reference);
    if (!request)
        return request.error();
    const auto messages = data::RequestRepository(m_world.database()).messages(request->id);
    if (!messages)
        return messages.error();
    const bool mayReopen = request->status == core::RequestStatus::Closed
        && core::belgianDay(request->closedAt).daysTo(m_clock.today()) <= kDaysToReopen;
    return Conversation{*request, *messages, mayReopen};
}

core::Result<core::AttachedFile> RequestService::attachment(
    core::AccountId account, core::AttachmentId attachment) const
{
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto file = data::RequestRepository(m_world.database()).attachment(who->supplyPoint, attachment);
    if (!file)
        return file.error();
    if (!file->has_value())
        return core::Error{
            core::ErrorCode::NotFound, u"no attachment %1 of this customer"_s.arg(attachment.value())};
    return **file;
}

core::Result<void> RequestService::markRead(core::AccountId account, const QString& reference)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto request = requestOf(who->supplyPoint, reference);
    if (!request)
        return request.error();
    const auto read = data::RequestRepository(m_world.database()).markRead(request->id);
    if (!read)
        return read.error();
    if (*read == 0)
        return {};
    if (auto noted = useCase->note(who->supplyPoint, core::events::kRequestAnswerRead, reference); !noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    Q_EMIT requestsChanged(who->supplyPoint);
    return {};
}

core::Result<void> RequestService::write(
    const core::Request& request, const core::RequestMessage& message, const QList<core::AttachedFile>& files)
{
    data::RequestRepository requests(m_world.database());
    const auto id = requests.addMessage(request, message);
    if (!id)
        return id.error();
    for (const core::AttachedFile& file : files) {
        const core::AttachedFile kept{core::filename::made(file.name), file.content};
        if (auto added
            = requests.addAttachment(request.supplyPoint, *id, kept, core::attachmentMediaType(kept.name));
            !added)
            return added;
    }
    return {};
}

core::Result<void> RequestService::mail(
    const core::Request& request, const QString& templateId, const MailValues& more)
{
    const auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(request.supplyPoint);
    if (!account)
        return account.error();
    MailOrder order;
    order.to = request.supplyPoint;
    order.templateId = templateId;
    order.values = more;
    order.values.insert(u"reference"_s, request.reference);
    order.values.insert(u"subject"_s, request.subject);
    order.link = conversationAddress(request);
    if (account->has_value())
        order.address = (*account)->email;
    const auto sent = m_mails.send(order);
    if (!sent)
        return sent.error();
    return {};
}

core::Result<bool> RequestService::wasJustSent(
    const core::Request& request, const QString& message, const QList<core::AttachedFile>& files) const
{
    const auto messages = data::RequestRepository(m_world.database()).messages(request.id);
    if (!messages)
        return messages.error();
    return !messages->isEmpty() && holdsTheSame(messages->constLast(), message, files)
        && messages->constLast().writtenAt.secsTo(m_clock.nowUtc()) <= kSameIfWithin;
}

// The newest request, when it is the same one sent a moment ago.
core::Result<std::optional<core::Request>> RequestService::twinOf(core::SupplyPointId supplyPoint,
    const core::RequestEntry& entry, const QList<core::AttachedFile>& files) const
{
    const auto all = data::RequestRepository(m_world.database()).ofSupplyPoint(supplyPoint);
    if (!all)
        return all.error();
    if (all->isEmpty())
        return std::optional<core::Request>();
    const core::Request& newest = all->constFirst().request;
    if (newest.subject != entry.subject || newest.kind != entry.kind)
        return std::optional<core::Request>();
    const auto same = wasJustSent(newest, entry.message, files);
    if (!same)
        return same.error();
    return *same ? std::optional(newest) : std::nullopt;
}

core::Result<SendOutcome> RequestService::send(
    core::AccountId account, const core::RequestEntry& entry, const QList<core::AttachedFile>& files)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    core::FieldErrors errors = core::requestErrors(entry);
    checkFiles(errors, files);
    const auto finish = [&](SendOutcome outcome) -> core::Result<SendOutcome> {
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return outcome;
    };
    if (!errors.isEmpty()) {
        if (auto noted = useCase->note(who->supplyPoint, core::events::kRequestRefusedEntry,
                errors.all().constFirst().field, {{u"fields"_s, fieldsOf(errors)}});
            !noted)
            return noted.error();
        return finish(errors);
    }

    const core::RequestEntry written{
        entry.kind, core::cleaned(entry.subject), core::cleaned(entry.message, true)};
    const QDate today = m_clock.today();
    const auto twin = twinOf(who->supplyPoint, written, files);
    if (!twin)
        return twin.error();
    if (twin->has_value())
        return SendOutcome(
            SentRequest{(*twin)->reference, core::answerBefore(core::belgianDay((*twin)->openedAt)), true});

    data::RequestRepository requests(m_world.database());
    const auto last = requests.lastNumber(today.year());
    if (!last)
        return last.error();
    core::Request request;
    request.supplyPoint = who->supplyPoint;
    request.reference = core::requestReference(today.year(), *last + 1);
    request.kind = written.kind;
    request.subject = written.subject;
    request.openedAt = m_clock.nowUtc();
    const auto id = requests.add(request);
    if (!id)
        return id.error();
    request.id = *id;
    const auto point = supplyPointOf(m_world, *who);
    if (!point)
        return point.error();
    core::RequestMessage message;
    message.authorName = point->fullName();
    message.body = written.message;
    message.writtenAt = request.openedAt;
    if (auto kept = write(request, message, files); !kept)
        return kept.error();
    if (auto dropped = data::RequestDraftRepository(m_world.database()).drop(who->supplyPoint); !dropped)
        return dropped.error();
    const QDate before = core::answerBefore(today);
    if (auto thanked = mail(request, u"request-received"_s, {{u"date"_s, before}}); !thanked)
        return thanked.error();
    const QJsonObject facts{{u"kind"_s, data::codeOf(request.kind)}, {u"subject"_s, request.subject},
        {u"attachments"_s, static_cast<int>(files.size())}};
    if (auto noted = useCase->note(who->supplyPoint, core::events::kRequestSent, request.reference, facts);
        !noted)
        return noted.error();
    auto outcome = finish(SentRequest{request.reference, before, false});
    if (outcome)
        Q_EMIT requestsChanged(who->supplyPoint);
    return outcome;
}

core::Result<SendOutcome> RequestService::addMessage(core::AccountId account, const QString& reference,
    const QString& message, const QList<core::AttachedFile>& files)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto request = requestOf(who->supplyPoint, reference);
    if (!request)
        return request.error();
    if (request->status == core::RequestStatus::Closed)
        return core::Error{core::ErrorCode::Conflict, reference + u" is closed"_s};
    core::FieldErrors errors = core::messageErrors(message);
    checkFiles(errors, files);
    if (!errors.isEmpty()) {
        if (auto noted = useCase->note(who->supplyPoint, core::events::kRequestRefusedEntry,
                errors.all().constFirst().field, {{u"fields"_s, fieldsOf(errors)}});
            !noted)
            return noted.error();
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return SendOutcome(errors);
    }
    SentRequest sent{reference, core::answerBefore(m_clock.today()), false};
    const QString text = core::cleaned(message, true);
    const auto again = wasJustSent(*request, text, files);
    if (!again)
        return again.error();
    if (*again) {
        sent.alreadyThere = true;
        return SendOutcome(sent);
    }

    const auto point = supplyPointOf(m_world, *who);
    if (!point)
        return point.error();
    core::RequestMessage added;
    added.authorName = point->fullName();
    added.body = text;
    added.writtenAt = m_clock.nowUtc();
    if (auto kept = write(*request, added, files); !kept)
        return kept.error();
    // The last word is the customer's again.
    if (request->status == core::RequestStatus::Answered) {
        const auto changed = data::RequestRepository(m_world.database())
                                 .setStatus(request->id, core::RequestStatus::InProgress, QDateTime());
        if (!changed)
            return changed.error();
    }
    const QJsonObject facts{{u"attachments"_s, static_cast<int>(files.size())}};
    if (auto noted = useCase->note(who->supplyPoint, core::events::kRequestMessageAdded, reference, facts);
        !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    Q_EMIT requestsChanged(who->supplyPoint);
    return SendOutcome(sent);
}

core::Result<void> RequestService::changeStatus(
    core::AccountId account, const QString& reference, core::RequestStatus status, QLatin1StringView event)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto found = conversation(account, reference);
    if (!found)
        return found.error();
    const core::Request& request = found->request;
    const bool closes = status == core::RequestStatus::Closed;
    if (closes && request.status == core::RequestStatus::Closed)
        return {}; // a second click
    if (!closes && !found->mayReopen)
        return core::Error{core::ErrorCode::Conflict, reference + u" cannot be opened again"_s};
    const auto changed = data::RequestRepository(m_world.database())
                             .setStatus(request.id, status, closes ? m_clock.nowUtc() : QDateTime());
    if (!changed)
        return changed;
    if (closes) {
        if (auto told = mail(request, u"request-closed"_s); !told)
            return told;
    }
    if (auto noted = useCase->note(request.supplyPoint, event, reference, {{u"by"_s, u"client"_s}}); !noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    Q_EMIT requestsChanged(request.supplyPoint);
    return {};
}

core::Result<void> RequestService::close(core::AccountId account, const QString& reference)
{
    return changeStatus(account, reference, core::RequestStatus::Closed, core::events::kRequestClosed);
}

core::Result<void> RequestService::reopen(core::AccountId account, const QString& reference)
{
    return changeStatus(account, reference, core::RequestStatus::InProgress, core::events::kRequestReopened);
}

core::Result<std::optional<core::RequestDraft>> RequestService::draft(core::AccountId account) const
{
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    return data::RequestDraftRepository(m_world.database()).find(who->supplyPoint);
}

core::Result<void> RequestService::keepDraft(core::AccountId account, const core::RequestDraft& draft)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    core::RequestDraft kept = draft;
    kept.subject = core::cleaned(draft.subject);
    kept.message = core::cleaned(draft.message, true);
    kept.savedAt = m_clock.nowUtc();
    kept.files.removeIf(
        [](const core::AttachedFile& file) { return core::attachmentRefusal(file.name, file.content); });
    if (auto replaced = data::RequestDraftRepository(m_world.database()).replace(who->supplyPoint, kept);
        !replaced)
        return replaced;
    const QJsonObject facts{{u"attachments"_s, static_cast<int>(kept.files.size())}};
    if (auto noted = useCase->note(who->supplyPoint, core::events::kRequestDraftKept, QString(), facts);
        !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> RequestService::dropDraft(core::AccountId account)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    if (auto dropped = data::RequestDraftRepository(m_world.database()).drop(who->supplyPoint); !dropped)
        return dropped;
    return useCase->commit();
}

core::Result<void> RequestService::noteRefused(
    core::AccountId account, const QString& name, const core::AttachmentRefusal& refusal)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const QJsonObject facts{{u"extension"_s, refusal.extension}, {u"bytes"_s, refusal.bytes},
        {u"tooBig"_s, refusal.problem == core::AttachmentProblem::TooBig}};
    if (auto noted = useCase->note(who->supplyPoint, core::events::kAttachmentRefused, name, facts); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> RequestService::answer(const QString& reference, const RequestAnswer& answer)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::RequestRepository requests(m_world.database());
    const auto found = requests.byReference(reference);
    if (!found)
        return found.error();
    if (!found->has_value())
        return notFound(reference);
    const core::Request& request = **found;
    core::FieldErrors errors = core::messageErrors(answer.text);
    checkFiles(errors, answer.files);
    if (!errors.isEmpty() || answer.then == core::RequestStatus::Open)
        return core::Error{core::ErrorCode::InvalidInput, u"an answer without a text or with a wrong file"_s};
    core::RequestMessage message;
    message.isFromClient = false;
    message.authorName = core::cleaned(answer.authorName);
    message.body = core::cleaned(answer.text, true);
    message.writtenAt = m_clock.nowUtc();
    message.isRead = false;
    if (auto kept = write(request, message, answer.files); !kept)
        return kept;
    const bool closes = answer.then == core::RequestStatus::Closed;
    if (auto changed = requests.setStatus(request.id, answer.then, closes ? m_clock.nowUtc() : QDateTime());
        !changed)
        return changed;
    if (auto told = mail(request, u"request-answered"_s); !told)
        return told;
    const QJsonObject facts{{u"status"_s, data::codeOf(answer.then)}};
    if (auto noted = useCase->note(request.supplyPoint, core::events::kRequestAnswered, reference, facts);
        !noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    Q_EMIT requestsChanged(request.supplyPoint);
    return {};
}

} // namespace services
