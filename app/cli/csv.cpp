#include "cli/csv.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

bool needsQuotes(const QString& value)
{
    return value.contains(u',') || value.contains(u'"') || value.contains(u'\n') || value.contains(u'\r')
        || value.startsWith(u' ') || value.endsWith(u' ');
}

} // namespace

QByteArray csvRecord(const QStringList& values)
{
    QStringList written;
    written.reserve(values.size());
    for (const QString& value : values) {
        if (needsQuotes(value))
            written.append(u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"');
        else
            written.append(value);
    }
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace cli
