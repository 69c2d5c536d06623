#include "core/clock.h"

#include <QTimeZone>

namespace core {
namespace {

const QTimeZone& belgium()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

QDate dayInBelgium(const QDateTime& utc)
{
    return belgium().isValid() ? utc.toTimeZone(belgium()).date() : utc.toLocalTime().date();
}

} // namespace

QDate Clock::today() const
{
    return dayInBelgium(nowUtc());
}

QDateTime movedByDays(const QDateTime& utc, qint64 days)
{
    if (days == 0)
        return utc;
    const QDateTime here = belgium().isValid() ? utc.toTimeZone(belgium()) : utc.toLocalTime();
    return here.addDays(days).toUTC();
}

QDateTime SystemClock::nowUtc() const
{
    return movedByDays(QDateTime::currentDateTimeUtc(), m_offsetDays);
}

void SystemClock::setToday(QDate day)
{
    m_offsetDays = day.isValid() ? dayInBelgium(QDateTime::currentDateTimeUtc()).daysTo(day) : 0;
}

FixedClock::FixedClock(QDate day)
    : m_now(belgium().isValid() ? QDateTime(day, QTime(12, 0), belgium()).toUTC()
                                : QDateTime(day, QTime(12, 0)).toUTC())
{
}

} // namespace core
