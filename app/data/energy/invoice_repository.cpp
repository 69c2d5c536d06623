#include "data/energy/invoice_repository.h"

#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect
    = u"select id, supply_point_id, reference, communication, period_from, period_to, issued_on, "
      "due_on, kwh, index_from, index_to, price_micro, standing_charge_cents, total_cents, tariff, "
      "status, paid_on, replaced_by, kind, advances_cents from invoices "_s;

} // namespace

InvoiceRepository::InvoiceRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<core::Invoice>> InvoiceRepository::ofSupplyPoint(core::SupplyPointId supplyPoint)
{
    Query query(m_database, "invoice.ofSupplyPoint"_L1,
        kSelect + u"where supply_point_id = :supply_point order by issued_on desc, id desc"_s);
    return query.bind(":supply_point"_L1, supplyPoint).all(&fromRow);
}

core::Result<std::optional<core::Invoice>> InvoiceRepository::byReference(const QString& reference)
{
    Query query(m_database, "invoice.byReference"_L1, kSelect + u"where reference = :reference"_s);
    return query.bind(":reference"_L1, reference).first(&fromRow);
}

core::Result<QStringList> InvoiceRepository::references()
{
    Query query(
        m_database, "invoice.references"_L1, u"select reference from invoices order by issued_on, id"_s);
    return query.all([](const Row& row) { return row.text("reference"_L1); });
}

core::Result<void> InvoiceRepository::setPaid(core::InvoiceId id, QDate day)
{
    Query query(m_database, "invoice.setPaid"_L1,
        u"update invoices set status = 'paid', paid_on = :day where id = :id"_s);
    return query.bind(":day"_L1, day).bind(":id"_L1, id).run();
}

core::Result<QList<core::Invoice>> InvoiceRepository::toRefund(QDate issuedBy)
{
    Query query(m_database, "invoice.toRefund"_L1,
        kSelect
            + u"where status = 'to_pay' and total_cents < 0 and issued_on <= :day order by issued_on, id"_s);
    return query.bind(":day"_L1, issuedBy).all(&fromRow);
}

core::Result<void> InvoiceRepository::replace(core::InvoiceId id, const QString& by)
{
    Query query(m_database, "invoice.replace"_L1,
        u"update invoices set status = 'cancelled', paid_on = null, replaced_by = :by where id = :id"_s);
    return query.bind(":by"_L1, by).bind(":id"_L1, id).run();
}

core::Result<core::InvoiceId> InvoiceRepository::add(const core::Invoice& invoice)
{
    Query query(m_database, "invoice.add"_L1,
        u"insert into invoices (supply_point_id, reference, communication, period_from, period_to, "
        u"issued_on, "
        "due_on, kwh, index_from, index_to, price_micro, standing_charge_cents, total_cents, tariff, status, "
        "paid_on, replaced_by, kind, advances_cents) values (:supply_point, :reference, :communication, "
        ":period_from, :period_to, "
        ":issued_on, :due_on, :kwh, :index_from, :index_to, :price, :standing_charge, :total, :tariff, "
        ":status, "
        ":paid_on, :replaced_by, :kind, :advances) returning id"_s);
    return query.bind(":supply_point"_L1, invoice.supplyPoint)
        .bind(":reference"_L1, invoice.reference)
        .bind(":communication"_L1, invoice.communication.digits())
        .bind(":period_from"_L1, invoice.periodFrom)
        .bind(":period_to"_L1, invoice.periodTo)
        .bind(":issued_on"_L1, invoice.issuedOn)
        .bind(":due_on"_L1, invoice.dueOn)
        .bind(":kwh"_L1, invoice.kWh)
        .bind(":index_from"_L1, invoice.indexFrom)
        .bind(":index_to"_L1, invoice.indexTo)
        .bind(":price"_L1, invoice.price)
        .bind(":standing_charge"_L1, invoice.standingCharge)
        .bind(":total"_L1, invoice.total)
        .bind(":tariff"_L1, codeOf(invoice.tariff))
        .bind(":status"_L1, codeOf(invoice.status))
        .bind(":paid_on"_L1, invoice.paidOn)
        .bind(":replaced_by"_L1, invoice.replacedBy)
        .bind(":kind"_L1, codeOf(invoice.kind))
        .bind(":advances"_L1, invoice.advances)
        .runReturningId<core::InvoiceId>();
}

core::Invoice InvoiceRepository::fromRow(const Row& row)
{
    core::Invoice invoice;
    invoice.id = row.id<core::InvoiceId>("id"_L1);
    invoice.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    invoice.reference = row.text("reference"_L1);
    invoice.communication = core::StructuredReference::fromText(row.text("communication"_L1)).value();
    invoice.periodFrom = row.day("period_from"_L1);
    invoice.periodTo = row.day("period_to"_L1);
    invoice.issuedOn = row.day("issued_on"_L1);
    invoice.dueOn = row.day("due_on"_L1);
    invoice.kWh = row.number("kwh"_L1);
    invoice.indexFrom = row.number("index_from"_L1);
    invoice.indexTo = row.number("index_to"_L1);
    invoice.price = row.price("price_micro"_L1);
    invoice.standingCharge = row.money("standing_charge_cents"_L1);
    invoice.total = row.money("total_cents"_L1);
    invoice.tariff = tariffKindOf(row.text("tariff"_L1));
    invoice.status = invoiceStatusOf(row.text("status"_L1));
    if (invoice.status == core::InvoiceStatus::ToPay && invoice.total < core::Money())
        invoice.status = core::InvoiceStatus::ToRefund;
    invoice.kind = invoiceKindOf(row.text("kind"_L1));
    invoice.advances = row.money("advances_cents"_L1);
    invoice.paidOn = row.day("paid_on"_L1);
    invoice.replacedBy = row.text("replaced_by"_L1);
    return invoice;
}

} // namespace data
