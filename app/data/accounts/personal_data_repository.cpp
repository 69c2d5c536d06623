#include "data/accounts/personal_data_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

using core::DataColumn;
using core::DataKind;

struct Source
{
    QString id;
    QList<DataColumn> columns; // in the order of the statement
    QString sql; // with :customer
};

const QList<Source>& sources()
{
    static const QList<Source> all{
        {u"account"_s,
            {{u"firstName"_s, DataKind::Text, true}, {u"lastName"_s, DataKind::Text, true},
                {u"clientNumber"_s, DataKind::Text, true}, {u"email"_s, DataKind::Text, true},
                {u"phone"_s, DataKind::Phone, true}, {u"contact"_s, DataKind::Text, false},
                {u"language"_s, DataKind::Text, false}, {u"billingStreet"_s, DataKind::Text, true},
                {u"billingNumber"_s, DataKind::Text, true}, {u"billingBox"_s, DataKind::Text, true},
                {u"billingPostcode"_s, DataKind::Text, true}, {u"billingCity"_s, DataKind::Text, true},
                {u"invoicesByEmail"_s, DataKind::YesNo, false}, {u"smsReminder"_s, DataKind::YesNo, false},
                {u"createdAt"_s, DataKind::Instant, false},
                {u"passwordChangedAt"_s, DataKind::Instant, false}},
            u"select s.first_name, s.last_name, a.client_number, a.email, a.phone, a.contact, a.language, "
            "a.billing_street, a.billing_number, a.billing_box, a.billing_postcode, a.billing_city, "
            "a.invoices_by_email, a.sms_reminder, a.created_at, a.password_changed_at from accounts a "
            "join supply_points s on s.id = a.supply_point_id where a.supply_point_id = :customer order by a.id"_s},
        {u"supplyPoint"_s,
            {{u"ean"_s, DataKind::Text, true}, {u"meterNumber"_s, DataKind::Text, true},
                {u"street"_s, DataKind::Text, true}, {u"number"_s, DataKind::Text, true},
                {u"box"_s, DataKind::Text, true}, {u"postcode"_s, DataKind::Text, true},
                {u"city"_s, DataKind::Text, true}},
            u"select ean, meter_number, street, number, box, postcode, city from supply_points "
            "where id = :customer"_s},
        {u"contracts"_s,
            {{u"reference"_s}, {u"offer"_s}, {u"tariff"_s}, {u"price"_s, DataKind::MicroEuro},
                {u"standingCharge"_s, DataKind::Cents}, {u"startsOn"_s, DataKind::Day},
                {u"fixedUntil"_s, DataKind::Day}, {u"status"_s}},
            u"select reference, offer_name, tariff, price_micro, standing_charge_cents, starts_on, "
            u"fixed_until, "
            "status from contracts where supply_point_id = :customer order by starts_on, id"_s},
        {u"invoices"_s,
            {{u"reference"_s}, {u"communication"_s}, {u"periodFrom"_s, DataKind::Day},
                {u"periodTo"_s, DataKind::Day}, {u"issuedOn"_s, DataKind::Day}, {u"dueOn"_s, DataKind::Day},
                {u"kind"_s}, {u"kWh"_s, DataKind::Number}, {u"advances"_s, DataKind::Cents},
                {u"total"_s, DataKind::Cents}, {u"status"_s}, {u"paidOn"_s, DataKind::Day}},
            u"select reference, communication, period_from, period_to, issued_on, due_on, kind, kwh, "
            "advances_cents, total_cents, status, paid_on from invoices where supply_point_id = :customer "
            "order by issued_on, id"_s},
        {u"advances"_s,
            {{u"amount"_s, DataKind::Cents}, {u"startsOn"_s, DataKind::Day}, {u"decidedOn"_s, DataKind::Day},
                {u"origin"_s}},
            u"select amount_cents, starts_on, decided_on, origin from advances where supply_point_id = "
            ":customer order by id"_s},
        {u"readings"_s,
            {{u"readOn"_s, DataKind::Day}, {u"day"_s, DataKind::Number}, {u"night"_s, DataKind::Number},
                {u"injectionDay"_s, DataKind::Number}, {u"injectionNight"_s, DataKind::Number}, {u"status"_s},
                {u"source"_s}, {u"note"_s}},
            u"select read_on, day_kwh, night_kwh, injection_day_kwh, injection_night_kwh, status, source, "
            u"note "
            "from readings where supply_point_id = :customer order by read_on, id"_s},
        {u"requests"_s,
            {{u"reference"_s}, {u"subject"_s, DataKind::Text, true}, {u"status"_s},
                {u"writtenAt"_s, DataKind::Instant}, {u"author"_s, DataKind::Text, true},
                {u"message"_s, DataKind::Text, true}},
            u"select r.reference, r.subject, r.status, m.written_at, m.author_name, m.body from "
            u"request_messages m "
            "join requests r on r.id = m.request_id where m.supply_point_id = :customer "
            "order by m.written_at, m.id"_s},
        {u"mandates"_s,
            {{u"reference"_s}, {u"accountHolder"_s, DataKind::Text, true}, {u"iban"_s, DataKind::Text, true},
                {u"status"_s}, {u"signedOn"_s, DataKind::Day}, {u"note"_s}},
            u"select reference, account_holder, iban, status, signed_on, note from mandates "
            "where supply_point_id = :customer order by id"_s},
        {u"contactMessages"_s,
            {{u"writtenAt"_s, DataKind::Instant}, {u"author"_s, DataKind::Text, true},
                {u"email"_s, DataKind::Text, true}, {u"message"_s, DataKind::Text, true}},
            u"select sent_at, sender_name, sender_email, body from contact_messages "
            "where supply_point_id = :customer order by sent_at, id"_s},
        {u"signIns"_s,
            {{u"at"_s, DataKind::Instant}, {u"email"_s, DataKind::Text, true},
                {u"device"_s, DataKind::Text, true}, {u"accepted"_s, DataKind::YesNo}},
            u"select at, email, device, accepted from sign_ins where supply_point_id = :customer "
            "order by at, id"_s},
    };
    return all;
}

} // namespace

core::Result<QList<core::DataTable>> PersonalDataRepository::tables(core::SupplyPointId customer)
{
    QList<core::DataTable> tables;
    for (const Source& source : sources()) {
        Query query(m_database, "personalData.tables"_L1, source.sql);
        auto rows = query.bind(":customer"_L1, customer).all([](const Row& row) {
            QStringList values;
            for (int column = 0; column < row.columnCount(); ++column) {
                const QVariant value = row.value(column);
                values.append(
                    value.typeId() == QMetaType::Bool ? QString::number(value.toInt()) : value.toString());
            }
            return values;
        });
        if (!rows)
            return rows.error();
        tables.append({source.id, source.columns, std::move(rows).value()});
    }
    return tables;
}

} // namespace data
