#include "core/money.h"

namespace core {
namespace {

qint64 divideHalfUp(qint64 dividend, qint64 divisor)
{
    Q_ASSERT(divisor > 0);
    const qint64 magnitude = (qAbs(dividend) * 2 + divisor) / (divisor * 2);
    return dividend < 0 ? -magnitude : magnitude;
}

constexpr qint64 kMicroEuroPerCent = 10'000;

} // namespace

Money Money::share(qint64 numerator, qint64 denominator) const
{
    return Money(divideHalfUp(m_cents * numerator, denominator));
}

Money EnergyPrice::costOf(qint64 kWh) const
{
    return Money::fromCents(divideHalfUp(kWh * m_microEuro, kMicroEuroPerCent));
}

EnergyPrice EnergyPrice::share(qint64 numerator, qint64 denominator) const
{
    return EnergyPrice(divideHalfUp(m_microEuro * numerator, denominator));
}

} // namespace core
