#include "data/dataset/meter_history.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr int kUsualMonths = 24;
constexpr int kYearlySpreadPercent = 8; // how far a month may be from its usual figure
constexpr int kNightSpreadPercent = 3;

// A number from -spread to +spread.
int drawnPercent(const QString& ean, QDate month, int spread, quint32 salt)
{
    return static_cast<int>(drawnNumber(ean, month, salt) % static_cast<quint32>(2 * spread + 1)) - spread;
}

qint64 percentOf(qint64 value, int percent)
{
    return (value * percent + 50) / 100;
}

qint64 usual(const QJsonValue& twelveFigures, const QString& ean, QDate month, quint32 salt)
{
    const qint64 figure = twelveFigures[month.month() - 1].toInteger();
    return percentOf(figure, 100 + drawnPercent(ean, month, kYearlySpreadPercent, salt));
}

} // namespace

quint32 drawnNumber(const QString& ean, QDate month, quint32 salt)
{
    // FNV-1a over the digits, the month and the salt, then a final mix: adjacent EANs give unrelated numbers.
    quint32 hash = 2'166'136'261U;
    const auto feed = [&hash](quint32 value) { hash = (hash ^ value) * 16'777'619U; };
    for (const QChar digit : ean)
        feed(digit.unicode());
    feed(static_cast<quint32>(month.year()));
    feed(static_cast<quint32>(month.month()));
    feed(salt);
    hash ^= hash >> 16;
    hash *= 0x7feb352dU;
    hash ^= hash >> 15;
    return hash;
}

QList<ClosedMonth> meterHistory(const QJsonObject& supplyPoint, QDate day)
{
    const QString ean = supplyPoint[u"ean"_s].toString();
    const QJsonObject meter = supplyPoint[u"meter"_s].toObject();
    const QJsonArray exact = supplyPoint[u"lastMonthsKWh"_s].toArray();
    const bool twoRegisters = meter[u"kind"_s].toString() != u"single"_s;
    const int nightPercent = twoRegisters ? supplyPoint[u"nightPercent"_s].toInt() : 0;
    const QJsonValue injected = supplyPoint[u"injectionMonthlyKWh"_s];
    const QDate thisMonth(day.year(), day.month(), 1);

    Indices at{meter[u"index"_s].toInteger(), meter[u"night"_s].toInteger(),
        meter[u"injectionDay"_s].toInteger(), meter[u"injectionNight"_s].toInteger()};
    QList<ClosedMonth> months;
    const int count = supplyPoint[u"historyMonths"_s].toInt(kUsualMonths);
    for (int back = 1; back <= count; ++back) {
        const QDate month = thisMonth.addMonths(-back);
        const qint64 kWh = back <= exact.size() ? exact[exact.size() - back].toInteger()
                                                : usual(supplyPoint[u"monthlyKWh"_s], ean, month, 1);
        const int share = nightPercent == 0
            ? 0
            : std::clamp(nightPercent + drawnPercent(ean, month, kNightSpreadPercent, 2), 0, 100);
        const qint64 night = percentOf(kWh, share);
        Indices before = at;
        before.day -= kWh - night;
        before.night -= night;
        if (injected.isArray())
            before.injectionDay -= usual(injected, ean, month, 3);
        months.prepend({month, kWh, before, at});
        at = before;
    }
    return months;
}

} // namespace data
