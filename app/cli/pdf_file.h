#pragma once

#include "core/result.h"

#include <QString>

namespace documents {
class Document;
}

namespace cli {

// Never half a file: the whole one takes its name at the end.
core::Result<void> writeFile(const QByteArray& bytes, const QString& path);
core::Result<void> writePdf(const documents::Document& document, const QString& path);

} // namespace cli
