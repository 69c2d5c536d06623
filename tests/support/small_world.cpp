#include "support/small_world.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

struct Person
{
    QString ean;
    QString firstName;
};

const QList<Person>& people()
{
    static const QList<Person> list{{SmallWorld::kMonique, u"Monique"_s}, {SmallWorld::kAndre, u"André"_s},
        {SmallWorld::kFatima, u"Fatima"_s}};
    return list;
}

// Rows of one person; every %N is a day, every text is written so that it needs quoting somewhere.
constexpr auto kPersonRows
    = "insert into personas (supply_point_id, position, has_story, email, card_password, has_account) "
      "values (:id, :rank, {true}, :email, 'Soleil-7', {true});"
      "insert into invitations (supply_point_id, code_hash, code_clear, made_at, expires_at) "
      "values (:id, 'hash', 'ABCD', :at, :at);"
      "insert into accounts (supply_point_id, email, password_hash, client_number, billing_street, "
      "billing_number, "
      "billing_postcode, billing_city, created_at) "
      "values (:id, :email, '$argon2id$', :number, 'Rue de l''Étang', '12', '4998', 'Valbois', :at);"
      "insert into contracts (supply_point_id, reference, offer_name, tariff, price_micro, "
      "standing_charge_cents, "
      "starts_on, status) values (:id, :number, 'Clarté', 'fixed', 285000, 1200, :day, 'active');"
      "insert into readings (supply_point_id, read_on, day_kwh, status, source) "
      "values (:id, :day, 1000, 'validated', 'imported');"
      "insert into requests (supply_point_id, reference, kind, subject, subject_folded, status, opened_at) "
      "values (:id, :number, 'other', 'Question; \"urgente\"', 'question', 'answered', :at);"
      "insert into request_messages (supply_point_id, request_id, author, body, written_at) "
      "values (:id, (select max(id) from requests), 'client', 'Bonjour, l''index -- merci', :at);"
      "insert into mandates (supply_point_id, reference, account_holder, iban, status, signed_on) "
      "values (:id, :number, 'Dupont', 'BE68539007547034', 'active', :day);"
      "insert into attachments (supply_point_id, request_message_id, name, media_type, content) "
      "values (:id, (select max(id) from request_messages), 'photo.png', 'image/png', :bytes);"
      "insert into mails (supply_point_id, sender_name, sender_address, recipient, subject, subject_folded, "
      "body, sent_at) "
      "values (:id, 'Electruc', 'factures@electruc.example', :email, 'Facture', 'facture', 'Bonjour', :at);"
      "insert into mail_attachments (supply_point_id, mail_id, name, media_type, size_bytes, content) "
      "values (:id, (select max(id) from mails), 'photo.png', 'image/png', 3, :bytes);"
      "insert into mail_contacts (supply_point_id, name, name_folded, address) "
      "values (:id, 'Zoé', 'zoe', 'zoe@messagerie.example');"
      "insert into texts (supply_point_id, sender, body, sent_at) values (:id, 'Electruc', 'L''index', :at)";

core::Result<void> addInvoice(data::Database& world, qint64 point, int month, QDate day)
{
    data::Query query(world, "small.invoice"_L1,
        u"insert into invoices (supply_point_id, reference, communication, period_from, period_to, "
        u"issued_on, due_on, "
        "kwh, index_from, index_to, price_micro, standing_charge_cents, total_cents, tariff, status, "
        "paid_on) "
        "values (:id, :reference, :communication, :from, :to, :to, :due, 260, 1000, 1260, 285000, 1200, "
        "8610, 'fixed', "
        ":status, :paidOn)"_s);
    const QDate to = day.addMonths(-month);
    const bool isPaid = month > 0;
    return query.bind(":id"_L1, point)
        .bind(":reference"_L1, u"%1-%2"_s.arg(to.toString(u"yyyy-MM"_s)).arg(point, 4, 10, QLatin1Char('0')))
        .bind(":communication"_L1,
            u"%1%2"_s.arg(point, 4, 10, QLatin1Char('0')).arg(to.toString(u"yyyyMMdd"_s)))
        .bind(":from"_L1, to.addMonths(-1))
        .bind(":to"_L1, to)
        .bind(":due"_L1, to.addDays(15))
        .bind(":status"_L1, isPaid ? u"paid"_s : u"to_pay"_s)
        .bind(":paidOn"_L1, isPaid ? to : QDate())
        .run();
}

core::Result<void> addRows(data::Database& world, qint64 point, const Person& person, QDate day)
{
    const QStringList statements
        = world.dialect().translate(QString::fromUtf8(kPersonRows)).split(u";insert"_s);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString sql = i == 0 ? statements.at(i) : u"insert"_s + statements.at(i);
        data::Query query(world, "small.person"_L1, sql);
        const auto uses = [&](QLatin1StringView name) { return sql.contains(name); };
        query.bind(":id"_L1, point);
        if (uses(":rank"_L1))
            query.bind(":rank"_L1, point);
        if (uses(":email"_L1))
            query.bind(":email"_L1, u"%1@courriel.example"_s.arg(point));
        if (uses(":number"_L1))
            query.bind(":number"_L1, u"N-%1"_s.arg(point));
        if (uses(":day"_L1))
            query.bind(":day"_L1, day.addMonths(-3));
        if (uses(":at"_L1))
            query.bind(":at"_L1, QDateTime(day.addDays(-7), QTime(9, 30), Qt::UTC));
        if (uses(":bytes"_L1))
            query.bind(":bytes"_L1, person.firstName.toUtf8() + QByteArray("\x00\x01\xff", 3));
        if (auto added = query.run(); !added)
            return added;
    }
    const int invoices = person.ean == SmallWorld::kMonique && day.day() > 15 ? 4 : 3;
    for (int month = invoices - 1; month >= 0; --month) {
        if (auto added = addInvoice(world, point, month, day); !added)
            return added;
    }
    return {};
}

} // namespace

SmallWorld::SmallWorld(const QString& version, int extraReadings)
    : m_version(version)
    , m_extraReadings(extraReadings)
{
}

QString SmallWorld::contentHash() const
{
    return u"small-%1-%2"_s.arg(m_version).arg(m_extraReadings);
}

core::Result<void> SmallWorld::importInto(data::Database& world, QDate day) const
{
    for (const Person& person : people()) {
        data::Query point(world, "small.point"_L1,
            u"insert into supply_points (ean, meter_number, meter_kind, title, first_name, last_name, "
            u"name_folded, "
            "street, number, postcode, city) values (:ean, '31 482 076', 'single', 'madame', :first, "
            "'Dupont', "
            ":folded, 'Rue du Moulin', '12A', '4998', 'Valbois') returning id"_s);
        const auto id = point.bind(":ean"_L1, person.ean)
                            .bind(":first"_L1, person.firstName)
                            .bind(":folded"_L1, person.firstName.toLower())
                            .first([](const data::Row& row) { return row.number(0); });
        if (!id)
            return id.error();
        if (auto added = addRows(world, id.value().value(), person, day); !added)
            return added;
    }
    data::Query reading(world, "small.reading"_L1,
        u"insert into readings (supply_point_id, read_on, day_kwh, status, source) "
        "values (:id, :day, :kwh, 'validated', 'imported')"_s);
    for (int i = 0; i < m_extraReadings; ++i) {
        reading.bind(":id"_L1, i % 3 + 1).bind(":day"_L1, day.addDays(-i)).bind(":kwh"_L1, i);
        if (auto added = reading.run(); !added)
            return added;
    }
    return {};
}

} // namespace support
