#pragma once

#include <QLatin1StringView>

// Names of what the trainer changes under « Données » and the journal keeps; see core/event_names.h. The
// subject is the reference of what was changed, or « kind:row ».
namespace core::events {

inline constexpr QLatin1StringView kInvoiceMarkedPaid{"invoice.marked_paid"};
inline constexpr QLatin1StringView kInvoiceCancelled{"invoice.cancelled"};
inline constexpr QLatin1StringView kRecordChanged{"record.changed"}; // attributes: fields
inline constexpr QLatin1StringView kRecordAdded{"record.added"};
inline constexpr QLatin1StringView kRecordRemoved{"record.removed"};
inline constexpr QLatin1StringView kClientRemoved{"client.removed"};
inline constexpr QLatin1StringView kRecordsRestored{"records.restored"}; // the undo of one of these

} // namespace core::events
