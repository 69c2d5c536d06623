#include "services/energy/reading_service.h"

#include "core/clock.h"
#include "core/event_names.h"
#include "data/energy/contract_repository.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/customer.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr double kTypicalPerDay = 4.0; // kWh of a small household, until its own readings tell
constexpr qint64 kTenths = 10;

bool sameIndices(const core::Reading& a, const core::Reading& b)
{
    return a.day == b.day && a.night == b.night && a.injectionDay == b.injectionDay
        && a.injectionNight == b.injectionNight;
}

QJsonObject attributesOf(const core::Reading& reading)
{
    return {{u"readOn"_s, reading.readOn.toString(Qt::ISODate)}, {u"day"_s, reading.day},
        {u"night"_s, reading.night}, {u"injectionDay"_s, reading.injectionDay},
        {u"injectionNight"_s, reading.injectionNight}};
}

// kWh between two readings, day and night together.
qint64 usedSince(const core::Reading& before, const core::Reading& after, qint64 capacity)
{
    return core::usedBetween(before.day, after.day, capacity)
        + core::usedBetween(before.night, after.night, capacity);
}

} // namespace

ReadingService::ReadingService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<QList<core::Reading>> ReadingService::validated(core::SupplyPointId supplyPoint) const
{
    auto all = data::ReadingRepository(m_world.database()).ofSupplyPoint(supplyPoint);
    if (!all)
        return all.error();
    QList<core::Reading> kept;
    for (const core::Reading& reading : all.value()) {
        if (reading.status == core::ReadingStatus::Validated)
            kept.append(reading);
    }
    return kept;
}

core::Result<ReadingForm> ReadingService::form(core::AccountId account) const
{
    auto point = supplyPointOf(m_world, account);
    if (!point)
        return point.error();
    auto readings = validated(point->id);
    if (!readings)
        return readings.error();
    ReadingForm form{point.value(), m_clock.today(), std::nullopt, core::registersOf(point->meterKind)};
    if (!readings->isEmpty())
        form.lastValidated = readings->first();
    return form;
}

core::Result<QList<ReadingRow>> ReadingService::history(core::AccountId account) const
{
    auto point = supplyPointOf(m_world, account);
    if (!point)
        return point.error();
    auto all = data::ReadingRepository(m_world.database()).ofSupplyPoint(point->id);
    if (!all)
        return all.error();
    const qint64 capacity = core::indexCapacity(point->meterKind);
    QList<ReadingRow> rows;
    const core::Reading* before = nullptr;
    for (auto reading = all->crbegin(); reading != all->crend(); ++reading) {
        ReadingRow row{*reading, std::nullopt};
        if (before && reading->status == core::ReadingStatus::Validated)
            row.used = usedSince(*before, *reading, capacity);
        rows.prepend(row);
        if (reading->status == core::ReadingStatus::Validated)
            before = &*reading;
    }
    return rows;
}

core::Result<ReadingOutcome> ReadingService::submit(
    core::AccountId account, const core::ReadingEntry& entry, bool confirmed)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto point = supplyPointOf(m_world, account);
    if (!point)
        return point.error();
    auto readings = validated(point->id);
    if (!readings)
        return readings.error();
    core::ReadingVerdict verdict = core::judge(entry, {point->meterKind, readings.value(), m_clock.today()});
    verdict.reading.supplyPoint = point->id;

    const auto finish = [&useCase](ReadingOutcome outcome) -> core::Result<ReadingOutcome> {
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return outcome;
    };
    if (!verdict.errors.isEmpty()) {
        QJsonArray fields;
        for (const core::FieldError& error : verdict.errors.all())
            fields.append(error.field);
        auto noted = useCase->note(point->id, core::events::kReadingRefusedEntry,
            verdict.errors.all().constFirst().field, {{u"fields"_s, fields}});
        if (!noted)
            return noted.error();
        return finish(verdict.errors);
    }
    if (!verdict.doubts.isEmpty() && !confirmed) {
        QJsonObject attributes = attributesOf(verdict.reading);
        QJsonArray kinds;
        for (const core::ReadingDoubt& doubt : std::as_const(verdict.doubts))
            kinds.append(core::codeOf(doubt.kind));
        attributes.insert(u"doubts"_s, kinds);
        auto noted = useCase->note(point->id, core::events::kReadingDoubted,
            core::codeOf(verdict.doubts.constFirst().kind), attributes);
        if (!noted)
            return noted.error();
        return finish(verdict.doubts);
    }
    auto kept = keep(verdict.reading, useCase.value());
    if (!kept)
        return kept.error();
    if (!std::get<SentReading>(kept.value()).alreadyThere) {
        if (auto thanked = thank(account, point.value(), verdict.reading); !thanked)
            return thanked.error();
    }
    return finish(kept.value());
}

core::Result<void> ReadingService::thank(
    core::AccountId account, const core::SupplyPoint& point, const core::Reading& reading) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto sent = m_mails.send({point.id, u"reading-received"_s,
        {{u"date"_s, reading.readOn}, {u"index"_s, MeterIndices{point.meterKind, reading}}}, QString(),
        QDateTime(), who->email});
    if (!sent)
        return sent.error();
    return {};
}

core::Result<ReadingOutcome> ReadingService::keep(
    const core::Reading& reading, JournalledTransaction& useCase)
{
    data::ReadingRepository readings(m_world.database());
    auto all = readings.ofSupplyPoint(reading.supplyPoint);
    if (!all)
        return all.error();
    core::Reading toKeep = reading;
    for (const core::Reading& other : all.value()) {
        if (other.readOn != reading.readOn || other.status == core::ReadingStatus::Refused)
            continue;
        if (sameIndices(other, reading))
            return ReadingOutcome(SentReading{other.id, true});
        if (other.status == core::ReadingStatus::Pending)
            toKeep.id = other.id;
    }
    if (toKeep.id.isValid()) {
        if (auto replaced = readings.replaceIndices(toKeep, m_clock.nowUtc()); !replaced)
            return replaced.error();
    } else {
        auto id = readings.add(toKeep, m_clock.nowUtc());
        if (!id)
            return id.error();
        toKeep.id = id.value();
    }
    auto noted = useCase.note(reading.supplyPoint, core::events::kReadingSubmitted,
        QString::number(toKeep.id.value()), attributesOf(toKeep));
    if (!noted)
        return noted.error();
    return ReadingOutcome(SentReading{toKeep.id, false});
}

core::Result<void> ReadingService::withdrawPending(core::SupplyPointId supplyPoint)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto removed = data::ReadingRepository(m_world.database()).removePending(supplyPoint);
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return {};
    const auto noted
        = useCase->note(supplyPoint, core::events::kReadingWithdrawn, QString(), {{u"count"_s, *removed}});
    if (!noted)
        return noted;
    return useCase->commit();
}

core::Result<MeterNow> ReadingService::meterNow(const core::SupplyPoint& supplyPoint, QDate day) const
{
    auto readings = validated(supplyPoint.id);
    if (!readings)
        return readings.error();
    QDate from = day;
    core::Reading start;
    if (!readings->isEmpty()) {
        start = readings->first();
        from = start.readOn;
    } else {
        // A new meter: it counts from zero since the contract began.
        auto contract = data::ContractRepository(m_world.database()).newestOf(supplyPoint.id);
        if (!contract)
            return contract.error();
        if (contract.value())
            from = contract.value()->startsOn;
    }
    const auto days = static_cast<double>(std::max<qint64>(0, from.daysTo(day)));
    const qint64 capacity = core::indexCapacity(supplyPoint.meterKind);
    // Where the red wheel stood when the last whole number was read.
    const qint64 redDigit = supplyPoint.ean.digits().last(1).toLongLong();

    MeterNow meter{supplyPoint.meterKind, supplyPoint.meterNumber, {}};
    for (const core::MeterRegister which : core::registersOf(supplyPoint.meterKind)) {
        const core::UsualUse usual = core::usualUse(readings.value(), which, capacity);
        const bool counts = which == core::MeterRegister::Day || which == core::MeterRegister::Night;
        const double perDay = usual.isKnown ? usual.perDay : counts ? kTypicalPerDay : 0.0;
        const qint64 tenths = core::indexOf(start, which) * kTenths + redDigit
            + std::llround(perDay * days * static_cast<double>(kTenths));
        meter.windows.append({which, tenths % (capacity * kTenths)});
    }
    return meter;
}

} // namespace services
