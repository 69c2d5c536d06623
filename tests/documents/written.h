#pragma once

#include "documents/document.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace pdftools {

// The document as a PDF file in the folder, under its own name or that one; where it is. The check fails and
// the path is empty when it cannot be made.
inline QString written(
    const QString& folder, const documents::Document& document, const QString& name = QString())
{
    const auto pdf = documents::toPdf(document);
    if (!pdf) {
        QTest::qFail(qPrintable(pdf.error().detail), __FILE__, __LINE__);
        return {};
    }
    QFile file(QDir(folder).filePath(name.isEmpty() ? document.fileName() : name));
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size()) {
        QTest::qFail("the file could not be written", __FILE__, __LINE__);
        return {};
    }
    return file.fileName();
}

} // namespace pdftools
