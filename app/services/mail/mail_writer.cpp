#include "services/mail/mail_writer.h"

#include "core/email_address.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/mail/mail_attachment_repository.h"
#include "data/mail/mail_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"
#include "services/mail/mailbox_service.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace services {

using core::MailFolder;
namespace events = core::events;

namespace {

// How a draft remembers that it passes a mail on.
const QString kForwards = u"forward"_s;
constexpr int kPostmasterDelay = 2; // seconds until an unknown address is told

QStringList typedAddresses(const QString& typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList parts;
    for (const QString& part : core::cleaned(typed).toLower().split(between, Qt::SkipEmptyParts)) {
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts;
}

core::FieldErrors mistakesIn(const QStringList& to, const core::Mail& letter)
{
    core::FieldErrors errors;
    if (to.isEmpty())
        errors.add(u"to"_s, core::Rule::Required);
    for (const QString& address : to) {
        if (!core::EmailAddress::fromText(address)) {
            errors.add(u"to"_s, core::Rule::NotAnEmail, {address});
            break;
        }
    }
    if (errors.isEmpty() && to.size() > MailWriter::kMostRecipients)
        errors.add(u"to"_s, core::Rule::TooManyRecipients, {MailWriter::kMostRecipients});
    if (letter.subject.size() > MailWriter::kLongestSubject)
        errors.add(u"subject"_s, core::Rule::TooLong, {MailWriter::kLongestSubject});
    if (letter.body.isEmpty() && letter.subject.isEmpty())
        errors.add(u"text"_s, core::Rule::Required);
    else if (letter.body.size() > MailWriter::kLongestText)
        errors.add(u"text"_s, core::Rule::TooLong, {MailWriter::kLongestText});
    return errors;
}

core::Mail written(const Letter& letter)
{
    core::Mail mail;
    mail.id = letter.draft;
    mail.folder = MailFolder::Draft;
    mail.recipient = core::cleaned(letter.to);
    mail.subject = core::cleaned(letter.subject);
    mail.body = core::cleaned(letter.text, true).remove(core::kButtonPlace);
    mail.answers = letter.original;
    mail.templateId = letter.forwards ? kForwards : QString();
    mail.read = true;
    return mail;
}

} // namespace

MailWriter::MailWriter(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& sender)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_sender(sender)
{
}

QStringList MailWriter::addressesIn(const QString& typed)
{
    return typedAddresses(typed);
}

core::Result<core::Mail> MailWriter::draftOf(core::SupplyPointId persona, core::MailId id) const
{
    const auto mail = data::MailRepository(m_world.database()).find(persona, id, m_clock.nowUtc());
    if (!mail)
        return mail.error();
    if (!mail.value() || mail.value()->folder != MailFolder::Draft)
        return core::Error{core::ErrorCode::NotFound, u"no draft %1"_s.arg(id.value())};
    return *mail.value();
}

core::Result<Letter> MailWriter::draft(core::SupplyPointId persona, core::MailId id) const
{
    const auto mail = draftOf(persona, id);
    if (!mail)
        return mail.error();
    return Letter{
        mail->id, mail->recipient, mail->subject, mail->body, mail->answers, mail->templateId == kForwards};
}

core::Result<core::MailId> MailWriter::write(core::SupplyPointId persona, const Letter& letter)
{
    data::MailRepository mails(m_world.database());
    core::Mail mail = written(letter);
    mail.sentAt = m_clock.nowUtc();
    if (letter.draft.isValid()) {
        const auto known = draftOf(persona, letter.draft);
        if (!known)
            return known.error();
        mail.senderName = known->senderName;
        mail.senderAddress = known->senderAddress;
        if (auto changed = mails.changeDraft(mail); !changed)
            return changed.error();
        return letter.draft;
    }
    const auto mailbox = mails.mailbox(persona);
    if (!mailbox)
        return mailbox.error();
    if (!mailbox.value())
        return core::Error{core::ErrorCode::NotFound, u"no mailbox of %1"_s.arg(persona.value())};
    mail.mailbox = persona;
    mail.senderName = mailbox.value()->ownerName;
    mail.senderAddress = mailbox.value()->address;
    const auto id = mails.add(mail);
    if (!id || !letter.forwards)
        return id;
    const auto original = mails.find(persona, letter.original, m_clock.nowUtc());
    if (!original)
        return original.error();
    if (original.value()) {
        auto copied
            = data::MailAttachmentRepository(m_world.database()).copy(letter.original, persona, id.value());
        if (!copied)
            return copied.error();
    }
    return id;
}

core::Result<core::MailId> MailWriter::keep(core::SupplyPointId persona, const Letter& letter)
{
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    const auto id = write(persona, letter);
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

core::Result<void> MailWriter::discard(core::SupplyPointId persona, core::MailId draft)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto mail = draftOf(persona, draft);
    if (!mail)
        return mail.error();
    if (auto erased = data::MailRepository(m_world.database()).erase(draft); !erased)
        return erased;
    auto noted = useCase->note(
        persona, events::kMailErased, QString::number(draft.value()), journalAttributes(mail.value()));
    return noted ? useCase->commit() : noted;
}

core::Result<QList<core::MailAttachment>> MailWriter::files(
    core::SupplyPointId persona, core::MailId draft) const
{
    const auto mail = draftOf(persona, draft);
    if (!mail)
        return mail.error();
    return data::MailAttachmentRepository(m_world.database()).of(draft);
}

core::Result<core::MailAttachmentId> MailWriter::attach(core::SupplyPointId persona, core::MailId draft,
    const QString& name, const QString& mediaType, const QByteArray& content)
{
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    const auto mail = draftOf(persona, draft);
    if (!mail)
        return mail.error();
    core::MailAttachment attachment;
    attachment.name = core::cleaned(name);
    attachment.mediaType = mediaType;
    const auto id
        = data::MailAttachmentRepository(m_world.database()).add(persona, draft, attachment, content);
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

core::Result<void> MailWriter::detach(
    core::SupplyPointId persona, core::MailId draft, core::MailAttachmentId attachment)
{
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    const auto there = files(persona, draft);
    if (!there)
        return there.error();
    const auto isThis = [&](const core::MailAttachment& file) { return file.id == attachment; };
    if (std::none_of(there->cbegin(), there->cend(), isThis))
        return core::Error{core::ErrorCode::NotFound, u"no attachment %1"_s.arg(attachment.value())};
    if (auto gone = data::MailAttachmentRepository(m_world.database()).remove(attachment); !gone)
        return gone;
    return transaction->commit();
}

core::Result<core::FieldErrors> MailWriter::send(core::SupplyPointId persona, const Letter& letter)
{
    const QStringList to = typedAddresses(letter.to);
    const core::FieldErrors errors = mistakesIn(to, written(letter));
    if (!errors.isEmpty())
        return errors;

    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    Letter tidy = letter;
    tidy.to = to.join(u", "_s);
    const auto id = write(persona, tidy);
    if (!id)
        return id.error();
    data::MailRepository mails(m_world.database());
    const auto sent = draftOf(persona, id.value());
    if (!sent)
        return sent.error();
    const auto from = mails.mailbox(persona);
    if (!from || !from.value())
        return from ? core::Error{core::ErrorCode::NotFound, u"no mailbox"_s} : from.error();
    if (auto moved = mails.move(id.value(), MailFolder::Sent, std::nullopt); !moved)
        return moved.error();
    for (const QString& address : to) {
        if (auto delivered = deliver(sent.value(), *from.value(), address); !delivered)
            return delivered.error();
    }
    if (letter.original.isValid() && !letter.forwards) {
        const auto original = mails.find(persona, letter.original, m_clock.nowUtc());
        if (!original)
            return original.error();
        if (original.value()) {
            if (auto marked = mails.setAnswered(letter.original); !marked)
                return marked.error();
        }
    }
    if (auto noted = noteSent(useCase.value(), sent.value(), letter.forwards, to); !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<void> MailWriter::deliver(
    const core::Mail& letter, const data::Mailbox& from, const QString& address)
{
    data::MailRepository mails(m_world.database());
    const auto mailbox = mails.mailboxOf(address);
    if (!mailbox)
        return mailbox.error();
    if (mailbox.value()) {
        core::Mail copy;
        copy.mailbox = mailbox.value()->id;
        copy.senderName = from.ownerName;
        copy.senderAddress = from.address;
        copy.recipient = letter.recipient;
        copy.subject = letter.subject;
        copy.body = letter.body;
        copy.sentAt = letter.sentAt;
        const auto id = mails.add(copy);
        if (!id)
            return id.error();
        return data::MailAttachmentRepository(m_world.database()).copy(letter.id, copy.mailbox, id.value());
    }
    // Whoever writes mails reads them too; everybody else does not exist here.
    const auto known = mails.isKnownSender(address);
    if (!known)
        return known.error();
    if (known.value() || address.endsWith(u"@electruc.example"_s))
        return {};
    const auto told = m_sender.send(
        {from.id, u"address-unknown"_s, {{u"address"_s, address}, {u"subject"_s, letter.subject}}, QString(),
            m_clock.nowUtc().addSecs(kPostmasterDelay)});
    if (!told)
        return told.error();
    return {};
}

core::Result<void> MailWriter::noteSent(
    JournalledTransaction& useCase, const core::Mail& letter, bool forwards, const QStringList& to) const
{
    const auto files = data::MailAttachmentRepository(m_world.database()).of(letter.id);
    if (!files)
        return files.error();
    QJsonArray names;
    for (const core::MailAttachment& file : files.value())
        names.append(file.name);
    const QJsonObject attributes{
        {u"to"_s, QJsonArray::fromStringList(to)}, {u"subject"_s, letter.subject}, {u"files"_s, names}};
    auto noted
        = useCase.note(letter.mailbox, events::kMailSent, QString::number(letter.id.value()), attributes);
    if (!noted || !letter.answers.isValid())
        return noted;
    return useCase.note(letter.mailbox, forwards ? events::kMailForwarded : events::kMailReplied,
        QString::number(letter.answers.value()), attributes);
}

} // namespace services
