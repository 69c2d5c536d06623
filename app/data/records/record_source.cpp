#include "data/records/record_source.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kName = u"p.first_name || ' ' || p.last_name"_s;
const QString kWithPerson = u" t join supply_points p on p.id = t.supply_point_id"_s;

// core::folded() in SQL, for columns that have no folded twin: SQLite's lower() knows ASCII only, and
// its parser takes some twenty calls inside one another: only the letters that Belgian places have.
QString folded(const QString& column)
{
    static constexpr std::array kLetters{std::pair{u"àâ", u'a'}, std::pair{u"çÇ", u'c'},
        std::pair{u"éèêëÉÈ", u'e'}, std::pair{u"îï", u'i'}, std::pair{u"ôö", u'o'}, std::pair{u"ûü", u'u'}};
    QString sql = u"lower(%1)"_s.arg(column);
    for (const auto& [marked, plain] : kLetters) {
        for (const QChar letter : QStringView(marked))
            sql = u"replace(%1, '%2', '%3')"_s.arg(sql, QString(letter), QString(plain));
    }
    return sql;
}

QList<RecordColumn> withPerson(const QList<RecordColumn>& columns)
{
    return QList<RecordColumn>{{u"name"_s, kName, u"p.name_folded"_s}, {u"ean"_s, u"p.ean"_s}} + columns;
}

RecordColumn plain(const QString& id, const QString& column)
{
    return {id, u"t."_s + column};
}

// An edit writes it.
RecordColumn written(const QString& id, const QString& column)
{
    return {id, u"t."_s + column, {}, column};
}

RecordColumn orNull(const QString& id, const QString& column, bool isWritten = false)
{
    return {id, u"t."_s + column, u"coalesce(t.%1, '')"_s.arg(column), isWritten ? column : QString()};
}

RecordSource clients()
{
    return {u"accounts"_s, u"accounts"_s + kWithPerson, u"t.supply_point_id"_s, u"t.created_at"_s,
        u"createdAt"_s, true,
        {u"p.name_folded"_s, u"lower(t.email)"_s, u"p.ean"_s, u"replace(t.client_number, ' ', '')"_s}, {},
        withPerson({plain(u"clientNumber"_s, u"client_number"_s), plain(u"email"_s, u"email"_s),
            {u"status"_s,
                u"case when t.closed_at is not null then 'closed' when t.active then 'active' else 'waiting' end"_s},
            plain(u"createdAt"_s, u"created_at"_s), written(u"phone"_s, u"phone"_s),
            written(u"contact"_s, u"contact"_s), written(u"billingStreet"_s, u"billing_street"_s),
            written(u"billingNumber"_s, u"billing_number"_s), written(u"billingBox"_s, u"billing_box"_s),
            written(u"billingPostcode"_s, u"billing_postcode"_s),
            written(u"billingCity"_s, u"billing_city"_s)})};
}

RecordSource supplyPoints()
{
    const QString name = u"t.first_name || ' ' || t.last_name"_s;
    return {u"supply_points"_s, u"supply_points t"_s, u"t.id"_s, {}, u"name"_s, false,
        {u"t.name_folded"_s, u"t.ean"_s, folded(u"t.street || ' ' || t.number || ' ' || t.city"_s),
            u"t.postcode"_s, u"replace(t.meter_number, ' ', '')"_s},
        {},
        {{u"name"_s, name, u"t.name_folded"_s}, plain(u"ean"_s, u"ean"_s),
            written(u"meterNumber"_s, u"meter_number"_s), plain(u"meterKind"_s, u"meter_kind"_s),
            written(u"title"_s, u"title"_s), written(u"firstName"_s, u"first_name"_s),
            written(u"lastName"_s, u"last_name"_s), written(u"nameFolded"_s, u"name_folded"_s),
            written(u"street"_s, u"street"_s), written(u"number"_s, u"number"_s), written(u"box"_s, u"box"_s),
            written(u"postcode"_s, u"postcode"_s), written(u"city"_s, u"city"_s),
            written(u"officesNote"_s, u"offices_note"_s),
            {u"account"_s,
                u"case when exists (select 1 from accounts a where a.supply_point_id = t.id and a.closed_at "
                u"is null) "
                "then 'yes' else 'no' end"_s}}};
}

RecordSource contracts()
{
    return {u"contracts"_s, u"contracts"_s + kWithPerson, u"t.supply_point_id"_s, u"t.starts_on"_s,
        u"startsOn"_s, true, {u"p.name_folded"_s, u"lower(t.reference)"_s, u"p.ean"_s}, {},
        withPerson({plain(u"reference"_s, u"reference"_s), written(u"offer"_s, u"offer_name"_s),
            written(u"tariff"_s, u"tariff"_s), written(u"price"_s, u"price_micro"_s),
            written(u"standingCharge"_s, u"standing_charge_cents"_s), plain(u"startsOn"_s, u"starts_on"_s),
            orNull(u"fixedUntil"_s, u"fixed_until"_s, true), written(u"status"_s, u"status"_s)})};
}

RecordSource invoices()
{
    return {u"invoices"_s, u"invoices"_s + kWithPerson, u"t.supply_point_id"_s, u"t.issued_on"_s,
        u"issuedOn"_s, true, {u"p.name_folded"_s, u"lower(t.reference)"_s, u"p.ean"_s, u"t.communication"_s},
        u"t.total_cents"_s,
        withPerson({plain(u"reference"_s, u"reference"_s), plain(u"issuedOn"_s, u"issued_on"_s),
            plain(u"periodFrom"_s, u"period_from"_s), plain(u"periodTo"_s, u"period_to"_s),
            written(u"dueOn"_s, u"due_on"_s), written(u"kWh"_s, u"kwh"_s),
            written(u"indexFrom"_s, u"index_from"_s), written(u"indexTo"_s, u"index_to"_s),
            written(u"price"_s, u"price_micro"_s), plain(u"standingCharge"_s, u"standing_charge_cents"_s),
            written(u"total"_s, u"total_cents"_s), plain(u"tariff"_s, u"tariff"_s),
            plain(u"invoiceKind"_s, u"kind"_s), plain(u"advances"_s, u"advances_cents"_s),
            written(u"status"_s, u"status"_s), orNull(u"paidOn"_s, u"paid_on"_s, true)})};
}

RecordSource readings()
{
    return {u"readings"_s, u"readings"_s + kWithPerson, u"t.supply_point_id"_s, u"t.read_on"_s, u"readOn"_s,
        true, {u"p.name_folded"_s, u"p.ean"_s, u"replace(p.meter_number, ' ', '')"_s}, {},
        withPerson({{u"meterNumber"_s, u"p.meter_number"_s}, written(u"readOn"_s, u"read_on"_s),
            written(u"day"_s, u"day_kwh"_s), written(u"night"_s, u"night_kwh"_s),
            written(u"injectionDay"_s, u"injection_day_kwh"_s),
            written(u"injectionNight"_s, u"injection_night_kwh"_s), written(u"status"_s, u"status"_s),
            plain(u"source"_s, u"source"_s), written(u"note"_s, u"note"_s),
            orNull(u"sentAt"_s, u"sent_at"_s)})};
}

RecordSource requests()
{
    return {u"requests"_s, u"requests"_s + kWithPerson, u"t.supply_point_id"_s, u"t.opened_at"_s,
        u"openedAt"_s, true, {u"p.name_folded"_s, u"lower(t.reference)"_s, u"p.ean"_s, u"t.subject_folded"_s},
        {},
        withPerson(
            {plain(u"reference"_s, u"reference"_s), {u"subject"_s, u"t.subject"_s, u"t.subject_folded"_s},
                written(u"requestKind"_s, u"kind"_s), plain(u"openedAt"_s, u"opened_at"_s),
                plain(u"status"_s, u"status"_s), orNull(u"closedAt"_s, u"closed_at"_s)})};
}

// What came with a request, and the signed pages of mandates, whose keys are negative here.
RecordSource attachments()
{
    const QString received
        = u"(select a.id, a.supply_point_id, a.name as file_name, length(a.content) as bytes, 'request' as "
          "origin, r.reference, m.written_at as sent_at, m.author from attachments a join request_messages m "
          "on m.id = a.request_message_id join requests r on r.id = m.request_id union all select -d.id, "
          "d.supply_point_id, d.document_name, length(d.document), 'mandate', d.reference, d.submitted_at, "
          "'client' from mandates d where length(d.document) > 0)"_s;
    const QString kind = u"case when lower(t.file_name) like '%.pdf' then 'pdf' when lower(t.file_name) like "
                         "'%.doc' or lower(t.file_name) like '%.docx' then 'text' else 'picture' end"_s;
    return {received, received + kWithPerson, u"t.supply_point_id"_s, u"t.sent_at"_s, u"sentAt"_s, true,
        {u"p.name_folded"_s, u"lower(t.reference)"_s, u"p.ean"_s, folded(u"t.file_name"_s)}, {},
        withPerson({plain(u"file"_s, u"file_name"_s), {u"fileKind"_s, kind}, plain(u"size"_s, u"bytes"_s),
            plain(u"origin"_s, u"origin"_s), plain(u"reference"_s, u"reference"_s),
            orNull(u"sentAt"_s, u"sent_at"_s), plain(u"author"_s, u"author"_s)})};
}

RecordSource mandates()
{
    return {u"mandates"_s, u"mandates"_s + kWithPerson, u"t.supply_point_id"_s, u"t.submitted_at"_s,
        u"submittedAt"_s, true,
        {u"p.name_folded"_s, u"lower(t.reference)"_s, u"p.ean"_s, u"lower(t.iban)"_s,
            folded(u"t.account_holder"_s)},
        {},
        withPerson({plain(u"reference"_s, u"reference"_s), plain(u"holder"_s, u"account_holder"_s),
            plain(u"iban"_s, u"iban"_s), orNull(u"submittedAt"_s, u"submitted_at"_s),
            orNull(u"signedOn"_s, u"signed_on"_s), plain(u"way"_s, u"way"_s), plain(u"status"_s, u"status"_s),
            plain(u"note"_s, u"note"_s)})};
}

RecordSource messages()
{
    return {u"mails"_s, u"mails"_s + kWithPerson, u"t.supply_point_id"_s, u"t.sent_at"_s, u"sentAt"_s, true,
        {u"p.name_folded"_s, u"p.ean"_s, u"t.search_folded"_s}, {},
        withPerson({{u"sender"_s, u"t.sender_name"_s, u"lower(t.sender_name)"_s},
            plain(u"senderAddress"_s, u"sender_address"_s), plain(u"recipient"_s, u"recipient"_s),
            {u"subject"_s, u"t.subject"_s, u"t.subject_folded"_s}, plain(u"body"_s, u"body"_s),
            plain(u"sentAt"_s, u"sent_at"_s), plain(u"status"_s, u"folder"_s),
            {u"read"_s, u"case when t.is_read then 'yes' else 'no' end"_s}})};
}

} // namespace

const RecordColumn* RecordSource::column(const QString& id) const
{
    const auto found = std::find_if(
        columns.cbegin(), columns.cend(), [&id](const RecordColumn& column) { return column.id == id; });
    return found == columns.cend() ? nullptr : &*found;
}

const RecordSource& sourceOf(core::RecordKind kind)
{
    static const std::array sources{clients(), supplyPoints(), contracts(), invoices(), readings(),
        requests(), attachments(), mandates(), messages()};
    return sources.at(static_cast<std::size_t>(kind));
}

} // namespace data
