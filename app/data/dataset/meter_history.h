#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace data {

// What the meter's registers show, in kWh. A single meter uses day only.
struct Indices
{
    qint64 day = 0;
    qint64 night = 0;
    qint64 injectionDay = 0;
    qint64 injectionNight = 0;
};

struct ClosedMonth
{
    QDate month; // its first day
    qint64 kWh = 0; // taken from the network, day and night together
    Indices before; // at the end of the month before
    Indices after; // at its own end
};

// A stable number for an EAN and a month, evenly spread: all that varies in the world is drawn from it, so
// that the same EAN and month always give the same figures.
quint32 drawnNumber(const QString& ean, QDate month, quint32 salt = 0);

// The closed months of a supply point of the dataset, oldest first. The last one ends on the indices of the
// dataset; the earlier ones are counted back from them.
QList<ClosedMonth> meterHistory(const QJsonObject& supplyPoint, QDate day);

} // namespace data
