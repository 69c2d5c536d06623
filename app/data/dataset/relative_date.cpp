#include "data/dataset/relative_date.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace data {

QDate relativeDate(const QJsonObject& object, QDate from)
{
    if (object.contains(u"daysBefore"_s))
        return from.addDays(-object[u"daysBefore"_s].toInt());
    const QDate month = QDate(from.year(), from.month(), 1).addMonths(-object[u"monthsBefore"_s].toInt());
    const int day = qBound(1, object[u"day"_s].toInt(), month.daysInMonth());
    return qMin(month.addDays(day - 1), from);
}

QDateTime belgianTime(QDate day, QTime time)
{
    static const QTimeZone belgium("Europe/Brussels");
    return QDateTime(day, time, belgium).toUTC();
}

} // namespace data
