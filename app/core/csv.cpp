#include "core/csv.h"

using namespace Qt::StringLiterals;

namespace core::csv {
namespace {

QString cell(QString text)
{
    text.replace(u'\u00A0', u' '); // spreadsheets read numbers with plain spaces or none
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QByteArray line(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& text : cells)
        written.append(cell(text));
    return (written.join(u';') + u"\r\n"_s).toUtf8();
}

} // namespace core::csv
