#pragma once

#include "core/energy/reading_rules.h"
#include "core/field_errors.h"
#include "core/records/record.h"
#include "core/result.h"
#include "services/records/record_type.h"

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

// Each typed field by its own rule.
CheckedRecord checkFields(const QList<RecordField>& fields, const QHash<QString, QString>& typed);
// What was typed as a reading, by the rules of the customer's own page; what only looks unlikely is the
// trainer's to know. others: the readings of that meter, this one aside.
core::ReadingVerdict judgeTyped(const QHash<QString, QString>& typed, core::MeterKind meter,
    const QList<core::Reading>& others, QDate today);
// typed: by field, as it stands in the form; fields that are not editable are left out. Errors: those of the
// database.
core::Result<CheckedRecord> checkRecord(data::Database& database, core::RecordKind kind,
    const core::Record& record, const QHash<QString, QString>& typed, QDate today);

} // namespace services
