#include "core/energy/handover.h"

using namespace Qt::StringLiterals;

namespace core {

QString codeOf(HandoverFlaw flaw)
{
    switch (flaw) {
    case HandoverFlaw::NotSigned:
        return u"not-signed"_s;
    case HandoverFlaw::WrongDay:
        return u"wrong-day"_s;
    case HandoverFlaw::DayAhead:
        return u"day-ahead"_s;
    case HandoverFlaw::WrongIndex:
        break;
    }
    return u"wrong-index"_s;
}

HandoverVerdict judgeHandover(
    const HandoverEntry& entry, MeterKind kind, const QList<Reading>& validated, QDate today)
{
    if (entry.leaverSignature.trimmed().isEmpty() || entry.entererSignature.trimmed().isEmpty())
        return {{}, HandoverFlaw::NotSigned};
    const std::optional<QDate> day = readDay(entry.reading.readOn);
    if (!day)
        return {{}, HandoverFlaw::WrongDay};
    if (*day > today)
        return {{}, HandoverFlaw::DayAhead};
    // What was read or estimated since says nothing about that day.
    QList<Reading> before = validated;
    before.removeIf([&day](const Reading& reading) { return reading.readOn > *day; });
    HandoverVerdict verdict;
    verdict.reading.readOn = *day;
    for (const MeterRegister which : registersOf(kind)) {
        const TypedIndex typed = readIndex(textOf(entry.reading, which), kind);
        if (!typed.kWh || (!before.isEmpty() && *typed.kWh < indexOf(before.constFirst(), which)))
            return {{}, HandoverFlaw::WrongIndex};
        setIndex(verdict.reading, which, *typed.kWh);
    }
    verdict.reading.source = ReadingSource::Client;
    return verdict;
}

} // namespace core
