#include "data/mail/mail_repository.h"

#include "core/mail/mail_domains.h"
#include "core/text.h"
#include "data/database.h"
#include "data/mail/mail_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect
    = u"select id, supply_point_id, folder, came_from, sender_name, sender_address, recipient, reply_to, "
      "subject, body, action_label, action_url, fraud, clues, sent_at, is_read, answered, "
      "invoice_reference, template_id, answers from mails "_s;

const QString kMailbox = u"select s.id, p.email, s.first_name, s.last_name from personas p "
                         "join supply_points s on s.id = p.supply_point_id "_s;

Mailbox mailboxFrom(const Row& row)
{
    return {row.id<core::SupplyPointId>("id"_L1), row.text("email"_L1),
        row.text("first_name"_L1) + u' ' + row.text("last_name"_L1)};
}

} // namespace

QString searchedText(const core::Mail& mail)
{
    const QStringList texts{
        mail.senderName, mail.senderAddress, mail.recipient, mail.subject, mail.body, mail.actionLabel};
    return core::folded(texts.join(u' ').remove(core::kButtonPlace));
}

namespace {

// A word inside a "like" pattern: what would be a wildcard is taken as it is.
QString pattern(QString word)
{
    word.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + word + u'%';
}

} // namespace

MailRepository::MailRepository(Database& database)
    : m_database(database)
{
}

core::Result<std::optional<Mailbox>> MailRepository::mailbox(core::SupplyPointId id)
{
    Query query(m_database, "mail.mailbox"_L1, kMailbox + u"where s.id = :id"_s);
    return query.bind(":id"_L1, id).first(&mailboxFrom);
}

core::Result<std::optional<Mailbox>> MailRepository::mailboxOf(const QString& address)
{
    const QString typed = address.trimmed().toLower();
    QString own = typed;
    if (own.endsWith(core::kSecondMailDomain))
        own = own.chopped(core::kSecondMailDomain.size()) + core::kMailDomain;
    Query query(m_database, "mail.mailboxOf"_L1, kMailbox + u"where p.email = :address"_s);
    auto found = query.bind(":address"_L1, own).first(&mailboxFrom);
    if (found && found.value())
        found.value()->address = typed;
    return found;
}

core::Result<core::MailId> MailRepository::add(const core::Mail& mail)
{
    Query query(m_database, "mail.add"_L1,
        u"insert into mails (supply_point_id, folder, came_from, sender_name, sender_address, recipient, "
        "reply_to, subject, subject_folded, body, action_label, action_url, fraud, clues, sent_at, is_read, "
        "answered, invoice_reference, template_id, answers, search_folded) values (:mailbox, :folder, "
        ":cameFrom, :senderName, :senderAddress, :recipient, :replyTo, :subject, :subjectFolded, :body, "
        ":actionLabel, :actionUrl, :fraud, :clues, :sentAt, :isRead, :answered, :invoice, :template, "
        ":answers, :searched) returning id"_s);
    query.bind(":mailbox"_L1, mail.mailbox)
        .bind(":folder"_L1, codeOf(mail.folder))
        .bind(":cameFrom"_L1, mail.cameFrom ? codeOf(*mail.cameFrom) : QString())
        .bind(":senderName"_L1, mail.senderName)
        .bind(":senderAddress"_L1, mail.senderAddress)
        .bind(":recipient"_L1, mail.recipient)
        .bind(":replyTo"_L1, mail.replyTo)
        .bind(":subject"_L1, mail.subject)
        .bind(":subjectFolded"_L1, core::folded(mail.subject))
        .bind(":body"_L1, mail.body)
        .bind(":actionLabel"_L1, mail.actionLabel)
        .bind(":actionUrl"_L1, mail.actionUrl)
        .bind(":fraud"_L1, mail.fraud)
        .bind(":clues"_L1, mail.clues.join(u'\n'))
        .bind(":sentAt"_L1, mail.sentAt)
        .bind(":isRead"_L1, mail.read)
        .bind(":answered"_L1, mail.answered)
        .bind(":invoice"_L1, mail.invoiceReference)
        .bind(":template"_L1, mail.templateId)
        .bind(":answers"_L1, mail.answers)
        .bind(":searched"_L1, searchedText(mail));
    return query.runReturningId<core::MailId>();
}

core::Result<std::optional<core::Mail>> MailRepository::find(
    core::SupplyPointId mailbox, core::MailId id, const QDateTime& now)
{
    Query query(m_database, "mail.find"_L1,
        kSelect + u"where id = :id and supply_point_id = :mailbox and sent_at <= :now"_s);
    return query.bind(":id"_L1, id).bind(":mailbox"_L1, mailbox).bind(":now"_L1, now).first(&fromRow);
}

core::Result<std::optional<core::Mail>> MailRepository::fraudLeadingTo(
    core::SupplyPointId mailbox, const QString& host, const QDateTime& now)
{
    Query query(m_database, "mail.fraudLeadingTo"_L1,
        kSelect
            + u"where supply_point_id = :mailbox and fraud and sent_at <= :now and "
              "(action_url = :bare or action_url like :start escape '!') order by sent_at desc, id desc"_s);
    const QString bare = u"https://"_s + host;
    return query.bind(":mailbox"_L1, mailbox)
        .bind(":now"_L1, now)
        .bind(":bare"_L1, bare)
        .bind(":start"_L1, pattern(bare + u'/').sliced(1))
        .first(&fromRow);
}

core::Result<std::optional<core::Mail>> MailRepository::newestOf(
    core::SupplyPointId mailbox, const QString& templateId, const QDateTime& now)
{
    Query query(m_database, "mail.newestOf"_L1,
        kSelect
            + u"where supply_point_id = :mailbox and template_id = :template and sent_at <= :now "
              "order by sent_at desc, id desc"_s);
    return query.bind(":mailbox"_L1, mailbox)
        .bind(":template"_L1, templateId)
        .bind(":now"_L1, now)
        .first(&fromRow);
}

core::Result<QList<core::Mail>> MailRepository::madeOf(
    core::SupplyPointId mailbox, const QStringList& templateIds, const QDateTime& now)
{
    QStringList places;
    for (qsizetype i = 0; i < templateIds.size(); ++i)
        places.append(u":template%1"_s.arg(i));
    if (places.isEmpty())
        return QList<core::Mail>();
    Query query(m_database, "mail.madeOf"_L1,
        kSelect
            + u"where supply_point_id = :mailbox and sent_at <= :now and template_id in (%1) "
              "order by sent_at desc, id desc"_s.arg(places.join(u", "_s)));
    query.bind(":mailbox"_L1, mailbox).bind(":now"_L1, now);
    for (qsizetype i = 0; i < templateIds.size(); ++i) {
        const QByteArray place = places[i].toLatin1();
        query.bind(QLatin1StringView(place), templateIds[i]);
    }
    return query.all(&fromRow);
}

core::Result<bool> MailRepository::isKnownSender(const QString& address)
{
    Query query(m_database, "mail.isKnownSender"_L1,
        u"select count(*) as mails from mails where sender_address = :address and not fraud and "
        "folder in ('inbox', 'trash', 'junk')"_s);
    const auto count
        = query.bind(":address"_L1, address).first([](const Row& row) { return row.number("mails"_L1); });
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

core::Result<QList<core::MailSummary>> MailRepository::list(
    core::SupplyPointId mailbox, core::MailFolder folder, const QString& search, const QDateTime& now)
{
    QString sql = u"select m.id, m.sender_name, m.sender_address, m.recipient, m.subject, m.sent_at, "
                  "m.is_read, m.answered, "
                  "(select count(*) from mail_attachments a where a.mail_id = m.id) as files from mails m "
                  "where m.supply_point_id = :mailbox and m.folder = :folder and m.sent_at <= :now"_s;
    const QStringList words = core::folded(search).split(u' ', Qt::SkipEmptyParts).mid(0, 8);
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" and m.search_folded like :word%1 escape '!'"_s.arg(i);
    Query query(m_database, "mail.list"_L1, sql + u" order by m.sent_at desc, m.id desc"_s);
    query.bind(":mailbox"_L1, mailbox).bind(":folder"_L1, codeOf(folder)).bind(":now"_L1, now);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray name = ":word" + QByteArray::number(i);
        query.bind(QLatin1StringView(name), pattern(words[i]));
    }
    return query.all([](const Row& row) {
        core::MailSummary mail;
        mail.id = row.id<core::MailId>("id"_L1);
        mail.senderName = row.text("sender_name"_L1);
        mail.senderAddress = row.text("sender_address"_L1);
        mail.recipient = row.text("recipient"_L1);
        mail.subject = row.text("subject"_L1);
        mail.sentAt = row.instant("sent_at"_L1);
        mail.read = row.boolean("is_read"_L1);
        mail.answered = row.boolean("answered"_L1);
        mail.hasAttachments = row.number("files"_L1) > 0;
        return mail;
    });
}

core::Result<QHash<core::MailFolder, FolderCount>> MailRepository::counts(
    core::SupplyPointId mailbox, const QDateTime& now)
{
    Query query(m_database, "mail.counts"_L1,
        u"select folder, count(*) as mails, cast(sum(case when is_read then 0 else 1 end) as bigint) as "
        "unread from mails where supply_point_id = :mailbox and sent_at <= :now group by folder"_s);
    struct Line
    {
        core::MailFolder folder;
        FolderCount count;
    };
    const auto lines = query.bind(":mailbox"_L1, mailbox).bind(":now"_L1, now).all([](const Row& row) {
        return Line{mailFolderOf(row.text("folder"_L1)), {row.integer("mails"_L1), row.integer("unread"_L1)}};
    });
    if (!lines)
        return lines.error();
    QHash<core::MailFolder, FolderCount> counts;
    for (const Line& line : lines.value())
        counts.insert(line.folder, line.count);
    return counts;
}

core::Result<void> MailRepository::changeDraft(const core::Mail& draft)
{
    Query query(m_database, "mail.changeDraft"_L1,
        u"update mails set recipient = :recipient, subject = :subject, subject_folded = :folded, "
        "body = :body, sent_at = :at, search_folded = :searched where id = :id and folder = 'draft'"_s);
    return query.bind(":recipient"_L1, draft.recipient)
        .bind(":subject"_L1, draft.subject)
        .bind(":folded"_L1, core::folded(draft.subject))
        .bind(":body"_L1, draft.body)
        .bind(":at"_L1, draft.sentAt)
        .bind(":searched"_L1, searchedText(draft))
        .bind(":id"_L1, draft.id)
        .run();
}

core::Result<void> MailRepository::setRead(core::MailId id, bool read)
{
    Query query(m_database, "mail.setRead"_L1, u"update mails set is_read = :read where id = :id"_s);
    return query.bind(":read"_L1, read).bind(":id"_L1, id).run();
}

core::Result<void> MailRepository::setAnswered(core::MailId id)
{
    Query query(m_database, "mail.setAnswered"_L1, u"update mails set answered = :yes where id = :id"_s);
    return query.bind(":yes"_L1, true).bind(":id"_L1, id).run();
}

core::Result<void> MailRepository::move(
    core::MailId id, core::MailFolder folder, std::optional<core::MailFolder> cameFrom)
{
    Query query(m_database, "mail.move"_L1,
        u"update mails set folder = :folder, came_from = :cameFrom where id = :id"_s);
    return query.bind(":folder"_L1, codeOf(folder))
        .bind(":cameFrom"_L1, cameFrom ? codeOf(*cameFrom) : QString())
        .bind(":id"_L1, id)
        .run();
}

core::Result<void> MailRepository::erase(core::MailId id)
{
    Query files(m_database, "mail.eraseFiles"_L1, u"delete from mail_attachments where mail_id = :id"_s);
    if (auto done = files.bind(":id"_L1, id).run(); !done)
        return done;
    Query mail(m_database, "mail.erase"_L1, u"delete from mails where id = :id"_s);
    return mail.bind(":id"_L1, id).run();
}

core::Mail MailRepository::fromRow(const Row& row)
{
    core::Mail mail;
    mail.id = row.id<core::MailId>("id"_L1);
    mail.mailbox = row.id<core::SupplyPointId>("supply_point_id"_L1);
    mail.folder = mailFolderOf(row.text("folder"_L1));
    if (const QString from = row.text("came_from"_L1); !from.isEmpty())
        mail.cameFrom = mailFolderOf(from);
    mail.senderName = row.text("sender_name"_L1);
    mail.senderAddress = row.text("sender_address"_L1);
    mail.recipient = row.text("recipient"_L1);
    mail.replyTo = row.text("reply_to"_L1);
    mail.subject = row.text("subject"_L1);
    mail.body = row.text("body"_L1);
    mail.actionLabel = row.text("action_label"_L1);
    mail.actionUrl = row.text("action_url"_L1);
    mail.fraud = row.boolean("fraud"_L1);
    mail.clues = row.text("clues"_L1).split(u'\n', Qt::SkipEmptyParts);
    mail.sentAt = row.instant("sent_at"_L1);
    mail.read = row.boolean("is_read"_L1);
    mail.answered = row.boolean("answered"_L1);
    mail.invoiceReference = row.text("invoice_reference"_L1);
    mail.templateId = row.text("template_id"_L1);
    mail.answers = row.id<core::MailId>("answers"_L1);
    return mail;
}

} // namespace data
