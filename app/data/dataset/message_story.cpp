#include "data/dataset/message_story.h"

#include "core/requests/request_rules.h"
#include "data/dataset/dataset.h"
#include "data/dataset/story_words.h"
#include "data/mail/mail_codes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace data {

MessageStory::MessageStory(const Story& story, const StoryWords& words)
    : m_story(story)
    , m_words(words)
{
}

void MessageStory::write()
{
    addRequests();
    addMails();
    addTexts();
    addSignIns();
}

void MessageStory::addRequests()
{
    for (const QJsonValue& value : m_story.object[u"requests"_s].toArray())
        addRequest(value.toObject());
}

void MessageStory::addRequest(const QJsonObject& object)
{
    RequestRow request;
    request.id = m_story.world.requests.size() + 1;
    request.supplyPoint = m_story.id;
    request.kind = object[u"kind"_s].toString();
    request.subject = m_words.text(object[u"subject"_s]);
    request.status = object[u"status"_s].toString();
    for (const QJsonValue& value : object[u"messages"_s].toArray()) {
        RequestMessageRow message;
        message.id = m_story.world.requestMessages.size() + 1;
        message.supplyPoint = m_story.id;
        message.request = request.id;
        message.fromClient = value[u"from"_s].toString() == u"client"_s;
        message.authorName = message.fromClient ? m_story.point().fullName() : u"Electruc"_s;
        message.body = m_words.text(value[u"text"_s]);
        message.writtenAt = m_words.moment(value[u"at"_s].toObject());
        message.read = !value[u"unread"_s].toBool();
        for (const QJsonValue& attached : value[u"attachments"_s].toArray()) {
            const QString file = attached[u"document"_s].toString();
            m_story.world.attachments.append({m_story.world.attachments.size() + 1, m_story.id, message.id,
                file, m_story.dataset.documentType(file), m_story.dataset.document(file)});
        }
        if (!request.openedAt.isValid())
            request.openedAt = message.writtenAt;
        if (request.status == u"closed"_s)
            request.closedAt = message.writtenAt;
        m_story.world.requestMessages.append(message);
    }
    request.reference = core::requestReference(request.openedAt.date().year(), object[u"number"_s].toInt());
    m_story.world.requests.append(request);
}

void MessageStory::addMails()
{
    for (const QJsonValue& value : m_story.object[u"mails"_s].toArray()) {
        const core::Invoice* invoice
            = value[u"invoice"_s].isDouble() ? m_words.invoiceIssued(value[u"invoice"_s].toInt()) : nullptr;
        core::Mail mail;
        mail.id = core::MailId(m_story.world.mails.size() + 1);
        mail.mailbox = m_story.id;
        mail.folder = mailFolderOf(value[u"folder"_s].toString(u"inbox"_s));
        mail.senderName = value[u"fromName"_s].toString();
        mail.senderAddress = value[u"fromAddress"_s].toString();
        mail.recipient = value[u"toAddress"_s].toString(m_story.persona().email);
        mail.subject = m_words.text(value[u"subject"_s]);
        mail.body = m_words.text(value[u"body"_s]);
        mail.actionLabel = value[u"actionLabel"_s].toString();
        mail.actionUrl = value[u"actionUrl"_s].toString();
        mail.fraud = value[u"fraud"_s].toBool();
        for (const QJsonValue& clue : value[u"clues"_s].toArray())
            mail.clues.append(m_words.text(clue));
        mail.read = value[u"read"_s].toBool();
        mail.invoiceReference = invoice ? invoice->reference : QString();
        mail.sentAt = m_words.moment(value[u"at"_s].toObject());
        m_story.world.mails.append(mail);
    }
}

void MessageStory::addTexts()
{
    for (const QJsonValue& value : m_story.object[u"texts"_s].toArray()) {
        core::TextMessage sms;
        sms.id = core::TextId(m_story.world.texts.size() + 1);
        sms.phone = m_story.id;
        sms.sender = value[u"from"_s].toString();
        sms.body = m_words.text(value[u"body"_s]);
        sms.fraud = value[u"fraud"_s].toBool();
        for (const QJsonValue& clue : value[u"clues"_s].toArray())
            sms.clues.append(m_words.text(clue));
        sms.read = value[u"read"_s].toBool();
        sms.sentAt = m_words.moment(value[u"at"_s].toObject());
        m_story.world.texts.append(sms);
    }
}

void MessageStory::addSignIns()
{
    for (const QJsonValue& value : m_story.object[u"signIns"_s].toArray()) {
        m_story.world.signIns.append({m_story.world.signIns.size() + 1, m_story.id, m_story.persona().email,
            value[u"device"_s].toString(), value[u"accepted"_s].toBool(true),
            m_words.moment(value.toObject())});
    }
}

} // namespace data
