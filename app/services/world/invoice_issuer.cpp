#include "services/world/invoice_issuer.h"

#include "core/energy/billing.h"
#include "core/energy/reading_rules.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"

#include <algorithm>

namespace services {
namespace {

using Answer = core::Result<std::optional<core::Invoice>>;

// The validated reading that the last bill rests on, or the last one there is.
std::optional<core::Reading> startOf(const QList<core::Reading>& newestFirst, QDate billedTo)
{
    std::optional<core::Reading> last;
    for (const core::Reading& reading : newestFirst) {
        if (reading.status != core::ReadingStatus::Validated)
            continue;
        if (!billedTo.isValid() || reading.readOn <= billedTo)
            return reading;
        last = reading;
    }
    return last;
}

QDate lastDayBilled(const QList<core::Invoice>& invoices)
{
    QDate last;
    for (const core::Invoice& invoice : invoices) {
        if (invoice.status != core::InvoiceStatus::Cancelled)
            last = std::max(last, invoice.periodTo);
    }
    return last;
}

} // namespace

InvoiceIssuer::InvoiceIssuer(data::WorldStore& world, const ReadingService& readings, const MailSender& mails)
    : m_world(world)
    , m_bills(world, readings, mails)
    , m_yearly(world, m_bills)
{
}

Answer InvoiceIssuer::issue(
    JournalledTransaction& useCase, core::SupplyPointId customer, const BillingDay& day) const
{
    data::Database& database = m_world.database();
    auto point = data::SupplyPointRepository(database).byId(customer);
    auto contract = data::ContractRepository(database).newestOf(customer);
    if (!point || !contract)
        return !point ? point.error() : contract.error();
    if (!point.value() || !contract.value() || contract.value()->status != core::ContractStatus::Active)
        return Answer(std::nullopt);
    if (contract.value()->billing == core::BillingMode::Yearly)
        return m_yearly.issue(useCase, *point.value(), *contract.value(), day);
    return usage(useCase, *point.value(), *contract.value(), day);
}

Answer InvoiceIssuer::close(JournalledTransaction& useCase, const core::SupplyPoint& point,
    const core::Contract& contract, const core::Reading& last, QDate issuedOn) const
{
    const auto before = data::InvoiceRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!before)
        return before.error();
    core::advances::Year period;
    if (contract.billing == core::BillingMode::Yearly) {
        period = core::advances::yearAfter(contract, core::advances::lastStatementTo(contract, *before));
    } else {
        const QDate billedTo = lastDayBilled(*before);
        period.from = billedTo.isValid() ? billedTo.addDays(1) : contract.startsOn;
    }
    period.to = last.readOn;
    if (period.from > period.to)
        return Answer(std::nullopt);
    const auto bill = m_yearly.settle(useCase, point, contract, period, core::InvoiceKind::Closing, issuedOn);
    if (!bill || !bill.value())
        return bill;
    if (auto told = m_bills.announce(**bill); !told)
        return told.error();
    return bill;
}

Answer InvoiceIssuer::usage(JournalledTransaction& useCase, const core::SupplyPoint& point,
    const core::Contract& contract, const BillingDay& day) const
{
    auto before = data::InvoiceRepository(m_world.database()).ofSupplyPoint(point.id);
    auto known = data::ReadingRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!before || !known)
        return !before ? before.error() : known.error();

    const QDate billedTo = lastDayBilled(*before);
    const auto start = startOf(known.value(), billedTo);
    core::Invoice invoice;
    invoice.supplyPoint = point.id;
    invoice.periodFrom = billedTo.isValid() ? billedTo.addDays(1)
        : start                             ? start->readOn.addDays(1)
                                            : contract.startsOn;
    invoice.periodTo = day.lastDay;
    if (invoice.periodFrom > invoice.periodTo)
        return Answer(std::nullopt);

    const auto reading = m_bills.readingOn(point, day.lastDay);
    if (!reading)
        return reading.error();
    const core::Reading from = start.value_or(core::Reading());
    const qint64 capacity = core::indexCapacity(point.meterKind);
    const qint64 usedByDay = core::usedBetween(from.day, reading->day, capacity);
    invoice.kWh = usedByDay + core::usedBetween(from.night, reading->night, capacity);
    invoice.indexFrom = from.day;
    invoice.indexTo = from.day + usedByDay; // past the last drum it goes on
    invoice.tariff = contract.tariff;
    invoice.price = core::billing::priceOf(contract, day.lastDay);
    invoice.standingCharge = contract.standingCharge;
    invoice.total = core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge);
    const auto bill = m_bills.write(useCase, invoice, day.issuedOn);
    if (!bill)
        return bill.error();
    if (auto kept = m_bills.keep(*reading); !kept)
        return kept.error();
    if (auto told = m_bills.announce(*bill); !told)
        return told.error();
    return Answer(*bill);
}

} // namespace services
