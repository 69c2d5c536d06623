#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace data {

// Where the content compiled into the program is.
inline constexpr QLatin1StringView kBuiltInContent{":/demo-data"};

// Errors: Io when the file cannot be read.
core::Result<QByteArray> readContentFile(const QString& folder, const QString& file);
// What a file of that name holds. Error: InvalidInput when it is no JSON object.
core::Result<QJsonObject> contentObject(const QString& name, const QByteArray& content);
// Errors: Io, or those of contentObject().
core::Result<QJsonObject> readContentObject(const QString& folder, const QString& file);

// One of the files of a kind, such as mails/invoice-ready.json: its name is letters, digits and single
// hyphens. Errors: NotFound when there is none of that name.
core::Result<QJsonObject> readNamedContent(const QString& folder, const QString& kind, const QString& name);
// The names of all files of a kind, sorted.
QStringList contentNames(const QString& folder, const QString& kind);

} // namespace data
