#pragma once

#include "core/field_errors.h"
#include "core/records/record.h"
#include "core/result.h"

#include <QDate>
#include <QHash>

namespace data {
class Database;
}

namespace services {

// What the form of one record holds, checked with the rules of the portal.
struct CheckedRecord
{
    QHash<QString, QVariant> values; // to write, by field; meaningful without errors
    core::FieldErrors errors; // on the fields' ids
};

// typed: by field, as it stands in the form; fields that are not editable are left out. Errors: those of the
// database.
core::Result<CheckedRecord> checkRecord(data::Database& database, core::RecordKind kind,
    const core::Record& record, const QHash<QString, QString>& typed, QDate today);

} // namespace services
