#include "services/energy/opening_history.h"

#include "core/energy/billing.h"
#include "core/energy/reading_rules.h"
#include "data/dataset/meter_history.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kIssuedAfter = 3; // days after the period (E-27)
constexpr int kDaysToPay = 15;
constexpr int kNightPercent = 45; // of a meter with two registers whose readings do not tell
constexpr quint32 kUseSalt = 11;
constexpr quint32 kStartSalt = 12;
constexpr quint32 kPaidSalt = 13;

qint64 nightShare(core::MeterKind kind, qint64 kWh)
{
    return kind == core::MeterKind::Single ? 0 : kWh * kNightPercent / 100;
}

// The same meter so many kWh later, or earlier when negative.
core::Reading moved(core::Reading from, core::MeterKind kind, qint64 kWh, QDate day)
{
    const qint64 night = nightShare(kind, kWh);
    from.id = {};
    from.readOn = day;
    from.day = std::max<qint64>(0, from.day + kWh - night);
    from.night = std::max<qint64>(0, from.night + night);
    from.status = core::ReadingStatus::Validated;
    from.source = core::ReadingSource::Imported;
    from.note.clear();
    return from;
}

// What the meter showed on a day between two readings, had it counted evenly.
core::Reading between(core::Reading before, const core::Reading& after, QDate day)
{
    const qint64 days = before.readOn.daysTo(after.readOn);
    const qint64 passed = before.readOn.daysTo(day);
    const auto part = [days, passed](qint64 from, qint64 to) { return from + (to - from) * passed / days; };
    before.day = part(before.day, after.day);
    before.night = part(before.night, after.night);
    before.injectionDay = part(before.injectionDay, after.injectionDay);
    before.injectionNight = part(before.injectionNight, after.injectionNight);
    return moved(before, core::MeterKind::Single, 0, day);
}

} // namespace

OpeningHistory::OpeningHistory(data::Database& database, const core::SupplyPoint& supplyPoint, QDate today)
    : m_database(database)
    , m_supplyPoint(supplyPoint)
    , m_today(today)
{
}

QDate OpeningHistory::monthEnd(int back) const
{
    return QDate(m_today.year(), m_today.month(), 1).addMonths(1 - back).addDays(-1);
}

qint64 OpeningHistory::drawnKWh(const core::Ean& ean, QDate month)
{
    constexpr qint64 kLeast = 180;
    constexpr quint32 kSpread = 341; // to 520
    return kLeast
        + data::drawnNumber(ean.digits(), QDate(month.year(), month.month(), 1), kUseSalt) % kSpread;
}

core::Result<void> OpeningHistory::writeReadings()
{
    data::ReadingRepository repository(m_database);
    auto all = repository.ofSupplyPoint(m_supplyPoint.id);
    if (!all)
        return all.error();
    all->removeIf(
        [](const core::Reading& reading) { return reading.status != core::ReadingStatus::Validated; });
    const auto add = [&repository, this](core::Reading reading) -> core::Result<void> {
        reading.supplyPoint = m_supplyPoint.id;
        auto added = repository.add(reading, {});
        if (!added)
            return added.error();
        return {};
    };

    const QDate oldest = monthEnd(kOpeningMonths + 1);
    core::Reading last;
    const auto known = std::find_if(all->cbegin(), all->cend(),
        [oldest](const core::Reading& reading) { return reading.readOn <= oldest; });
    if (known != all->cend()) {
        last = *known; // newest first: the nearest one
    } else if (!all->isEmpty()) {
        // Counted back from the first reading known, month by month.
        last = all->constLast();
        for (QDate month = last.readOn; month > oldest; month = month.addMonths(-1))
            last = moved(last, m_supplyPoint.meterKind, -drawnKWh(m_supplyPoint.ean, month), oldest);
    } else {
        constexpr qint64 kLowest = 8'000;
        constexpr quint32 kSpread = 40'000;
        const qint64 start = kLowest
            + data::drawnNumber(m_supplyPoint.ean.digits(), QDate(2000, 1, 1), kStartSalt) % kSpread;
        last = moved({}, m_supplyPoint.meterKind, start, oldest);
    }
    for (int back = kOpeningMonths + 1; back >= 1; --back) {
        const QDate day = monthEnd(back);
        const auto same = std::find_if(all->cbegin(), all->cend(),
            [day](const core::Reading& reading) { return reading.readOn == day; });
        if (same != all->cend()) {
            last = *same;
            continue;
        }
        // Newest first: the last one that is later is the next one.
        const auto next = std::find_if(all->crbegin(), all->crend(),
            [day](const core::Reading& reading) { return reading.readOn > day; });
        if (last.readOn < day && next != all->crend())
            last = between(last, *next, day);
        else if (last.readOn < day)
            last = moved(last, m_supplyPoint.meterKind, drawnKWh(m_supplyPoint.ean, day), day);
        if (auto added = add(last); !added)
            return added;
    }
    return {};
}

core::Result<void> OpeningHistory::writeInvoices(const core::Contract& contract)
{
    auto readings = data::ReadingRepository(m_database).ofSupplyPoint(m_supplyPoint.id);
    if (!readings)
        return readings.error();
    QHash<QDate, core::Reading> at;
    for (const core::Reading& reading : std::as_const(*readings)) {
        if (reading.status == core::ReadingStatus::Validated)
            at.insert(reading.readOn, reading);
    }
    data::InvoiceRepository repository(m_database);
    auto known = repository.ofSupplyPoint(m_supplyPoint.id);
    if (!known)
        return known.error();

    for (int back = kOpeningMonths; back >= 1; --back) {
        core::Invoice invoice;
        invoice.supplyPoint = m_supplyPoint.id;
        invoice.periodTo = monthEnd(back);
        invoice.periodFrom = QDate(invoice.periodTo.year(), invoice.periodTo.month(), 1);
        const bool billed = std::any_of(known->cbegin(), known->cend(),
            [&invoice](const core::Invoice& other) { return other.periodTo == invoice.periodTo; });
        if (billed)
            continue;
        const core::Reading before = at.value(monthEnd(back + 1));
        const core::Reading after = at.value(invoice.periodTo);
        const qint64 capacity = core::indexCapacity(m_supplyPoint.meterKind);
        const int month = invoice.periodTo.year() * 100 + invoice.periodTo.month();
        invoice.reference = u"FAC-SELF-%1-%2"_s.arg(m_supplyPoint.id.value()).arg(month);
        // The last two digits are 00 in the series of the world's own invoices: no other has this number.
        constexpr qint64 kSelf = 99;
        constexpr qint64 kSeries = 10'000;
        invoice.communication = core::StructuredReference::fromSeries(
            (month % 10'000 * kSeries + m_supplyPoint.id.value() % kSeries) * 100 + kSelf);
        invoice.issuedOn = std::min(invoice.periodTo.addDays(kIssuedAfter), m_today);
        invoice.dueOn = invoice.issuedOn.addDays(kDaysToPay);
        invoice.kWh = core::usedBetween(before.day, after.day, capacity)
            + core::usedBetween(before.night, after.night, capacity);
        invoice.indexFrom = before.day;
        invoice.indexTo = std::max(before.day, after.day);
        invoice.tariff = contract.tariff;
        invoice.price = core::billing::priceOf(contract, invoice.periodTo);
        invoice.standingCharge = contract.standingCharge;
        invoice.total = core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge);
        if (back > 1) {
            const int early = static_cast<int>(
                data::drawnNumber(m_supplyPoint.ean.digits(), invoice.periodFrom, kPaidSalt) % 5);
            invoice.status = core::InvoiceStatus::Paid;
            invoice.paidOn = std::min(invoice.dueOn.addDays(-1 - early), m_today);
        }
        if (auto added = repository.add(invoice); !added)
            return added.error();
    }
    return {};
}

} // namespace services
