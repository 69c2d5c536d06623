#include "services/mail/mailbox_service.h"

#include "core/event_names.h"
#include "core/text.h"
#include "data/mail/contact_repository.h"
#include "data/mail/mail_attachment_repository.h"
#include "data/mail/mail_codes.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace services {

using core::MailFolder;
namespace events = core::events;

QJsonObject journalAttributes(const core::Mail& mail)
{
    return {{u"folder"_s, data::codeOf(mail.folder)}, {u"template"_s, mail.templateId},
        {u"fraud"_s, mail.fraud}, {u"sender"_s, mail.senderAddress}};
}

MailboxService::MailboxService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<data::Mailbox> MailboxService::mailbox(core::SupplyPointId persona) const
{
    const auto mailbox = data::MailRepository(m_world.database()).mailbox(persona);
    if (!mailbox)
        return mailbox.error();
    if (!mailbox.value())
        return core::Error{core::ErrorCode::NotFound, u"no mailbox of %1"_s.arg(persona.value())};
    return *mailbox.value();
}

core::Result<QHash<MailFolder, data::FolderCount>> MailboxService::counts(core::SupplyPointId persona) const
{
    return data::MailRepository(m_world.database()).counts(persona, m_clock.nowUtc());
}

int MailboxService::unread(core::SupplyPointId persona) const
{
    const auto all = counts(persona);
    return all ? all->value(MailFolder::Inbox).unread : 0;
}

core::Result<QList<core::MailSummary>> MailboxService::mails(
    core::SupplyPointId persona, MailFolder folder, const QString& search) const
{
    return data::MailRepository(m_world.database()).list(persona, folder, search, m_clock.nowUtc());
}

core::Result<void> MailboxService::noteSearch(core::SupplyPointId persona, const QString& search, int found)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const QString words = core::cleaned(search).left(100);
    if (auto noted = useCase->note(persona, events::kMailSearched, words, {{u"found"_s, found}}); !noted)
        return noted;
    return useCase->commit();
}

core::Result<core::Mail> MailboxService::found(core::SupplyPointId persona, core::MailId id) const
{
    const auto mail = data::MailRepository(m_world.database()).find(persona, id, m_clock.nowUtc());
    if (!mail)
        return mail.error();
    if (!mail.value())
        return core::Error{core::ErrorCode::NotFound, u"no mail %1"_s.arg(id.value())};
    return *mail.value();
}

core::Result<MailView> MailboxService::viewOf(const core::Mail& mail) const
{
    MailView view{mail, {}, false};
    const auto files = data::MailAttachmentRepository(m_world.database()).of(mail.id);
    if (!files)
        return files.error();
    view.attachments = files.value();
    const auto contact
        = data::ContactRepository(m_world.database()).byAddress(mail.mailbox, mail.senderAddress);
    if (!contact)
        return contact.error();
    view.knownSender = contact->has_value();
    return view;
}

core::Result<MailView> MailboxService::mail(core::SupplyPointId persona, core::MailId id) const
{
    const auto mail = found(persona, id);
    if (!mail)
        return mail.error();
    return viewOf(mail.value());
}

core::Result<MailView> MailboxService::open(core::SupplyPointId persona, core::MailId id)
{
    const auto opened = change(persona, id, events::kMailOpened,
        [](data::MailRepository& mails, const core::Mail& mail) { return mails.setRead(mail.id, true); });
    if (!opened)
        return opened.error();
    return mail(persona, id);
}

core::Result<void> MailboxService::markUnread(core::SupplyPointId persona, core::MailId id)
{
    return change(persona, id, events::kMailMarkedUnread,
        [](data::MailRepository& mails, const core::Mail& mail) { return mails.setRead(mail.id, false); });
}

core::Result<void> MailboxService::remove(core::SupplyPointId persona, core::MailId id)
{
    return change(persona, id, events::kMailDeleted, [](data::MailRepository& mails, const core::Mail& mail) {
        if (mail.folder == MailFolder::Trash)
            return core::Result<void>();
        return mails.move(mail.id, MailFolder::Trash, mail.folder);
    });
}

core::Result<MailFolder> MailboxService::restore(core::SupplyPointId persona, core::MailId id)
{
    MailFolder to = MailFolder::Inbox;
    const auto restored = change(
        persona, id, events::kMailRestored, [&to](data::MailRepository& mails, const core::Mail& mail) {
            const bool isAway = mail.folder == MailFolder::Trash || mail.folder == MailFolder::Junk;
            to = isAway ? mail.cameFrom.value_or(MailFolder::Inbox) : mail.folder;
            return isAway ? mails.move(mail.id, to, std::nullopt) : core::Result<void>();
        });
    if (!restored)
        return restored.error();
    return to;
}

core::Result<void> MailboxService::erase(core::SupplyPointId persona, core::MailId id)
{
    return change(persona, id, events::kMailErased,
        [](data::MailRepository& mails, const core::Mail& mail) -> core::Result<void> {
            if (mail.folder != MailFolder::Trash)
                return core::Error{core::ErrorCode::Conflict, u"only what is in the trash is erased"_s};
            return mails.erase(mail.id);
        });
}

core::Result<int> MailboxService::emptyTrash(core::SupplyPointId persona)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::MailRepository mails(m_world.database());
    const auto all = mails.list(persona, MailFolder::Trash, QString(), m_clock.nowUtc());
    if (!all)
        return all.error();
    for (const core::MailSummary& mail : all.value()) {
        if (auto erased = mails.erase(mail.id); !erased)
            return erased.error();
        auto noted = useCase->note(persona, events::kMailErased, QString::number(mail.id.value()));
        if (!noted)
            return noted.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return static_cast<int>(all->size());
}

core::Result<void> MailboxService::report(core::SupplyPointId persona, core::MailId id)
{
    return change(
        persona, id, events::kMailReported, [](data::MailRepository& mails, const core::Mail& mail) {
            if (mail.folder == MailFolder::Junk)
                return core::Result<void>();
            return mails.move(mail.id, MailFolder::Junk, mail.folder);
        });
}

core::Result<void> MailboxService::clear(core::SupplyPointId persona, core::MailId id)
{
    return change(persona, id, events::kMailCleared, [](data::MailRepository& mails, const core::Mail& mail) {
        if (mail.folder != MailFolder::Junk)
            return core::Result<void>();
        return mails.move(mail.id, MailFolder::Inbox, std::nullopt);
    });
}

core::Result<void> MailboxService::noteLink(core::SupplyPointId persona, core::MailId id)
{
    return change(persona, id, events::kMailLinkOpened,
        [](data::MailRepository&, const core::Mail&) { return core::Result<void>(); });
}

core::Result<MailFile> MailboxService::file(core::SupplyPointId persona, core::MailAttachmentId id) const
{
    data::MailAttachmentRepository files(m_world.database());
    const auto attachment = files.find(persona, id);
    if (!attachment)
        return attachment.error();
    if (!attachment.value())
        return core::Error{core::ErrorCode::NotFound, u"no attachment %1"_s.arg(id.value())};
    auto content = files.content(id);
    if (!content)
        return content.error();
    return MailFile{*attachment.value(), std::move(content).value()};
}

core::Result<void> MailboxService::noteFileSaved(core::SupplyPointId persona, core::MailAttachmentId id)
{
    const auto attachment = data::MailAttachmentRepository(m_world.database()).find(persona, id);
    if (!attachment)
        return attachment.error();
    if (!attachment.value())
        return core::Error{core::ErrorCode::NotFound, u"no attachment %1"_s.arg(id.value())};
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto noted = useCase->note(persona, events::kMailAttachmentSaved, attachment.value()->name);
    return noted ? useCase->commit() : noted;
}

core::Result<std::optional<core::Mail>> MailboxService::newestOf(
    core::SupplyPointId persona, const QString& templateId) const
{
    return data::MailRepository(m_world.database()).newestOf(persona, templateId, m_clock.nowUtc());
}

core::Result<std::optional<core::Mail>> MailboxService::fraudLeadingTo(
    core::SupplyPointId persona, const QString& host) const
{
    return data::MailRepository(m_world.database()).fraudLeadingTo(persona, host, m_clock.nowUtc());
}

core::Result<void> MailboxService::noteLookalike(
    core::SupplyPointId persona, QLatin1StringView event, const QString& host)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto noted = useCase->note(persona, event, host);
    return noted ? useCase->commit() : noted;
}

core::Result<void> MailboxService::change(core::SupplyPointId persona, core::MailId id,
    QLatin1StringView event,
    const std::function<core::Result<void>(data::MailRepository&, const core::Mail&)>& how)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto mail = found(persona, id);
    if (!mail)
        return mail.error();
    data::MailRepository mails(m_world.database());
    if (auto changed = how(mails, mail.value()); !changed)
        return changed;
    auto noted = useCase->note(persona, event, QString::number(id.value()), journalAttributes(mail.value()));
    return noted ? useCase->commit() : noted;
}

} // namespace services
