#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace core {

// The day an instant falls on in Belgium; invalid for an invalid instant.
inline QDate belgianDay(const QDateTime& utc)
{
    return utc.isValid() ? utc.toTimeZone(QTimeZone("Europe/Brussels")).date() : QDate();
}

} // namespace core
