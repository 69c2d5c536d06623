#include "services/world/yearly_issuer.h"

#include "core/energy/month_use.h"
#include "core/energy/reading_rules.h"
#include "data/energy/advance_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/world_store.h"
#include "services/energy/consumption.h"
#include "services/world/bill_writer.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

using Answer = core::Result<std::optional<core::Invoice>>;

bool isLastOfItsMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

} // namespace

YearlyIssuer::YearlyIssuer(data::WorldStore& world, const BillWriter& bills)
    : m_world(world)
    , m_bills(bills)
{
}

Answer YearlyIssuer::issue(JournalledTransaction& useCase, const core::SupplyPoint& point,
    const core::Contract& contract, const BillingDay& day) const
{
    auto before = data::InvoiceRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!before)
        return before.error();
    const core::advances::Year year
        = core::advances::yearAfter(contract, core::advances::lastStatementTo(contract, *before));
    if (year.to <= day.lastDay)
        return statement(useCase, point, contract, year, day.issuedOn);
    return advance(useCase, point, contract, year, *before, day);
}

core::Result<core::Money> YearlyIssuer::amountFor(
    const core::SupplyPoint& point, const core::Contract& contract, QDate month) const
{
    auto terms = data::AdvanceRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!terms)
        return terms.error();
    if (const auto agreed = core::advances::amountFor(*terms, month))
        return *agreed;
    auto readings = data::ReadingRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!readings)
        return readings.error();
    const core::advances::Year year = core::advances::yearAfter(contract, QDate());
    const auto known = core::useByMonth(
        *readings, core::indexCapacity(point.meterKind), month.addYears(-1), month.addDays(-1));
    return core::advances::advised(
        core::advances::costOf(contract, core::advances::expectedUse(year, known)), year);
}

Answer YearlyIssuer::advance(JournalledTransaction& useCase, const core::SupplyPoint& point,
    const core::Contract& contract, const core::advances::Year& year, const QList<core::Invoice>& before,
    const BillingDay& day) const
{
    const QDate thisMonth(day.issuedOn.year(), day.issuedOn.month(), 1);
    QDate month = thisMonth;
    if (day.ahead && (!year.hasAdvance(month) || core::advances::isBilled(before, month)))
        month = thisMonth.addMonths(1);
    if (!year.hasAdvance(month) || core::advances::isBilled(before, month))
        return Answer(std::nullopt);
    const auto amount = amountFor(point, contract, month);
    if (!amount)
        return amount.error();
    // What was used goes on being known, month by month.
    const auto reading = m_bills.readingOn(point, day.lastDay);
    if (!reading)
        return reading.error();
    if (isLastOfItsMonth(day.lastDay)) {
        if (auto kept = m_bills.keep(*reading); !kept)
            return kept.error();
    }
    const auto bill = m_bills.write(
        useCase, core::advances::advanceInvoice(contract, *amount, month, reading->day), day.issuedOn);
    if (!bill)
        return bill.error();
    if (auto told = m_bills.announce(*bill); !told)
        return told.error();
    return Answer(*bill);
}

Answer YearlyIssuer::settle(JournalledTransaction& useCase, const core::SupplyPoint& point,
    const core::Contract& contract, const core::advances::Year& period, core::InvoiceKind kind,
    QDate issuedOn) const
{
    data::Database& database = m_world.database();
    data::InvoiceRepository invoices(database);
    const auto before = invoices.ofSupplyPoint(point.id);
    const auto readings = data::ReadingRepository(database).ofSupplyPoint(point.id);
    if (!before || !readings)
        return !before ? before.error() : readings.error();
    const auto use
        = core::useByMonth(*readings, core::indexCapacity(point.meterKind), period.from, period.to);
    if (use.isEmpty())
        return Answer(std::nullopt);
    core::Invoice bill = core::advances::statement(contract, std::max(period.from, use.constFirst().month),
        period.to, use, core::advances::paidIn(*before, period), kind);
    bill.indexTo = indexOn(*readings, period.to).value_or(0);
    bill.indexFrom = indexOn(*readings, bill.periodFrom.addDays(-1)).value_or(bill.indexTo);
    const auto written = m_bills.write(useCase, bill, issuedOn);
    if (!written)
        return written.error();
    // It asks for all that is left: nothing else of its period is to pay any more.
    for (const core::Invoice& other : *before) {
        if (core::advances::isAdvanceOf(other, period) && other.status == core::InvoiceStatus::ToPay) {
            if (auto replaced = invoices.replace(other.id, written->reference); !replaced)
                return replaced.error();
        }
    }
    return Answer(*written);
}

Answer YearlyIssuer::statement(JournalledTransaction& useCase, const core::SupplyPoint& point,
    const core::Contract& contract, const core::advances::Year& year, QDate issuedOn) const
{
    data::Database& database = m_world.database();
    const auto last = m_bills.readingOn(point, year.to);
    if (!last)
        return last.error();
    if (auto kept = m_bills.keep(*last); !kept)
        return kept.error();
    auto bill = settle(useCase, point, contract, year, core::InvoiceKind::Statement, issuedOn);
    if (!bill || !bill.value())
        return bill;
    const auto readings = data::ReadingRepository(database).ofSupplyPoint(point.id);
    if (!readings)
        return readings.error();
    const core::advances::Year next = core::advances::yearAfter(contract, year.to);
    const auto use = core::useByMonth(*readings, core::indexCapacity(point.meterKind), year.from, year.to);
    const core::Money newAdvance = core::advances::advised(
        core::advances::costOf(contract, core::advances::expectedUse(next, use)), next);
    if (auto added = data::AdvanceRepository(database).add(
            point.id, {newAdvance, next.from, issuedOn, core::AdvanceOrigin::Statement});
        !added)
        return added.error();
    if (auto told = m_bills.announce(**bill, newAdvance); !told)
        return told.error();
    return bill;
}

} // namespace services
