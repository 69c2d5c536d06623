#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QDate>
#include <QString>

namespace core {

enum class TariffKind { Fixed, Variable };
enum class ContractStatus { Active, Suspended, Closed };
// Each month what was used; or a fixed advance each month and once a year a statement.
enum class BillingMode { Monthly, Yearly };

struct Contract
{
    ContractId id;
    SupplyPointId supplyPoint;
    QString reference; // CTR-2024-0417
    QString offerName; // Électricité Clarté
    TariffKind tariff = TariffKind::Fixed;
    EnergyPrice price; // all taxes included; of the fixed tariff, or of today's month of the variable one
    Money standingCharge; // a month, all taxes included
    QDate startsOn;
    QDate fixedUntil; // invalid when open-ended from the start
    ContractStatus status = ContractStatus::Active;
    BillingMode billing = BillingMode::Monthly;
    int statementMonth = 0; // 1 to 12: when the statement of a yearly one is issued
};

} // namespace core
