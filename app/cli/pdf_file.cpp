#include "cli/pdf_file.h"

#include "documents/document.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace cli {

core::Result<void> writeFile(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        const bool full = disk.isValid() && disk.bytesAvailable() < bytes.size();
        return core::Error{
            full ? core::ErrorCode::DiskFull : core::ErrorCode::Io, path + u": "_s + file.errorString()};
    }
    return {};
}

core::Result<void> writePdf(const documents::Document& document, const QString& path)
{
    const auto pdf = documents::toPdf(document);
    return pdf ? writeFile(*pdf, path) : pdf.error();
}

} // namespace cli
