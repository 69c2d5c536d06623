#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace data {

// Where the content compiled into the program is.
inline constexpr QLatin1StringView kBuiltInContent{":/demo-data"};

// Errors: Io when the file cannot be read.
core::Result<QByteArray> readContentFile(const QString& folder, const QString& file);
// Errors: Io, or InvalidInput when the file is no JSON object.
core::Result<QJsonObject> readContentObject(const QString& folder, const QString& file);

} // namespace data
