#pragma once

#include "core/structured_reference.h"
#include "data/energy/invoice_repository.h"
#include "services/small_world.h"

namespace tests {

inline constexpr core::SupplyPointId kPaulsPoint{2};

// Paul on yearly billing since 1 March 2026: a smart meter that counts 300 kWh a month, a price of 0,30 €, a
// statement in that month. Today is 10 November 2026.
inline void makeYearly(SmallWorld& world, int statementMonth, int advanceCents)
{
    using namespace Qt::StringLiterals;
    world.execute(u"delete from invoices where supply_point_id = 2"_s);
    world.execute(u"insert into contracts (supply_point_id, reference, offer_name, tariff, price_micro, "
                  u"standing_charge_cents, starts_on, fixed_until, status, billing, statement_month) values "
                  u"(2, 'CTR-9', 'Électricité Clarté', 'fixed', 300000, 1000, '2026-03-01', null, 'active', "
                  u"'yearly', %1)"_s.arg(statementMonth));
    world.execute(
        u"insert into advances (supply_point_id, amount_cents, starts_on, decided_on, origin) values "
        u"(2, %1, '2026-03-01', '2026-03-01', 'contract')"_s.arg(advanceCents));
    qint64 index = 1'000;
    for (QDate day(2026, 2, 28); day <= QDate(2026, 10, 31);
         day = day.addDays(1).addMonths(1).addDays(-1), index += 300)
        world.execute(u"insert into readings (supply_point_id, read_on, day_kwh, status, source) values (2, "
                      u"'%1', %2, 'validated', 'imported')"_s.arg(day.toString(Qt::ISODate))
                          .arg(index));
}

// An advance that was billed before, of that month.
inline void addAdvance(SmallWorld& world, int month, int cents, const QString& statusAndPaidOn)
{
    using namespace Qt::StringLiterals;
    const QDate from(2026, month, 1);
    world.execute(
        u"insert into invoices (supply_point_id, reference, communication, period_from, period_to, "
        u"issued_on, "
        u"due_on, kwh, index_from, index_to, price_micro, standing_charge_cents, total_cents, tariff, "
        u"status, "
        u"paid_on, replaced_by, kind, advances_cents) values (2, '2026-%1-0900', '%2', '%3', '%4', '%5', "
        u"'%6', "
        u"0, 1000, 1000, 300000, 0, %7, 'fixed', %8, '', 'advance', 0)"_s.arg(month, 2, 10, QChar(u'0'))
            .arg(core::StructuredReference::fromSeries(900 + month).digits(), from.toString(Qt::ISODate),
                from.addMonths(1).addDays(-1).toString(Qt::ISODate), from.addDays(4).toString(Qt::ISODate),
                from.addDays(24).toString(Qt::ISODate))
            .arg(cents)
            .arg(statusAndPaidOn));
}

// Newest first.
inline QList<core::Invoice> billsOf(SmallWorld& world)
{
    auto all = data::InvoiceRepository(world.store().database()).ofSupplyPoint(kPaulsPoint);
    if (!all)
        qFatal("%s", qPrintable(all.error().detail));
    return *all;
}

} // namespace tests
