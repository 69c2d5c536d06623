#include "data/canonical_dump.h"

#include "data/database.h"
#include "data/query.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace data {

namespace {

QJsonValue jsonOf(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.metaType().id()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return QJsonObject{{u"bytes"_s, bytes.size()},
            {u"sha256"_s,
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}};
    }
    case QMetaType::QString:
        return value.toString();
    default: // integers of every width, and PostgreSQL's booleans
        return value.toLongLong();
    }
}

QByteArray lineOf(const QJsonArray& values)
{
    return QJsonDocument(values).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

core::Result<QByteArray> canonicalDump(Database& database, const QList<CopiedTable>& tables)
{
    QByteArray text;
    for (const CopiedTable& table : tables) {
        Query query(database, "dump"_L1,
            u"select * from %1 order by %2"_s.arg(
                database.dialect().qualified(database.schema(), table.name), Dialect::quoted(table.key)));
        const auto columns = query.columnNames();
        if (!columns)
            return columns.error();
        text += "# " + table.name.toUtf8() + ' ' + lineOf(QJsonArray::fromStringList(columns.value()));
        const auto lines = query.all([](const Row& row) {
            QJsonArray values;
            for (int i = 0; i < row.columnCount(); ++i)
                values.append(jsonOf(row.value(i)));
            return lineOf(values);
        });
        if (!lines)
            return lines.error();
        for (const QByteArray& line : lines.value())
            text += line;
    }
    return text;
}

} // namespace data
