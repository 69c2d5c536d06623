#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace data {

// {"monthsBefore": 3, "day": 5} or {"daysBefore": 12} counted back from a day, which it never passes. The
// 31st of a shorter month is its last day.
QDate relativeDate(const QJsonObject& object, QDate from);

// Such a time of day in Belgium, in UTC.
QDateTime belgianTime(QDate day, QTime time);

} // namespace data
