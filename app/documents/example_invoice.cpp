#include "core/energy/billing.h"
#include "documents/invoice_document.h"

#include <array>

using namespace Qt::StringLiterals;

namespace documents {

std::unique_ptr<InvoiceDocument> InvoiceDocument::example()
{
    core::SupplyPoint point{{}, *core::Ean::fromText(u"541448860999999907"_s), u"30\u00A0000\u00A0001"_s,
        core::MeterKind::Single, core::Title::Madame, tr("Camille"), tr("Exemple"),
        {u"Rue de l’Exemple"_s, u"1"_s, {}, u"4998"_s, u"Valbois"_s}};
    core::Contract contract;
    contract.reference = u"CTR-2025-0000"_s;
    contract.offerName = u"Électricité Clarté"_s;
    contract.tariff = core::TariffKind::Fixed;
    contract.price = core::billing::kDefaultFixedPrice;
    contract.standingCharge = core::billing::kDefaultStandingCharge;
    contract.startsOn = QDate(2025, 1, 1);

    core::Invoice invoice;
    invoice.reference = u"2026-01-0000"_s;
    invoice.periodFrom = QDate(2025, 12, 1);
    invoice.periodTo = QDate(2025, 12, 31);
    invoice.issuedOn = QDate(2026, 1, 5);
    invoice.dueOn = QDate(2026, 1, 25);
    invoice.kWh = 260;
    invoice.indexFrom = 12'040;
    invoice.indexTo = 12'300;
    invoice.price = contract.price;
    invoice.standingCharge = contract.standingCharge;
    invoice.total = core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge);

    QList<core::MonthConsumption> history;
    constexpr std::array<qint64, 6> kWh{142, 150, 171, 198, 231, 260};
    for (std::size_t i = 0; i < kWh.size(); ++i)
        history.append({QDate(2025, 7, 1).addMonths(static_cast<int>(i)), kWh[i]});
    const core::PostalAddress address = point.address;
    // Nobody pays an example: no code.
    return std::make_unique<InvoiceDocument>(core::InvoiceDocument{invoice, std::move(point), contract,
                                                 u"4\u00A0000\u00A0000"_s, address, history, false},
        Kind::Example);
}

} // namespace documents
