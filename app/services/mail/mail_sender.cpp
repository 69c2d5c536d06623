#include "services/mail/mail_sender.h"

#include "core/text.h"
#include "data/accounts/account_repository.h"
#include "data/dataset/world_texts.h"
#include "data/energy/supply_point_repository.h"
#include "data/mail/mail_attachment_repository.h"
#include "data/mail/mail_codes.h"
#include "data/mail/mail_repository.h"
#include "data/mail/mail_template.h"
#include "data/world_store.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

// Replaces the {names}; what has no value stands in `missing` afterwards. A value that holds braces stays as
// it is.
QString filled(const QString& text, const QHash<QString, QString>& values, QStringList& missing)
{
    return data::withPlaces(text, [&](const QString& name, int) -> std::optional<QString> {
        const auto found = values.constFind(name);
        if (found == values.constEnd()) {
            missing.append(name);
            return std::nullopt;
        }
        return found.value();
    });
}

} // namespace

MailSender::MailSender(data::WorldStore& world, const core::Clock& clock, const QString& content)
    : m_world(world)
    , m_clock(clock)
    , m_content(content)
{
}

core::Result<core::MailId> MailSender::send(const MailOrder& order) const
{
    const auto loaded = data::loadMailTemplate(order.templateId, m_content);
    if (!loaded)
        return loaded.error();
    const data::MailTemplate& form = loaded.value();

    data::Database& world = m_world.database();
    data::MailRepository mails(world);
    const auto mailbox = order.address.isEmpty() ? mails.mailbox(order.to) : mails.mailboxOf(order.address);
    if (!mailbox)
        return mailbox.error();

    QHash<QString, QString> values = order.values;
    for (QString& value : values)
        value.remove(core::kButtonPlace);
    values.insert(u"button"_s, core::kButtonPlace);
    core::Language language = core::Language::French;
    if (order.to.isValid()) {
        const auto point = data::SupplyPointRepository(world).byId(order.to);
        if (!point)
            return point.error();
        if (point.value()) {
            const core::SupplyPoint& customer = *point.value();
            const auto known = [&](const QString& name, const QString& value) {
                if (!values.contains(name))
                    values.insert(name, value);
            };
            known(u"name"_s,
                (customer.title == core::Title::Madame ? u"Madame "_s : u"Monsieur "_s) + customer.lastName);
            known(u"fullName"_s, customer.fullName());
            known(u"ean"_s, customer.ean.grouped());
        }
        const auto account = data::AccountRepository(world).ofSupplyPoint(order.to);
        if (!account)
            return account.error();
        if (account.value())
            language = account.value()->language;
    }

    const data::MailTemplate::Text& text = form.in(language);
    QStringList missing;
    core::Mail mail;
    // A subject is one line, whatever its values hold.
    mail.subject = core::cleaned(filled(text.subject, values, missing));
    mail.body = core::cleaned(filled(text.body, values, missing), true);
    for (const QString& clue : text.clues)
        mail.clues.append(core::cleaned(filled(clue, values, missing)));
    if (!missing.isEmpty()) {
        return core::Error{core::ErrorCode::InvalidInput,
            u"mail %1: no value for %2"_s.arg(order.templateId, missing.join(u", "_s))};
    }
    if (!mailbox.value())
        return core::MailId();

    mail.mailbox = mailbox.value()->id;
    mail.folder = data::mailFolderOf(form.folder);
    mail.senderName = form.senderName;
    mail.senderAddress = form.senderAddress;
    mail.recipient = mailbox.value()->address;
    mail.actionLabel = text.actionLabel;
    if (!mail.actionLabel.isEmpty())
        mail.actionUrl = order.link.isEmpty() ? form.link : order.link;
    mail.fraud = form.fraud;
    mail.sentAt = order.at.isValid() ? order.at : m_clock.nowUtc();
    mail.invoiceReference = order.invoice;
    mail.templateId = form.id;
    const auto id = mails.add(mail);
    if (!id || order.invoice.isEmpty())
        return id;
    core::MailAttachment invoice;
    invoice.name = u"facture-%1.pdf"_s.arg(order.invoice);
    invoice.mediaType = u"application/pdf"_s;
    invoice.source = u"invoice:"_s + order.invoice;
    const auto attached
        = data::MailAttachmentRepository(world).add(mail.mailbox, id.value(), invoice, QByteArray());
    if (!attached)
        return attached.error();
    return id;
}

} // namespace services
