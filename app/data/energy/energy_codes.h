#pragma once

#include "core/energy/advance.h"
#include "core/energy/contract.h"
#include "core/energy/invoice.h"
#include "core/energy/mandate.h"
#include "core/energy/reading.h"

#include <QString>

namespace data {

// The words that stand for the energy enumerations in the database, both ways. An unknown word, which the
// checks of the tables exclude, reads as the first value.
QString codeOf(core::MeterKind kind);
QString codeOf(core::Title title);
QString codeOf(core::TariffKind kind);
QString codeOf(core::ContractStatus status);
QString codeOf(core::InvoiceStatus status);
QString codeOf(core::InvoiceKind kind);
QString codeOf(core::BillingMode mode);
QString codeOf(core::AdvanceOrigin origin);
QString codeOf(core::ReadingStatus status);
QString codeOf(core::ReadingSource source);
QString codeOf(core::MandateStatus status);
QString codeOf(core::MandateWay way);

core::MeterKind meterKindOf(const QString& code);
core::Title titleOf(const QString& code);
core::TariffKind tariffKindOf(const QString& code);
core::ContractStatus contractStatusOf(const QString& code);
core::InvoiceStatus invoiceStatusOf(const QString& code);
core::InvoiceKind invoiceKindOf(const QString& code);
core::BillingMode billingModeOf(const QString& code);
core::AdvanceOrigin advanceOriginOf(const QString& code);
core::ReadingStatus readingStatusOf(const QString& code);
core::ReadingSource readingSourceOf(const QString& code);
core::MandateStatus mandateStatusOf(const QString& code);
core::MandateWay mandateWayOf(const QString& code);

} // namespace data
