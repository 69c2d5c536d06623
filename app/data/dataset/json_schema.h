#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace data {

// What is wrong with a JSON document according to a JSON Schema (draft 7), one plain sentence each, beginning
// with the JSON pointer (RFC 6901) of the place: "/supplyPoints/3/ean: …". Empty when all is well. A schema
// that cannot be read is one sentence too.
QStringList schemaErrors(const QJsonObject& document, const QJsonObject& schema);

} // namespace data
