#include "services/mail/mail_sender.h"

#include "core/text.h"
#include "data/dataset/world_texts.h"
#include "data/mail/mail_attachment_repository.h"
#include "data/mail/mail_codes.h"
#include "data/mail/mail_repository.h"
#include "data/mail/mail_template.h"
#include "data/world_store.h"
#include "services/mail/addressee.h"
#include "services/phone/text_sender.h"

using namespace Qt::StringLiterals;

namespace services {
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

    const auto addressee = addresseeOf(m_world, order.to);
    if (!addressee)
        return addressee.error();
    const data::MailTemplate::Text& text = form.in(addressee->language);
    QHash<QString, QString> values = written(order.values, addressee->language, text.phrases);
    for (QString& value : values)
        value.remove(core::kButtonPlace);
    values.insert(u"button"_s, core::kButtonPlace);
    addressee->completeInto(values);

    QStringList missing;
    core::Mail mail;
    // A subject is one line, whatever its values hold.
    mail.subject = core::cleaned(data::withValues(text.subject, values, missing));
    mail.body = core::cleaned(data::withValues(text.body, values, missing), true);
    for (const QString& clue : text.clues)
        mail.clues.append(core::cleaned(data::withValues(clue, values, missing)));
    if (!missing.isEmpty()) {
        return core::Error{core::ErrorCode::InvalidInput,
            u"mail %1: no value for %2"_s.arg(order.templateId, missing.join(u", "_s))};
    }
    if (addressee->account) {
        const auto told
            = TextSender(m_world, m_clock, m_content).notify(*addressee, order.templateId, values);
        if (!told)
            return told.error();
    }
    if (!mailbox.value())
        return core::MailId();

    mail.mailbox = mailbox.value()->id;
    mail.folder = data::mailFolderOf(form.folder);
    mail.senderName = form.senderName.in(addressee->language);
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
