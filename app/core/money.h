#pragma once

#include <QtGlobal>

#include <compare>

namespace core {

// An amount of euro, held in whole cents. It knows no floating point: amounts that add up on paper add up
// here.
class Money final
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }

    constexpr qint64 cents() const { return m_cents; }

    constexpr Money operator+(Money other) const { return Money(m_cents + other.m_cents); }
    constexpr Money operator-(Money other) const { return Money(m_cents - other.m_cents); }
    constexpr Money operator-() const { return Money(-m_cents); }
    constexpr Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    friend constexpr auto operator<=>(Money, Money) = default;

    // This amount times numerator / denominator, rounded half up (away from zero) to the cent: the one
    // place where a share of an amount is rounded. denominator > 0.
    Money share(qint64 numerator, qint64 denominator) const;

private:
    explicit constexpr Money(qint64 cents)
        : m_cents(cents)
    {
    }
    qint64 m_cents = 0;
};

// A price of energy, in millionths of a euro per kilowatt-hour (0.2850 €/kWh is 285 000).
class EnergyPrice final
{
public:
    constexpr EnergyPrice() = default;
    static constexpr EnergyPrice fromMicroEuro(qint64 microEuro) { return EnergyPrice(microEuro); }

    constexpr qint64 microEuro() const { return m_microEuro; }
    friend constexpr auto operator<=>(EnergyPrice, EnergyPrice) = default;

    // kWh × price, rounded half up to the cent (rule E-48). kWh may be 0, never negative.
    Money costOf(qint64 kWh) const;
    // This price times numerator / denominator, rounded half up to the millionth.
    EnergyPrice share(qint64 numerator, qint64 denominator) const;

private:
    explicit constexpr EnergyPrice(qint64 microEuro)
        : m_microEuro(microEuro)
    {
    }
    qint64 m_microEuro = 0;
};

} // namespace core
