#pragma once

#include "core/energy/billing.h"
#include "core/energy/invoice.h"

#include <QString>

namespace samples {

// The invoice of the design: Madame Monique Delvaux, October 2026.
inline core::InvoiceDocument invoice()
{
    using namespace Qt::StringLiterals;
    core::InvoiceDocument out{{},
        {core::SupplyPointId(1), *core::Ean::fromText(u"541448860004312752"_s), {}, {}, {}, {}, {}, {}}, {},
        {}, {}, {}, true};
    out.supplyPoint.meterNumber = u"31\u00A0482\u00A0076"_s;
    out.supplyPoint.firstName = u"Monique"_s;
    out.supplyPoint.lastName = u"Delvaux"_s;
    out.supplyPoint.address = {u"Rue du Moulin"_s, u"12"_s, {}, u"4998"_s, u"Valbois"_s};
    out.billingAddress = out.supplyPoint.address;
    out.clientNumber = u"4\u00A0002\u00A0317"_s;
    out.contract.reference = u"CTR-2024-0417"_s;
    out.contract.offerName = u"Électricité Clarté"_s;
    out.contract.tariff = core::TariffKind::Variable;
    out.contract.price = core::EnergyPrice::fromMicroEuro(469'700);
    out.contract.standingCharge = core::Money::fromCents(583);
    out.contract.startsOn = QDate(2024, 2, 1);
    core::Invoice& one = out.invoice;
    one.reference = u"2026-11-0417"_s;
    one.communication = core::StructuredReference::fromSeries(909'337'554);
    one.periodFrom = QDate(2026, 10, 1);
    one.periodTo = QDate(2026, 10, 31);
    one.issuedOn = QDate(2026, 11, 5);
    one.dueOn = QDate(2026, 11, 25);
    one.kWh = 168;
    one.indexFrom = 48'045;
    one.indexTo = 48'213;
    one.tariff = core::TariffKind::Variable;
    one.price = core::EnergyPrice::fromMicroEuro(469'750);
    one.standingCharge = core::Money::fromCents(583);
    one.total = core::billing::total(one.kWh, one.price, one.standingCharge);
    const QList<qint64> kWh{155, 170, 190, 215, 208, 185, 160, 141, 128, 119, 122, 157, 168};
    for (qsizetype i = 0; i < kWh.size(); ++i)
        out.history.append({QDate(2025, 10, 1).addMonths(static_cast<int>(i)), kWh[i]});
    return out;
}

inline core::ContractDocument contract()
{
    const core::InvoiceDocument data = invoice();
    return {data.contract, data.supplyPoint, data.clientNumber, data.billingAddress, QDate(2026, 11, 21)};
}

} // namespace samples
