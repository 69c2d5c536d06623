#include "data/dataset/dataset_importer.h"

#include "core/text.h"
#include "data/accounts/account_codes.h"
#include "data/dataset/dataset.h"
#include "data/dataset/people_source.h"
#include "data/dataset/world_builder.h"
#include "data/energy/energy_codes.h"
#include "data/mail/mail_codes.h"
#include "data/mail/mail_repository.h"
#include "data/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace data {
namespace {

// Inserts the rows into the table; bind sets the value of each column by the column's name.
template <typename Rows, typename Bind>
core::Result<void> insertAll(
    Database& world, const QString& table, const QString& columns, const Rows& rows, Bind bind)
{
    Query query(world, "import"_L1,
        u"insert into %1 (%2) values (:%3)"_s.arg(
            table, columns, QString(columns).replace(u", "_s, u", :"_s)));
    for (const auto& row : rows) {
        bind(query, row);
        if (auto done = query.run(); !done)
            return core::Error{done.error().code, table + u": "_s + done.error().detail};
    }
    return {};
}

core::Result<void> insertSupplyPoints(Database& world, const WorldContent& content)
{
    return insertAll(world, u"supply_points"_s,
        u"id, ean, meter_number, meter_kind, title, first_name, last_name, name_folded, street, "
        "number, box, postcode, city"_s,
        content.personas, [](Query& query, const PersonaRow& row) {
            const core::SupplyPoint& point = row.supplyPoint;
            query.bind(":id"_L1, point.id)
                .bind(":ean"_L1, point.ean.digits())
                .bind(":meter_number"_L1, point.meterNumber)
                .bind(":meter_kind"_L1, codeOf(point.meterKind))
                .bind(":title"_L1, codeOf(point.title))
                .bind(":first_name"_L1, point.firstName)
                .bind(":last_name"_L1, point.lastName)
                .bind(":name_folded"_L1, core::folded(point.fullName()))
                .bind(":street"_L1, point.address.street)
                .bind(":number"_L1, point.address.number)
                .bind(":box"_L1, point.address.box)
                .bind(":postcode"_L1, point.address.postcode)
                .bind(":city"_L1, point.address.city);
        });
}

core::Result<void> insertPersonas(Database& world, const WorldContent& content)
{
    return insertAll(world, u"personas"_s,
        u"id, supply_point_id, position, has_story, email, card_password, has_account, story"_s,
        content.personas, [](Query& query, const PersonaRow& row) {
            query.bind(":id"_L1, row.supplyPoint.id)
                .bind(":supply_point_id"_L1, row.supplyPoint.id)
                .bind(":position"_L1, row.position)
                .bind(":has_story"_L1, row.hasStory)
                .bind(":email"_L1, row.email)
                .bind(":card_password"_L1, row.password)
                .bind(":has_account"_L1, row.hasAccount)
                .bind(":story"_L1, row.story);
        });
}

core::Result<void> insertAccounts(Database& world, const WorldContent& content)
{
    return insertAll(world, u"accounts"_s,
        u"id, supply_point_id, email, password_hash, active, client_number, billing_street, "
        "billing_number, billing_box, billing_postcode, billing_city, phone, contact, language, "
        "created_at"_s,
        content.accounts, [](Query& query, const AccountRow& row) {
            const core::Account& account = row.account;
            query.bind(":id"_L1, account.id)
                .bind(":supply_point_id"_L1, account.supplyPoint)
                .bind(":email"_L1, account.email)
                .bind(":password_hash"_L1, row.passwordHash)
                .bind(":active"_L1, account.active)
                .bind(":client_number"_L1, account.clientNumber)
                .bind(":billing_street"_L1, account.billingAddress.street)
                .bind(":billing_number"_L1, account.billingAddress.number)
                .bind(":billing_box"_L1, account.billingAddress.box)
                .bind(":billing_postcode"_L1, account.billingAddress.postcode)
                .bind(":billing_city"_L1, account.billingAddress.city)
                .bind(":phone"_L1, account.phone)
                .bind(":contact"_L1, codeOf(account.contact))
                .bind(":language"_L1, core::languageCode(account.language))
                .bind(":created_at"_L1, row.createdAt);
        });
}

core::Result<void> insertInvitations(Database& world, const WorldContent& content)
{
    return insertAll(world, u"invitations"_s,
        u"id, supply_point_id, code_hash, code_clear, made_at, expires_at"_s, content.invitations,
        [](Query& query, const InvitationRow& row) {
            query.bind(":id"_L1, row.id)
                .bind(":supply_point_id"_L1, row.supplyPoint)
                .bind(":code_hash"_L1, QString::fromLatin1(row.code.hashed(row.salt)))
                .bind(":code_clear"_L1, row.code.text())
                .bind(":made_at"_L1, row.madeAt)
                .bind(":expires_at"_L1, row.expiresAt);
        });
}

core::Result<void> insertContracts(Database& world, const WorldContent& content)
{
    return insertAll(world, u"contracts"_s,
        u"id, supply_point_id, reference, offer_name, tariff, price_micro, standing_charge_cents, "
        "starts_on, fixed_until, status, billing, statement_month"_s,
        content.contracts, [](Query& query, const core::Contract& contract) {
            query.bind(":id"_L1, contract.id)
                .bind(":supply_point_id"_L1, contract.supplyPoint)
                .bind(":reference"_L1, contract.reference)
                .bind(":offer_name"_L1, contract.offerName)
                .bind(":tariff"_L1, codeOf(contract.tariff))
                .bind(":price_micro"_L1, contract.price)
                .bind(":standing_charge_cents"_L1, contract.standingCharge)
                .bind(":starts_on"_L1, contract.startsOn)
                .bind(":fixed_until"_L1, contract.fixedUntil)
                .bind(":status"_L1, codeOf(contract.status))
                .bind(":billing"_L1, codeOf(contract.billing))
                .bind(":statement_month"_L1, contract.statementMonth);
        });
}

core::Result<void> insertInvoices(Database& world, const WorldContent& content)
{
    return insertAll(world, u"invoices"_s,
        u"id, supply_point_id, reference, communication, period_from, period_to, issued_on, due_on, "
        "kwh, index_from, index_to, price_micro, standing_charge_cents, total_cents, tariff, status, "
        "paid_on, replaced_by, kind, advances_cents"_s,
        content.invoices, [](Query& query, const core::Invoice& invoice) {
            query.bind(":id"_L1, invoice.id)
                .bind(":supply_point_id"_L1, invoice.supplyPoint)
                .bind(":reference"_L1, invoice.reference)
                .bind(":communication"_L1, invoice.communication.digits())
                .bind(":period_from"_L1, invoice.periodFrom)
                .bind(":period_to"_L1, invoice.periodTo)
                .bind(":issued_on"_L1, invoice.issuedOn)
                .bind(":due_on"_L1, invoice.dueOn)
                .bind(":kwh"_L1, invoice.kWh)
                .bind(":index_from"_L1, invoice.indexFrom)
                .bind(":index_to"_L1, invoice.indexTo)
                .bind(":price_micro"_L1, invoice.price)
                .bind(":standing_charge_cents"_L1, invoice.standingCharge)
                .bind(":total_cents"_L1, invoice.total)
                .bind(":tariff"_L1, codeOf(invoice.tariff))
                .bind(":status"_L1, codeOf(invoice.status))
                .bind(":paid_on"_L1, invoice.paidOn)
                .bind(":replaced_by"_L1, invoice.replacedBy)
                .bind(":kind"_L1, codeOf(invoice.kind))
                .bind(":advances_cents"_L1, invoice.advances);
        });
}

core::Result<void> insertAdvances(Database& world, const WorldContent& content)
{
    return insertAll(world, u"advances"_s,
        u"id, supply_point_id, amount_cents, starts_on, decided_on, origin"_s, content.advances,
        [](Query& query, const AdvanceRow& advance) {
            query.bind(":id"_L1, advance.id)
                .bind(":supply_point_id"_L1, advance.supplyPoint)
                .bind(":amount_cents"_L1, advance.terms.amount)
                .bind(":starts_on"_L1, advance.terms.startsOn)
                .bind(":decided_on"_L1, advance.terms.decidedOn)
                .bind(":origin"_L1, codeOf(advance.terms.origin));
        });
}

core::Result<void> insertReadings(Database& world, const WorldContent& content)
{
    return insertAll(world, u"readings"_s,
        u"id, supply_point_id, read_on, day_kwh, night_kwh, injection_day_kwh, injection_night_kwh, "
        "status, source, note"_s,
        content.readings, [](Query& query, const core::Reading& reading) {
            query.bind(":id"_L1, reading.id)
                .bind(":supply_point_id"_L1, reading.supplyPoint)
                .bind(":read_on"_L1, reading.readOn)
                .bind(":day_kwh"_L1, reading.day)
                .bind(":night_kwh"_L1, reading.night)
                .bind(":injection_day_kwh"_L1, reading.injectionDay)
                .bind(":injection_night_kwh"_L1, reading.injectionNight)
                .bind(":status"_L1, codeOf(reading.status))
                .bind(":source"_L1, codeOf(reading.source))
                .bind(":note"_L1, reading.note);
        });
}

core::Result<void> insertRequests(Database& world, const WorldContent& content)
{
    return insertAll(world, u"requests"_s,
        u"id, supply_point_id, reference, kind, subject, subject_folded, status, opened_at, closed_at"_s,
        content.requests, [](Query& query, const RequestRow& row) {
            query.bind(":id"_L1, row.id)
                .bind(":supply_point_id"_L1, row.supplyPoint)
                .bind(":reference"_L1, row.reference)
                .bind(":kind"_L1, row.kind)
                .bind(":subject"_L1, row.subject)
                .bind(":subject_folded"_L1, core::folded(row.subject))
                .bind(":status"_L1, row.status)
                .bind(":opened_at"_L1, row.openedAt)
                .bind(":closed_at"_L1, row.closedAt);
        });
}

core::Result<void> insertRequestMessages(Database& world, const WorldContent& content)
{
    return insertAll(world, u"request_messages"_s,
        u"id, supply_point_id, request_id, author, author_name, body, written_at, read_by_client"_s,
        content.requestMessages, [](Query& query, const RequestMessageRow& row) {
            query.bind(":id"_L1, row.id)
                .bind(":supply_point_id"_L1, row.supplyPoint)
                .bind(":request_id"_L1, row.request)
                .bind(":author"_L1, row.fromClient ? u"client"_s : u"electruc"_s)
                .bind(":author_name"_L1, row.authorName)
                .bind(":body"_L1, row.body)
                .bind(":written_at"_L1, row.writtenAt)
                .bind(":read_by_client"_L1, row.read);
        });
}

core::Result<void> insertAttachments(Database& world, const WorldContent& content)
{
    return insertAll(world, u"attachments"_s,
        u"id, supply_point_id, request_message_id, name, media_type, content"_s, content.attachments,
        [](Query& query, const AttachmentRow& row) {
            query.bind(":id"_L1, row.id)
                .bind(":supply_point_id"_L1, row.supplyPoint)
                .bind(":request_message_id"_L1, row.requestMessage)
                .bind(":name"_L1, row.name)
                .bind(":media_type"_L1, row.mediaType)
                .bind(":content"_L1, row.content);
        });
}

core::Result<void> insertMandates(Database& world, const WorldContent& content)
{
    return insertAll(world, u"mandates"_s,
        u"id, supply_point_id, reference, account_holder, iban, status, signed_on, submitted_at, to_check, "
        u"flaws, note, "
        "document, document_name, active_on, first_debit_on"_s,
        content.mandates, [](Query& query, const MandateRow& row) {
            query.bind(":id"_L1, row.id)
                .bind(":supply_point_id"_L1, row.supplyPoint)
                .bind(":reference"_L1, row.reference)
                .bind(":account_holder"_L1, row.accountHolder)
                .bind(":iban"_L1, row.iban)
                .bind(":status"_L1, row.status)
                .bind(":signed_on"_L1, row.signedOn)
                .bind(":submitted_at"_L1, row.submittedAt)
                .bind(":to_check"_L1, row.toCheck)
                .bind(":flaws"_L1, row.flaws)
                .bind(":note"_L1, row.note)
                .bind(":document"_L1, row.document)
                .bind(":document_name"_L1, row.documentName)
                .bind(":active_on"_L1, row.activeOn)
                .bind(":first_debit_on"_L1, row.firstDebitOn);
        });
}

core::Result<void> insertMails(Database& world, const WorldContent& content)
{
    return insertAll(world, u"mails"_s,
        u"id, supply_point_id, folder, sender_name, sender_address, recipient, subject, "
        "subject_folded, body, action_label, action_url, fraud, clues, sent_at, is_read, "
        "invoice_reference, search_folded"_s,
        content.mails, [](Query& query, const core::Mail& mail) {
            query.bind(":id"_L1, mail.id)
                .bind(":supply_point_id"_L1, mail.mailbox)
                .bind(":folder"_L1, codeOf(mail.folder))
                .bind(":sender_name"_L1, mail.senderName)
                .bind(":sender_address"_L1, mail.senderAddress)
                .bind(":recipient"_L1, mail.recipient)
                .bind(":subject"_L1, mail.subject)
                .bind(":subject_folded"_L1, core::folded(mail.subject))
                .bind(":body"_L1, mail.body)
                .bind(":action_label"_L1, mail.actionLabel)
                .bind(":action_url"_L1, mail.actionUrl)
                .bind(":fraud"_L1, mail.fraud)
                .bind(":clues"_L1, mail.clues.join(u'\n'))
                .bind(":sent_at"_L1, mail.sentAt)
                .bind(":is_read"_L1, mail.read)
                .bind(":invoice_reference"_L1, mail.invoiceReference)
                .bind(":search_folded"_L1, searchedText(mail));
        });
}

core::Result<void> insertTexts(Database& world, const WorldContent& content)
{
    return insertAll(world, u"texts"_s,
        u"id, supply_point_id, sender, body, fraud, clues, sent_at, is_read"_s, content.texts,
        [](Query& query, const core::TextMessage& text) {
            query.bind(":id"_L1, text.id)
                .bind(":supply_point_id"_L1, text.phone)
                .bind(":sender"_L1, text.sender)
                .bind(":body"_L1, text.body)
                .bind(":fraud"_L1, text.fraud)
                .bind(":clues"_L1, text.clues.join(u'\n'))
                .bind(":sent_at"_L1, text.sentAt)
                .bind(":is_read"_L1, text.read);
        });
}

core::Result<void> insertSignIns(Database& world, const WorldContent& content)
{
    return insertAll(world, u"sign_ins"_s, u"id, supply_point_id, email, device, accepted, at"_s,
        content.signIns, [](Query& query, const SignInRow& row) {
            query.bind(":id"_L1, row.id)
                .bind(":supply_point_id"_L1, row.supplyPoint)
                .bind(":email"_L1, row.email)
                .bind(":device"_L1, row.device)
                .bind(":accepted"_L1, row.accepted)
                .bind(":at"_L1, row.at);
        });
}

} // namespace

QString DatasetImporter::contentHash() const
{
    const QString hash = Dataset::hashOf(m_folder).value_or(QString());
    const QString version = m_people ? m_people->version() : QString();
    return version.isEmpty() ? hash : hash + u'+' + version;
}

core::Result<void> DatasetImporter::importInto(Database& world, QDate day) const
{
    const auto dataset = Dataset::load(m_folder);
    if (!dataset)
        return dataset.error();
    RoomPeople people;
    if (m_people) {
        auto read = m_people->people();
        if (!read)
            return read.error();
        people = std::move(read).value();
    }
    const WorldContent content = buildWorld(dataset.value(), day, people);
    // Parents before children.
    constexpr std::array kSteps{insertSupplyPoints, insertPersonas, insertAccounts, insertInvitations,
        insertContracts, insertAdvances, insertInvoices, insertReadings, insertRequests,
        insertRequestMessages, insertMandates, insertAttachments, insertMails, insertTexts, insertSignIns};
    for (const auto step : kSteps) {
        if (auto done = step(world, content); !done)
            return done;
    }
    return {};
}

} // namespace data
