#pragma once

#include <QLatin1StringView>

// Names of what the trainer's events and the calendar write in the journal; see core/event_names.h.
namespace core::events {

inline constexpr QLatin1StringView kInvoiceIssued{"invoice.issued"};
inline constexpr QLatin1StringView kInvoiceReminded{"invoice.reminded"};
inline constexpr QLatin1StringView kInvoiceRefunded{"invoice.refunded"};
inline constexpr QLatin1StringView kReadingValidated{"reading.validated"};
inline constexpr QLatin1StringView kReadingRefused{"reading.refused"};
inline constexpr QLatin1StringView kWorldEvent{"world.event"};
inline constexpr QLatin1StringView kPrinterRefilled{"printer.refilled"};
inline constexpr QLatin1StringView kCalendarTurned{"world.calendar_turned"};

} // namespace core::events
