#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QDate>
#include <QString>

namespace core {

enum class TariffKind { Fixed, Variable };
enum class ContractStatus { Active, Suspended, Closed };

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
};

} // namespace core
