#include "services/energy/billing_service.h"

#include "core/energy/advance.h"
#include "data/accounts/account_repository.h"
#include "data/energy/advance_repository.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/consumption.h"
#include "services/energy/customer.h"
#include "services/energy/debits.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

core::Error noSuchInvoice(const QString& reference)
{
    return {core::ErrorCode::NotFound, u"no invoice %1"_s.arg(reference)};
}

} // namespace

BillingService::BillingService(data::WorldStore& world)
    : m_world(world)
{
}

core::Result<InvoiceList> BillingService::invoices(core::AccountId account, const InvoiceFilter& filter) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto all = data::InvoiceRepository(m_world.database()).ofSupplyPoint(who->supplyPoint);
    if (!all)
        return all.error();
    if (auto noted = noteDebits(m_world.database(), who->supplyPoint, all.value()); !noted)
        return noted.error();

    InvoiceList list;
    list.hasAny = !all->isEmpty();
    for (const core::Invoice& invoice : all.value()) {
        if (!list.years.contains(invoice.issuedOn.year()))
            list.years.append(invoice.issuedOn.year());
        // The last one kept is the oldest: newest come first.
        if (invoice.status == core::InvoiceStatus::ToPay)
            (invoice.debitOn.isValid() ? list.nextDebited : list.oldestUnpaid) = invoice;
        if (invoice.status == core::InvoiceStatus::ToRefund)
            list.nextRefund = invoice;
    }
    list.year = filter.year.value_or(list.years.isEmpty() ? 0 : list.years.first());
    for (const core::Invoice& invoice : all.value()) {
        const bool wanted
            = invoice.issuedOn.year() == list.year && (!filter.status || invoice.status == *filter.status);
        if (wanted)
            list.rows.append(invoice);
    }
    return list;
}

core::Result<core::InvoiceDocument> BillingService::document(
    core::AccountId account, const QString& reference) const
{
    auto who = customer(m_world, account);
    if (!who)
        return who.error();
    auto found = document(reference);
    if (found && found->invoice.supplyPoint != who->supplyPoint)
        return noSuchInvoice(reference); // the same answer as for one that does not exist (E-63)
    return found;
}

core::Result<core::InvoiceDocument> BillingService::document(const QString& reference) const
{
    data::Database& database = m_world.database();
    data::InvoiceRepository invoices(database);
    auto invoice = invoices.byReference(reference);
    if (!invoice)
        return invoice.error();
    if (!invoice.value())
        return noSuchInvoice(reference);
    const core::SupplyPointId supplyPointId = invoice.value()->supplyPoint;
    QList<core::Invoice> billed{*invoice.value()};
    if (auto noted = noteDebits(database, supplyPointId, billed); !noted)
        return noted.error();

    auto supplyPoint = data::SupplyPointRepository(database).byId(supplyPointId);
    if (!supplyPoint)
        return supplyPoint.error();
    // What was agreed for that month, not what was signed since.
    auto contract = data::ContractRepository(database).inForceOn(supplyPointId, invoice.value()->periodFrom);
    if (contract && !contract->has_value()) // billed before the contract of a fresh registration began (E-27)
        contract = data::ContractRepository(database).newestOf(supplyPointId);
    if (!contract)
        return contract.error();
    auto account = data::AccountRepository(database).ofSupplyPoint(supplyPointId);
    if (!account)
        return account.error();
    auto all = invoices.ofSupplyPoint(supplyPointId);
    if (!all)
        return all.error();
    if (!supplyPoint.value())
        return core::Error{core::ErrorCode::Internal, u"invoice %1 has no supply point"_s.arg(reference)};

    const core::SupplyPoint& point = *supplyPoint.value();
    // An advance knows nothing of its own month yet.
    const QDate lastDay = billed.constFirst().kind == core::InvoiceKind::Advance
        ? billed.constFirst().periodFrom.addDays(-1)
        : billed.constFirst().periodTo;
    auto consumption = consumptionOf(database, point, contract.value(), all.value(), lastDay);
    if (!consumption)
        return consumption.error();
    const std::optional<core::Account>& holder = account.value();
    core::InvoiceDocument document{billed.constFirst(), point, contract.value().value_or(core::Contract()),
        holder ? holder->clientNumber : QString(), holder ? holder->billingAddress : point.address,
        *consumption, m_printsPaymentCode};
    if (auto filled = fillYear(document, all.value()); !filled)
        return filled.error();
    return document;
}

core::Result<void> BillingService::fillYear(
    core::InvoiceDocument& document, const QList<core::Invoice>& all) const
{
    const core::Invoice& invoice = document.invoice;
    if (invoice.kind == core::InvoiceKind::Advance) {
        QList<core::Invoice> before = all;
        before.removeIf(
            [&invoice](const core::Invoice& other) { return other.periodTo >= invoice.periodFrom; });
        const QDate last = core::advances::lastStatementTo(document.contract, before);
        document.statementOn = core::advances::yearAfter(document.contract, last).statementOn();
    } else if (invoice.kind == core::InvoiceKind::Statement) {
        const auto terms = data::AdvanceRepository(m_world.database()).ofSupplyPoint(invoice.supplyPoint);
        if (!terms)
            return terms.error();
        document.newAdvance
            = core::advances::amountFor(*terms, invoice.periodTo.addDays(1)).value_or(core::Money());
    }
    return {};
}

core::Result<QStringList> BillingService::references() const
{
    return data::InvoiceRepository(m_world.database()).references();
}

} // namespace services
