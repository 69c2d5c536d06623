#include "trainer/data/record_export.h"

#include "core/csv.h"
#include "documents/record_list.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "services/records/record_service.h"
#include "trainer/file_work.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using services::RecordField;

namespace trainer {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::RecordExport)
};

core::Error unwritten(const QString& path)
{
    return {core::ErrorCode::Io, path};
}

core::Result<void> writeCsv(const services::RecordService& records, const services::RecordType& type,
    const core::RecordQuery& query, const QString& path, const WorkProgress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path);
    QStringList cells;
    for (const RecordField& field : type.fields)
        cells.append(field.label);
    bool isWritten = file.write(core::csv::kByteOrderMark) > 0 && file.write(core::csv::line(cells)) > 0;
    const auto taken = records.eachElsewhere(
        type.kind, query,
        [&](const core::Record& record) {
            cells.clear();
            for (const RecordField& field : type.fields)
                cells.append(field.shown(record));
            isWritten = isWritten && file.write(core::csv::line(cells)) > 0;
        },
        progress);
    if (!taken)
        return taken;
    if (!isWritten || !file.commit())
        return unwritten(path);
    return {};
}

core::Result<void> writePdf(const services::RecordService& records, const services::RecordType& type,
    const core::RecordQuery& query, const QString& path, QDate today, const WorkProgress& progress)
{
    documents::RecordTableSheet sheet;
    sheet.title = type.name;
    sheet.fileName = core::codeOf(type.kind) + u".pdf"_s;
    sheet.day = today;
    const QList<RecordField> fields = type.listed();
    for (const RecordField& field : fields)
        sheet.columns.append({field.label, services::isAmount(field.kind)});
    const auto taken = records.eachElsewhere(
        type.kind, query,
        [&](const core::Record& record) {
            QStringList cells;
            for (const RecordField& field : fields)
                cells.append(field.shown(record));
            sheet.rows.append(cells);
        },
        progress);
    if (!taken)
        return taken;
    sheet.line = type.counted(sheet.rows.size());
    const documents::RecordListDocument document(std::move(sheet));
    const WatchedDocument watched(document, progress);
    const auto pdf = documents::toPdf(watched);
    if (watched.isStopped())
        return core::Error{core::ErrorCode::Cancelled, path};
    if (!pdf)
        return pdf.error();
    if (!writeWhole(path, *pdf))
        return unwritten(path);
    return {};
}

} // namespace

std::optional<ExportFormat> askForFormat(QWidget* host, const QString& counted)
{
    constexpr int kCsv = 1;
    constexpr int kPdf = 2;
    //: %1 such as « 42 factures »
    kit::Dialog dialog(host, Tr::tr("Exporter %1").arg(counted), kit::Dialog::World::Simulator);
    dialog.setLead(Tr::tr("Le tableau s’ouvre dans un tableur, avec toutes les colonnes. Le PDF s’imprime."));
    dialog.addButton(Tr::tr("Ne rien faire"), 0);
    dialog.addButton(Tr::tr("Tableau (CSV)"), kCsv, false, u"table"_s)->setObjectName(u"exportCsvButton"_s);
    dialog.addButton(Tr::tr("PDF"), kPdf, true, u"file-pdf"_s)->setObjectName(u"exportPdfButton"_s);
    switch (dialog.exec()) {
    case kCsv:
        return ExportFormat::Csv;
    case kPdf:
        return ExportFormat::Pdf;
    default:
        return std::nullopt;
    }
}

core::Result<void> exportRecords(QWidget* host, const services::RecordService& records,
    const services::RecordType& type, const core::RecordQuery& query, ExportFormat format,
    const QString& path, QDate today)
{
    core::Result<void> written;
    workInBackground(host, Tr::tr("Un instant, le fichier se prépare…"), [&](const WorkProgress& progress) {
        written = format == ExportFormat::Csv ? writeCsv(records, type, query, path, progress)
                                              : writePdf(records, type, query, path, today, progress);
    });
    return written;
}

} // namespace trainer
