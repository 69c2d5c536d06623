#include "services/site/contact_service.h"

#include "core/email_address.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/site/contact_message_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

void requireText(core::FieldErrors& errors, const QString& field, const QString& text, int longest)
{
    if (text.isEmpty())
        errors.add(field, core::Rule::Required);
    else if (text.size() > longest)
        errors.add(field, core::Rule::TooLong, {longest});
}

} // namespace

ContactService::ContactService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<core::FieldErrors> ContactService::send(
    core::SupplyPointId persona, const ContactMessage& message)
{
    static const QStringList subjects{u"invoice"_s, u"reading"_s, u"contract"_s, u"account"_s, u"other"_s};
    const QString name = core::cleaned(message.name);
    const QString text = core::cleaned(message.text, true);
    const QString typedEmail = core::cleaned(message.email);
    const std::optional<core::EmailAddress> email = core::EmailAddress::fromText(typedEmail);

    core::FieldErrors errors;
    requireText(errors, u"name"_s, name, kLongestName);
    if (typedEmail.isEmpty())
        errors.add(u"email"_s, core::Rule::Required);
    else if (!email)
        errors.add(u"email"_s, core::Rule::NotAnEmail);
    if (!subjects.contains(message.subject))
        errors.add(u"subject"_s, core::Rule::Required);
    requireText(errors, u"text"_s, text, kLongestText);
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (!errors.isEmpty()) {
        QJsonArray fields;
        for (const core::FieldError& error : errors.all())
            fields.append(error.field);
        if (auto refused = useCase->note(persona, core::events::kContactRefusedEntry,
                errors.all().constFirst().field, {{u"fields"_s, fields}});
            !refused)
            return refused.error();
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return errors;
    }
    auto id = data::ContactMessageRepository(m_world.database())
                  .add(persona, name, email->text(), message.subject, text, m_clock.nowUtc());
    if (!id)
        return id.error();
    auto noted = useCase.value().note(persona, core::events::kContactMessageSent, QString::number(id.value()),
        {{u"subject"_s, message.subject}});
    if (!noted)
        return noted.error();
    // Whoever wrote reads it again in the mailbox, if the address is one of this world.
    const auto copy = m_mails.send({{}, u"contact-copy"_s, {{u"sender"_s, name}, {u"text"_s, text}},
        QString(), QDateTime(), email->text()});
    if (!copy)
        return copy.error();
    if (auto committed = useCase.value().commit(); !committed)
        return committed.error();
    return errors;
}

} // namespace services
