#pragma once

#include "core/energy/contract.h"
#include "core/energy/invoice.h"

namespace core::billing {

// Rule E-48: standing charge + kWh × price, rounded half up to the cent. All taxes included.
Money total(qint64 kWh, EnergyPrice price, Money standingCharge);

// What is printed: VAT is total × 6 / 106 rounded half up (features.md 5.3).
InvoiceLines lines(const Invoice& invoice);

// The energy part of an all-in price, without VAT: what the contract announces.
EnergyPrice energyPartWithoutVat(EnergyPrice price);
// An all-in amount, without VAT.
Money withoutVat(Money amount);

// Rule E-50: the price of the variable tariff for a period that ends in this month (1 to 12).
EnergyPrice variablePrice(int month);
// What a contract asks for a period that ends on that day.
EnergyPrice priceOf(const Contract& contract, QDate periodTo);
// Rule E-49.
inline constexpr EnergyPrice kDefaultFixedPrice = EnergyPrice::fromMicroEuro(285'000);
// Rule E-25: 12.00 € a month.
inline constexpr Money kDefaultStandingCharge = Money::fromCents(1200);

} // namespace core::billing
