#include "core/energy/reading_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype kLatestPeriods = 2;
constexpr qsizetype kYearOfPeriods = 13; // a year, and the same month of the year before
constexpr double kManyTimes = 2.0; // this many times the highest usual use is doubtful
constexpr double kFewTimes = 0.4; // and so is this share of the lowest
constexpr qint64 kSlack = 30; // kWh: one wash day does not make a doubt
constexpr qint64 kLeastExpected
    = 10; // kWh: below it, using nothing is no surprise (a week away, the panels at night)
constexpr int kDaysInMonth = 30;
// A smaller index is taken for a register that went past its last digit when it counted on by less than this
// share of all it can count.
constexpr qint64 kRollOverShare = 10;

struct Range
{
    qint64 low = 0;
    qint64 high = 0;
};

Range expectedUse(const UsualUse& usual, qint64 days)
{
    const auto count = static_cast<double>(days);
    const auto low = static_cast<qint64>(std::floor(usual.lowestPerDay * kFewTimes * count));
    return {low < kLeastExpected ? 0 : low,
        static_cast<qint64>(std::ceil(usual.highestPerDay * kManyTimes * count)) + kSlack};
}

bool isWithin(qint64 used, const Range& range)
{
    return used >= range.low && used <= range.high;
}

// Both registers fit far better the other way round: only then are they said to be swapped.
bool looksSwapped(
    const Reading& written, const ReadingContext& context, MeterRegister day, MeterRegister night)
{
    const Reading& last = context.validated.first();
    const qint64 capacity = indexCapacity(context.meterKind);
    const qint64 days = last.readOn.daysTo(written.readOn);
    const Range dayRange = expectedUse(usualUse(context.validated, day, capacity), days);
    const Range nightRange = expectedUse(usualUse(context.validated, night, capacity), days);
    const auto plausible = [&](MeterRegister from, MeterRegister to, const Range& range) {
        return isWithin(usedBetween(indexOf(last, from), indexOf(written, to), capacity), range);
    };
    const bool fitsAsWritten = plausible(day, day, dayRange) && plausible(night, night, nightRange);
    return !fitsAsWritten && plausible(day, night, dayRange) && plausible(night, day, nightRange);
}

void judgeDay(const ReadingEntry& entry, const ReadingContext& context, ReadingVerdict& verdict)
{
    const QString field = u"readOn"_s;
    const std::optional<QDate> day = readDay(entry.readOn);
    if (entry.readOn.trimmed().isEmpty())
        verdict.errors.add(field, Rule::Required);
    else if (!day)
        verdict.errors.add(field, Rule::NotADate);
    else if (*day > context.today)
        verdict.errors.add(field, Rule::DateTooLate, {context.today});
    else if (!context.validated.isEmpty() && *day < context.validated.first().readOn)
        verdict.errors.add(field, Rule::DateTooEarly, {context.validated.first().readOn});
    else
        verdict.reading.readOn = *day;
}

// One register, its number read: below the last one, or doubtful.
void judgeIndex(MeterRegister which, const ReadingContext& context, ReadingVerdict& verdict)
{
    const Reading& last = context.validated.first();
    const qint64 before = indexOf(last, which);
    const qint64 now = indexOf(verdict.reading, which);
    const qint64 capacity = indexCapacity(context.meterKind);
    const UsualUse usual = usualUse(context.validated, which, capacity);
    const Range expected = expectedUse(usual, last.readOn.daysTo(verdict.reading.readOn));

    ReadingDoubt doubt;
    doubt.where = which;
    doubt.used = usedBetween(before, now, capacity);
    doubt.since = last.readOn;
    doubt.expectedLow = expected.low;
    doubt.expectedHigh = expected.high;
    doubt.usualPerMonth = std::llround(usual.perDay * kDaysInMonth);
    if (now < before) {
        if (doubt.used > capacity / kRollOverShare) {
            verdict.errors.add(fieldOf(which), Rule::BelowLast, {before, last.readOn});
            return;
        }
        doubt.kind = ReadingDoubt::Kind::RolledOver;
        verdict.doubts.append(doubt);
    }
    if (!usual.isKnown || isWithin(doubt.used, expected))
        return;
    doubt.kind = doubt.used > expected.high ? ReadingDoubt::Kind::MuchHigher : ReadingDoubt::Kind::MuchLower;
    verdict.doubts.append(doubt);
}

// Swapped numbers are said once, in place of what is wrong with each.
void judgePair(MeterRegister day, MeterRegister night, const ReadingContext& context, ReadingVerdict& verdict)
{
    if (!looksSwapped(verdict.reading, context, day, night)) {
        judgeIndex(day, context, verdict);
        judgeIndex(night, context, verdict);
        return;
    }
    const Reading& last = context.validated.first();
    const bool possible = indexOf(verdict.reading, day) >= indexOf(last, day)
        && indexOf(verdict.reading, night) >= indexOf(last, night);
    if (!possible) {
        verdict.errors.add(fieldOf(day), Rule::DayNightSwapped, {indexOf(last, day)});
        verdict.errors.add(fieldOf(night), Rule::DayNightSwapped, {indexOf(last, night)});
        return;
    }
    ReadingDoubt doubt;
    doubt.kind = ReadingDoubt::Kind::DayAndNightSwapped;
    doubt.where = day;
    doubt.since = last.readOn;
    doubt.used = indexOf(verdict.reading, day) - indexOf(last, day);
    verdict.doubts.append(doubt);
}

} // namespace

QList<MeterRegister> registersOf(MeterKind kind)
{
    switch (kind) {
    case MeterKind::Single:
        return {MeterRegister::Day};
    case MeterKind::DayNight:
        return {MeterRegister::Day, MeterRegister::Night};
    case MeterKind::Smart:
        break;
    }
    return {
        MeterRegister::Day, MeterRegister::Night, MeterRegister::InjectionDay, MeterRegister::InjectionNight};
}

int indexDigits(MeterKind kind)
{
    return kind == MeterKind::Smart ? 6 : 5;
}

qint64 indexCapacity(MeterKind kind)
{
    return kind == MeterKind::Smart ? 1'000'000 : 100'000;
}

QString obisCode(MeterRegister which)
{
    switch (which) {
    case MeterRegister::Day:
        return u"1.8.1"_s;
    case MeterRegister::Night:
        return u"1.8.2"_s;
    case MeterRegister::InjectionDay:
        return u"2.8.1"_s;
    case MeterRegister::InjectionNight:
        break;
    }
    return u"2.8.2"_s;
}

QString fieldOf(MeterRegister which)
{
    switch (which) {
    case MeterRegister::Day:
        return u"day"_s;
    case MeterRegister::Night:
        return u"night"_s;
    case MeterRegister::InjectionDay:
        return u"injectionDay"_s;
    case MeterRegister::InjectionNight:
        break;
    }
    return u"injectionNight"_s;
}

qint64 indexOf(const Reading& reading, MeterRegister which)
{
    switch (which) {
    case MeterRegister::Day:
        return reading.day;
    case MeterRegister::Night:
        return reading.night;
    case MeterRegister::InjectionDay:
        return reading.injectionDay;
    case MeterRegister::InjectionNight:
        break;
    }
    return reading.injectionNight;
}

void setIndex(Reading& reading, MeterRegister which, qint64 kWh)
{
    switch (which) {
    case MeterRegister::Day:
        reading.day = kWh;
        break;
    case MeterRegister::Night:
        reading.night = kWh;
        break;
    case MeterRegister::InjectionDay:
        reading.injectionDay = kWh;
        break;
    case MeterRegister::InjectionNight:
        reading.injectionNight = kWh;
        break;
    }
}

QString textOf(const ReadingEntry& entry, MeterRegister which)
{
    switch (which) {
    case MeterRegister::Day:
        return entry.day;
    case MeterRegister::Night:
        return entry.night;
    case MeterRegister::InjectionDay:
        return entry.injectionDay;
    case MeterRegister::InjectionNight:
        break;
    }
    return entry.injectionNight;
}

TypedIndex readIndex(const QString& text, MeterKind kind)
{
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{202F}\\x{2009}']"_s);
    static const QRegularExpression unit(u"kwh$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression thousands(u"^\\d{1,3}(\\.\\d{3})+$"_s);
    static const QRegularExpression decimal(u"^(\\d+)[.,]\\d*$"_s);
    static const QRegularExpression grouped(u"^(\\d{1,3}(?:\\.\\d{3})+),\\d*$"_s);
    static const QRegularExpression digitsOnly(u"^[0-9]+$"_s);

    QString number = text;
    number.remove(spaces).remove(unit);
    const auto refused = [](Rule rule, const QVariantList& args = {}) {
        return TypedIndex{std::nullopt, FieldError{{}, rule, args}};
    };
    if (number.isEmpty())
        return refused(Rule::Required);
    QString beforeComma;
    if (thousands.match(number).hasMatch())
        number.remove(u'.');
    else if (const auto match = grouped.match(number); match.hasMatch())
        beforeComma = match.captured(1).remove(u'.');
    else if (const auto plain = decimal.match(number); plain.hasMatch())
        beforeComma = plain.captured(1);
    const QString whole = beforeComma.isEmpty() ? number : beforeComma;
    if (!digitsOnly.match(whole).hasMatch())
        return refused(Rule::NotANumber);
    const qsizetype firstDigit
        = std::find_if(whole.cbegin(), whole.cend(), [](QChar c) { return c != u'0'; }) - whole.cbegin();
    const QString significant = whole.mid(firstDigit);
    if (significant.size() > indexDigits(kind))
        return refused(Rule::TooManyDigits, {indexDigits(kind)});
    if (!beforeComma.isEmpty())
        return refused(Rule::NotWhole, {significant.toLongLong()});
    return {significant.toLongLong(), {}};
}

std::optional<QDate> readDay(const QString& text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{4}|\\d{2})\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).toInt();
    const QDate day(match.captured(3).size() == 2 ? 2000 + year : year, match.captured(2).toInt(),
        match.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

qint64 usedBetween(qint64 from, qint64 to, qint64 capacity)
{
    return to >= from ? to - from : to + capacity - from;
}

UsualUse usualUse(const QList<Reading>& validated, MeterRegister which, qint64 capacity)
{
    UsualUse usual;
    qint64 latestUsed = 0;
    qint64 latestDays = 0;
    qsizetype periods = 0;
    for (qsizetype i = 0; i + 1 < validated.size() && periods < kYearOfPeriods; ++i) {
        const Reading& after = validated.at(i);
        const Reading& before = validated.at(i + 1);
        const qint64 days = before.readOn.daysTo(after.readOn);
        if (days <= 0)
            continue; // read again the same day
        const qint64 used = usedBetween(indexOf(before, which), indexOf(after, which), capacity);
        const double perDay = static_cast<double>(used) / static_cast<double>(days);
        usual.lowestPerDay = usual.isKnown ? std::min(usual.lowestPerDay, perDay) : perDay;
        usual.highestPerDay = std::max(usual.highestPerDay, perDay);
        usual.isKnown = true;
        if (periods < kLatestPeriods) {
            latestUsed += used;
            latestDays += days;
        }
        ++periods;
    }
    if (latestDays > 0)
        usual.perDay = static_cast<double>(latestUsed) / static_cast<double>(latestDays);
    return usual;
}

QString codeOf(ReadingDoubt::Kind kind)
{
    switch (kind) {
    case ReadingDoubt::Kind::MuchHigher:
        return u"higher"_s;
    case ReadingDoubt::Kind::MuchLower:
        return u"lower"_s;
    case ReadingDoubt::Kind::RolledOver:
        return u"rolled_over"_s;
    case ReadingDoubt::Kind::DayAndNightSwapped:
        break;
    }
    return u"swapped"_s;
}

ReadingVerdict judge(const ReadingEntry& entry, const ReadingContext& context)
{
    ReadingVerdict verdict;
    verdict.reading.status = ReadingStatus::Pending;
    verdict.reading.source = ReadingSource::Client;
    const QList<MeterRegister> registers = registersOf(context.meterKind);
    for (const MeterRegister which : registers) {
        const TypedIndex typed = readIndex(textOf(entry, which), context.meterKind);
        if (typed.kWh)
            setIndex(verdict.reading, which, *typed.kWh);
        else
            verdict.errors.add(fieldOf(which), typed.error.rule, typed.error.args);
    }
    judgeDay(entry, context, verdict);
    if (!verdict.errors.isEmpty() || context.validated.isEmpty())
        return verdict;
    if (context.meterKind == MeterKind::Single) {
        judgeIndex(MeterRegister::Day, context, verdict);
        return verdict;
    }
    judgePair(MeterRegister::Day, MeterRegister::Night, context, verdict);
    if (context.meterKind == MeterKind::Smart)
        judgePair(MeterRegister::InjectionDay, MeterRegister::InjectionNight, context, verdict);
    return verdict;
}

} // namespace core
