#include "services/small_world.h"

#include "core/structured_reference.h"
#include "data/journal_repository.h"
#include "data/query.h"
#include "services/secret_hash.h"

using namespace Qt::StringLiterals;

namespace tests {

SmallWorld::SmallWorld(const support::EnginePlace& place, QDate today)
    : m_clock(today)
{
    auto store = data::WorldStore::open(place.options());
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    m_store = std::move(store).value();
    m_mails = std::make_unique<services::MailSender>(*m_store, m_clock);

    static const QString hash = QString::fromLatin1(services::secretHash(kPassword).value());
    execute(u"insert into supply_points (id, ean, meter_number, meter_kind, title, first_name, last_name, "
            u"name_folded, "
            "street, number, box, postcode, city) values "
            "(1, '541448860004312752', '31482076', 'single', 'madame', 'Marie', 'Lejeune', 'marie lejeune', "
            "'Rue du Pont', '3', '2', '4998', 'Valbois'), "
            "(2, '541449000000012341', '31482077', 'smart', 'monsieur', 'Paul', 'Petit', 'paul petit', "
            "'Rue du Pont', '5', '', '4998', 'Valbois'), "
            "(3, '541449000000012358', '31482078', 'day_night', 'madame', 'Anne', 'Neuve', 'anne neuve', "
            "'Rue du Pont', '7', '', '4998', 'Valbois')"_s);
    const QString account
        = u"insert into accounts (id, supply_point_id, email, password_hash, active, client_number, "
          "billing_street, billing_number, billing_postcode, billing_city, created_at) values "
          "(%1, %1, '%2', '%3', %4, '%5', 'Place Verte', '1', '4998', 'Valbois', "
          "'2025-01-01T10:00:00.000Z')"_s;
    const auto truth = [this](bool value) {
        return m_store->database().dialect().translate(value ? u"{true}"_s : u"{false}"_s);
    };
    execute(u"insert into personas (supply_point_id, position, has_story, email, card_password, has_account) "
            u"values "
            u"(1, 1, {true}, 'marie@messagerie.example', 'Soleil-2026', {true}), "
            "(2, 2, {true}, 'paul@messagerie.example', 'Soleil-2026', {true})"_s);
    execute(account.arg(u"1"_s, u"marie@messagerie.example"_s, hash, truth(true), u"4 000 001"_s));
    execute(account.arg(u"2"_s, u"paul@messagerie.example"_s, hash, truth(true), u"4 000 002"_s));
    execute(account.arg(u"3"_s, u"anne@messagerie.example"_s, hash, truth(false), u"4 000 003"_s));
    execute(
        u"insert into contracts (supply_point_id, reference, offer_name, tariff, price_micro, "
        u"standing_charge_cents, "
        "starts_on, fixed_until, status) values "
        "(1, 'CTR-1', 'Électricité Clarté', 'fixed', 285000, 1200, '2024-01-01', '2024-12-31', 'closed'), "
        "(1, 'CTR-2', 'Électricité Souple', 'variable', 300000, 1200, '2025-01-01', null, 'active')"_s);
    const QString invoice = u"insert into invoices (supply_point_id, reference, communication, period_from, "
                            u"period_to, issued_on, "
                            "due_on, kwh, index_from, index_to, price_micro, standing_charge_cents, "
                            "total_cents, tariff, status, "
                            "paid_on, replaced_by) values (%1, '%2', '%3', '%4', '%5', '%6', '%7', %8, 1000, "
                            "2000, 300000, 1200, 5000, "
                            "'fixed', %9)"_s;
    const auto add = [&](int point, const QString& reference, qint64 series, const QString& from,
                         const QString& to, const QString& issued, const QString& due, int kWh,
                         const QString& rest) {
        const QString communication = core::StructuredReference::fromSeries(series).digits();
        execute(invoice.arg(point).arg(reference, communication, from, to, issued, due).arg(kWh).arg(rest));
    };
    add(1, u"2025-12-0001"_s, 1, u"2025-11-01"_s, u"2025-11-30"_s, u"2025-12-05"_s, u"2025-12-25"_s, 90,
        u"'paid', '2025-12-20', ''"_s);
    add(1, u"2026-10-0001"_s, 2, u"2026-09-01"_s, u"2026-09-30"_s, u"2026-10-05"_s, u"2026-10-25"_s, 999,
        u"'cancelled', null, '2026-10-0002'"_s);
    add(1, u"2026-10-0002"_s, 3, u"2026-09-01"_s, u"2026-09-30"_s, u"2026-10-08"_s, u"2026-10-28"_s, 110,
        u"'to_pay', null, ''"_s);
    add(1, u"2026-11-0001"_s, 4, u"2026-10-01"_s, u"2026-10-31"_s, u"2026-11-05"_s, u"2026-11-25"_s, 120,
        u"'to_pay', null, ''"_s);
    add(2, u"2026-11-0002"_s, 5, u"2026-10-01"_s, u"2026-10-31"_s, u"2026-11-05"_s, u"2026-11-25"_s, 130,
        u"'paid', '2026-11-09', ''"_s);
    execute(
        u"insert into readings (supply_point_id, read_on, day_kwh, status, source) values "
        "(1, '2026-09-30', 1800, 'validated', 'imported'), (1, '2026-10-31', 2000, 'validated', 'imported')"_s);
}

void SmallWorld::execute(const QString& sql)
{
    if (auto done = m_store->database().execute("test"_L1, m_store->database().dialect().translate(sql));
        !done)
        qFatal("%s", qPrintable(done.error().detail));
}

QString SmallWorld::scalar(const QString& sql)
{
    data::Query query(m_store->database(), "test.scalar"_L1, sql);
    auto value = query.first([](const data::Row& row) { return row.text(0); });
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return value.value().value_or(QString());
}

QStringList SmallWorld::events()
{
    QStringList lines;
    for (const core::JournalEntry& entry : data::JournalRepository(m_store->database()).all().value())
        lines.append(entry.event + u' ' + entry.subject);
    return lines;
}

} // namespace tests
