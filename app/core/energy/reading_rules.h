#pragma once

#include "core/energy/reading.h"
#include "core/energy/supply_point.h"
#include "core/field_errors.h"

#include <QList>

#include <optional>

// What may be written as a meter reading (features.md E-55, X-53 to X-55, section 5.2). Pure: no clock, no
// store.
namespace core {

enum class MeterRegister { Day, Night, InjectionDay, InjectionNight };

// The registers asked for, in the order the meter shows them. A smart meter always has its four.
QList<MeterRegister> registersOf(MeterKind kind);
// Digits before the comma: 5 on the drums of a mechanical meter, 6 on the screen of a smart one.
int indexDigits(MeterKind kind);
// The value at which a register starts again from zero: 100 000 or 1 000 000.
qint64 indexCapacity(MeterKind kind);
// 1.8.1, 1.8.2, 2.8.1 or 2.8.2
QString obisCode(MeterRegister which);
// Name of the field in errors and in the journal: day, night, injectionDay, injectionNight.
QString fieldOf(MeterRegister which);

qint64 indexOf(const Reading& reading, MeterRegister which);
void setIndex(Reading& reading, MeterRegister which, qint64 kWh);

// What was typed: everything is text, as the person wrote it.
struct ReadingEntry
{
    QString readOn; // 12/11/2026
    QString day;
    QString night;
    QString injectionDay;
    QString injectionNight;
};
QString textOf(const ReadingEntry& entry, MeterRegister which);

// A typed index: spaces, dots of thousands (48.213) and leading zeros are forgiven. Digits after a comma are
// not dropped in silence: NotWhole, with the number without them as argument.
struct TypedIndex
{
    std::optional<qint64> kWh;
    FieldError error; // when there is no value; its field is empty
};
TypedIndex readIndex(const QString& text, MeterKind kind);

// A typed day: 12/11/2026, 12-11-2026, 12.11.26, 1/2/2026.
std::optional<QDate> readDay(const QString& text);

// What is usual for one register, from the validated readings.
struct UsualUse
{
    double perDay = 0; // kWh, of the two latest periods
    double lowestPerDay = 0; // of the latest thirteen periods
    double highestPerDay = 0;
    bool isKnown = false;
};
// validated: newest first.
UsualUse usualUse(const QList<Reading>& validated, MeterRegister which, qint64 capacity);

// kWh between two indices; counts on from zero when the register went past its last digit.
qint64 usedBetween(qint64 from, qint64 to, qint64 capacity);

// Why an entry that is possible looks unlikely. It can still be sent.
struct ReadingDoubt
{
    enum class Kind { MuchHigher, MuchLower, RolledOver, DayAndNightSwapped };

    Kind kind = Kind::MuchHigher;
    MeterRegister where = MeterRegister::Day;
    qint64 used = 0; // kWh since that day
    QDate since;
    qint64 expectedLow = 0; // kWh over the same days
    qint64 expectedHigh = 0;
    qint64 usualPerMonth = 0; // kWh in 30 days
};
QString codeOf(ReadingDoubt::Kind kind); // for the journal: higher, lower, rolled_over, swapped

// What an entry is compared with.
struct ReadingContext
{
    MeterKind meterKind = MeterKind::Single;
    QList<Reading> validated; // newest first; empty for a new customer
    QDate today;
};

struct ReadingVerdict
{
    Reading reading; // meaningful when there are no errors
    FieldErrors errors; // readOn, day, night, injectionDay, injectionNight
    QList<ReadingDoubt> doubts;
};
ReadingVerdict judge(const ReadingEntry& entry, const ReadingContext& context);

} // namespace core
