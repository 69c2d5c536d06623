#include "core/energy/billing.h"

#include <array>

namespace core::billing {
namespace {

// Fictional shares of an all-in kilowatt-hour price, without VAT, in hundred-thousandths of a euro.
constexpr qint64 kEnergyShare = 18'250;
constexpr qint64 kNetworkShare = 17'750;
constexpr qint64 kLeviesShare = 8'315;
constexpr qint64 kAllShares = kEnergyShare + kNetworkShare + kLeviesShare;

constexpr qint64 kVatPercent = 6;
constexpr qint64 kWithVat = 100 + kVatPercent;

// Printed prices have five decimals; the amounts of the lines follow from what is printed.
EnergyPrice toFiveDecimals(EnergyPrice price)
{
    return EnergyPrice::fromMicroEuro((price.microEuro() + 5) / 10 * 10);
}

EnergyPrice partWithoutVat(EnergyPrice price, qint64 share)
{
    return toFiveDecimals(price.share(share * 100, kAllShares * kWithVat));
}

} // namespace

Money total(qint64 kWh, EnergyPrice price, Money standingCharge)
{
    return standingCharge + price.costOf(kWh);
}

Money withoutVat(Money amount)
{
    return amount - amount.share(kVatPercent, kWithVat);
}

EnergyPrice energyPartWithoutVat(EnergyPrice price)
{
    return partWithoutVat(price, kEnergyShare);
}

InvoiceLines lines(const Invoice& invoice)
{
    InvoiceLines out;
    out.total = invoice.cost();
    out.vat = out.total.share(kVatPercent, kWithVat);
    out.withoutVat = out.total - out.vat;
    out.standingCharge = withoutVat(invoice.standingCharge);
    out.energyPrice = partWithoutVat(invoice.price, kEnergyShare);
    out.networkPrice = partWithoutVat(invoice.price, kNetworkShare);
    out.energy = out.energyPrice.costOf(invoice.kWh);
    out.network = out.networkPrice.costOf(invoice.kWh);
    out.levies = out.withoutVat - out.standingCharge - out.energy - out.network;
    // The levies take the cents that rounding leaves over; the same price every month wherever it still
    // explains them.
    out.leviesPrice = partWithoutVat(invoice.price, kLeviesShare);
    if (invoice.kWh == 0)
        out.leviesPrice = EnergyPrice();
    else if (out.leviesPrice.costOf(invoice.kWh) != out.levies)
        out.leviesPrice = toFiveDecimals(
            EnergyPrice::fromMicroEuro((out.levies.cents() * 10'000 + invoice.kWh / 2) / invoice.kWh));
    return out;
}

EnergyPrice variablePrice(int month)
{
    constexpr std::array<qint64, 12> kMicroEuro{345'000, 338'000, 322'000, 298'000, 279'000, 265'000, 258'000,
        262'000, 277'000, 301'000, 328'000, 342'000};
    constexpr qint64 kOtherwise = 300'000;
    if (month < 1 || month > 12)
        return EnergyPrice::fromMicroEuro(kOtherwise);
    return EnergyPrice::fromMicroEuro(kMicroEuro[static_cast<std::size_t>(month - 1)]);
}

EnergyPrice priceOf(const Contract& contract, QDate periodTo)
{
    return contract.tariff == TariffKind::Variable ? variablePrice(periodTo.month()) : contract.price;
}

} // namespace core::billing
