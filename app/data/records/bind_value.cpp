#include "data/records/bind_value.h"

#include "data/query.h"

namespace data {

void bindValue(Query& query, const QString& parameter, const QVariant& value)
{
    const QByteArray latin = parameter.toLatin1();
    const QLatin1StringView name(latin);
    if (value.isNull()) {
        query.bindNull(name);
        return;
    }
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        query.bind(name, value.toBool());
        break;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        query.bind(name, value.toLongLong());
        break;
    case QMetaType::QByteArray:
        query.bind(name, value.toByteArray());
        break;
    default:
        query.bind(name, value.toString());
    }
}

} // namespace data
