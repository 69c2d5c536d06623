#pragma once

#include "core/energy/contract.h"
#include "core/energy/supply_point.h"
#include "core/money.h"
#include "core/structured_reference.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core {

// ToRefund: its total is negative and not yet on the customer's account.
enum class InvoiceStatus { ToPay, Paid, Cancelled, ToRefund };

// Usage: a month as it was used. Advance: a fixed amount of a yearly contract, without consumption.
// Statement: its year. Closing: what is left when the customer leaves.
enum class InvoiceKind { Usage, Advance, Statement, Closing };

// One invoice. Its cost follows rule E-48 from its own consumption, price and charge; that of an advance is
// the advance.
struct Invoice
{
    InvoiceId id;
    SupplyPointId supplyPoint;
    QString reference; // 2026-11-0417: month of issue, then the supply point's series
    StructuredReference communication = StructuredReference::fromSeries(0);
    QDate periodFrom; // first day billed
    QDate periodTo; // last day billed
    QDate issuedOn;
    QDate dueOn;
    qint64 kWh = 0;
    qint64 indexFrom = 0; // day register, or the only one
    qint64 indexTo = 0;
    EnergyPrice price; // all taxes included
    Money standingCharge; // of the whole period, all taxes included
    Money total; // what is to pay, all taxes included; negative: to refund
    TariffKind tariff = TariffKind::Fixed;
    InvoiceStatus status = InvoiceStatus::ToPay;
    InvoiceKind kind = InvoiceKind::Usage;
    Money advances; // already paid, and taken off the cost
    QDate paidOn; // valid when Paid
    QDate debitOn; // ToPay with an active mandate: the day the bank takes it; invalid otherwise
    QString replacedBy; // reference of the invoice that replaces a cancelled one

    Money cost() const { return total + advances; }
};

// The lines printed on an invoice, without VAT, which with the VAT add up to the total to the cent. The
// shares of energy, network and taxes are fictional and fixed (features.md appendix C 4).
struct InvoiceLines
{
    Money energy;
    Money standingCharge;
    Money network;
    Money levies; // taxes and contributions: what remains
    EnergyPrice energyPrice; // without VAT, a kWh
    EnergyPrice networkPrice;
    EnergyPrice leviesPrice;
    Money withoutVat;
    Money vat; // 6 %
    Money total; // what it costs, advances not yet taken off
};

// One bar of the consumption chart.
struct MonthConsumption
{
    QDate month; // its first day
    qint64 kWh = 0;

    friend bool operator==(const MonthConsumption&, const MonthConsumption&) = default;
};

// Everything an invoice shows on paper.
struct InvoiceDocument
{
    Invoice invoice;
    SupplyPoint supplyPoint;
    Contract contract;
    QString clientNumber; // 4 002 317
    PostalAddress billingAddress;
    QList<MonthConsumption> history; // oldest first, the billed month last, 13 at most
    bool payable = true; // the payment code is printed (the trainer can switch it off)
    Money newAdvance{}; // of a statement: what is asked each month from then on
    QDate statementOn{}; // of an advance: when the statement comes
};

struct ContractDocument
{
    Contract contract;
    SupplyPoint supplyPoint;
    QString clientNumber;
    PostalAddress billingAddress;
    QDate printedOn;
};

} // namespace core
