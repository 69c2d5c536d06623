#pragma once

#include <QString>
#include <QVariant>

namespace data {

class Query;

// Binds a value as its own type: what was read from a row can be written back on either engine.
void bindValue(Query& query, const QString& parameter, const QVariant& value);

} // namespace data
