#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

namespace core {

enum class ReadingStatus { Pending, Validated, Refused };
enum class ReadingSource { Imported, Client, Estimated };

// The meter's indices on one day, in kWh. A single meter uses day only; injection registers belong to smart
// meters.
struct Reading
{
    ReadingId id;
    SupplyPointId supplyPoint;
    QDate readOn;
    qint64 day = 0; // 1.8.1, or the only register
    qint64 night = 0; // 1.8.2
    qint64 injectionDay = 0; // 2.8.1
    qint64 injectionNight = 0; // 2.8.2
    ReadingStatus status = ReadingStatus::Validated;
    ReadingSource source = ReadingSource::Imported;
    QString note; // shown to the client: why it was refused
};

} // namespace core
