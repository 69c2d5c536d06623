#pragma once

#include "core/field_errors.h"
#include "core/records/record.h"
#include "core/result.h"

#include <QHash>

namespace core {
class Clock;
}
namespace data {
class Database;
}

namespace services {

// What was made: the row, or what must be corrected.
struct MadeRecord
{
    qint64 id = 0; // meaningful without errors
    core::FieldErrors errors; // on the ids of RecordType::asked
};

// What the form of a new one begins with.
core::Record proposedRecord(core::RecordKind kind, QDate today);

// Makes a contract, a reading, a request or a message for that person, by the rules of the portal; typed: the
// fields of RecordType::asked as they stand in the form. A new contract closes the one in force. A mandate:
// mandate_maker.h. Inside the caller's transaction. Errors: NotFound (no such person), InvalidInput (nothing
// of that kind is made here), those of the database.
core::Result<MadeRecord> makeRecord(data::Database& database, const core::Clock& clock, core::RecordKind kind,
    core::SupplyPointId person, const QHash<QString, QString>& typed);

} // namespace services
