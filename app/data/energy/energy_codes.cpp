#include "data/energy/energy_codes.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace data {
namespace {

template <typename Value, std::size_t N> using Codes = std::array<std::pair<Value, QLatin1StringView>, N>;

constexpr Codes<core::MeterKind, 3> kMeterKinds{{{core::MeterKind::Single, "single"_L1},
    {core::MeterKind::DayNight, "day_night"_L1}, {core::MeterKind::Smart, "smart"_L1}}};
constexpr Codes<core::Title, 2> kTitles{
    {{core::Title::Madame, "madame"_L1}, {core::Title::Monsieur, "monsieur"_L1}}};
constexpr Codes<core::TariffKind, 2> kTariffs{
    {{core::TariffKind::Fixed, "fixed"_L1}, {core::TariffKind::Variable, "variable"_L1}}};
constexpr Codes<core::ContractStatus, 3> kContractStatuses{{{core::ContractStatus::Active, "active"_L1},
    {core::ContractStatus::Suspended, "suspended"_L1}, {core::ContractStatus::Closed, "closed"_L1}}};
// What is to refund is to pay, the other way round: the sign of its total tells.
constexpr Codes<core::InvoiceStatus, 4> kInvoiceStatuses{
    {{core::InvoiceStatus::ToPay, "to_pay"_L1}, {core::InvoiceStatus::Paid, "paid"_L1},
        {core::InvoiceStatus::Cancelled, "cancelled"_L1}, {core::InvoiceStatus::ToRefund, "to_pay"_L1}}};
constexpr Codes<core::InvoiceKind, 4> kInvoiceKinds{
    {{core::InvoiceKind::Usage, "usage"_L1}, {core::InvoiceKind::Advance, "advance"_L1},
        {core::InvoiceKind::Statement, "statement"_L1}, {core::InvoiceKind::Closing, "closing"_L1}}};
constexpr Codes<core::BillingMode, 2> kBillingModes{
    {{core::BillingMode::Monthly, "monthly"_L1}, {core::BillingMode::Yearly, "yearly"_L1}}};
constexpr Codes<core::AdvanceOrigin, 3> kAdvanceOrigins{{{core::AdvanceOrigin::Contract, "contract"_L1},
    {core::AdvanceOrigin::Statement, "statement"_L1}, {core::AdvanceOrigin::Customer, "customer"_L1}}};
constexpr Codes<core::ReadingStatus, 3> kReadingStatuses{{{core::ReadingStatus::Pending, "pending"_L1},
    {core::ReadingStatus::Validated, "validated"_L1}, {core::ReadingStatus::Refused, "refused"_L1}}};
constexpr Codes<core::ReadingSource, 3> kReadingSources{{{core::ReadingSource::Imported, "imported"_L1},
    {core::ReadingSource::Client, "client"_L1}, {core::ReadingSource::Estimated, "estimated"_L1}}};
constexpr Codes<core::MandateStatus, 4> kMandateStatuses{
    {{core::MandateStatus::Waiting, "waiting"_L1}, {core::MandateStatus::Active, "active"_L1},
        {core::MandateStatus::Refused, "refused"_L1}, {core::MandateStatus::Stopped, "cancelled"_L1}}};
constexpr Codes<core::MandateWay, 2> kMandateWays{
    {{core::MandateWay::Paper, "paper"_L1}, {core::MandateWay::Online, "online"_L1}}};

template <typename Value, std::size_t N> QString codeIn(const Codes<Value, N>& codes, Value value)
{
    for (const auto& [known, code] : codes) {
        if (known == value)
            return QString(code);
    }
    return {};
}

template <typename Value, std::size_t N> Value valueIn(const Codes<Value, N>& codes, const QString& text)
{
    for (const auto& [value, code] : codes) {
        if (code == text)
            return value;
    }
    return codes.front().first;
}

} // namespace

QString codeOf(core::MeterKind kind)
{
    return codeIn(kMeterKinds, kind);
}
QString codeOf(core::Title title)
{
    return codeIn(kTitles, title);
}
QString codeOf(core::TariffKind kind)
{
    return codeIn(kTariffs, kind);
}
QString codeOf(core::ContractStatus status)
{
    return codeIn(kContractStatuses, status);
}
QString codeOf(core::InvoiceStatus status)
{
    return codeIn(kInvoiceStatuses, status);
}
QString codeOf(core::InvoiceKind kind)
{
    return codeIn(kInvoiceKinds, kind);
}
QString codeOf(core::BillingMode mode)
{
    return codeIn(kBillingModes, mode);
}
QString codeOf(core::AdvanceOrigin origin)
{
    return codeIn(kAdvanceOrigins, origin);
}
QString codeOf(core::ReadingStatus status)
{
    return codeIn(kReadingStatuses, status);
}
QString codeOf(core::ReadingSource source)
{
    return codeIn(kReadingSources, source);
}
QString codeOf(core::MandateStatus status)
{
    return codeIn(kMandateStatuses, status);
}
QString codeOf(core::MandateWay way)
{
    return codeIn(kMandateWays, way);
}

core::MeterKind meterKindOf(const QString& code)
{
    return valueIn(kMeterKinds, code);
}
core::Title titleOf(const QString& code)
{
    return valueIn(kTitles, code);
}
core::TariffKind tariffKindOf(const QString& code)
{
    return valueIn(kTariffs, code);
}
core::ContractStatus contractStatusOf(const QString& code)
{
    return valueIn(kContractStatuses, code);
}
core::InvoiceStatus invoiceStatusOf(const QString& code)
{
    return valueIn(kInvoiceStatuses, code);
}
core::InvoiceKind invoiceKindOf(const QString& code)
{
    return valueIn(kInvoiceKinds, code);
}
core::BillingMode billingModeOf(const QString& code)
{
    return valueIn(kBillingModes, code);
}
core::AdvanceOrigin advanceOriginOf(const QString& code)
{
    return valueIn(kAdvanceOrigins, code);
}
core::ReadingStatus readingStatusOf(const QString& code)
{
    return valueIn(kReadingStatuses, code);
}
core::ReadingSource readingSourceOf(const QString& code)
{
    return valueIn(kReadingSources, code);
}
core::MandateStatus mandateStatusOf(const QString& code)
{
    return valueIn(kMandateStatuses, code);
}
core::MandateWay mandateWayOf(const QString& code)
{
    return valueIn(kMandateWays, code);
}

} // namespace data
