#pragma once

#include "core/records/record.h"
#include "core/result.h"
#include "services/records/record_type.h"
#include "trainer/background_work.h"

#include <QDate>

class QWidget;

namespace services {
class RecordService;
}

namespace trainer {

class FilePicker;

enum class ExportFormat { Csv, Pdf };

// Which file; none: the person changed their mind. counted: « 42 factures ».
std::optional<ExportFormat> askForFormat(QWidget* host, const QString& counted);

// Writes every record found into a file, beside the window, with its progress. The CSV has every field, the
// PDF those of the list. Errors: Cancelled, Io, those of the database; no file is left then.
core::Result<void> exportRecords(QWidget* host, const services::RecordService& records,
    const services::RecordType& type, const core::RecordQuery& query, ExportFormat format,
    const QString& path, QDate today);

} // namespace trainer
