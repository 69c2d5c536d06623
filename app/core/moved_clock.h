#pragma once

#include "core/clock.h"

namespace core {

// Another clock, so many days further: the simulated calendar that a trainer turns on. The time of day stays.
class MovedClock final : public Clock
{
public:
    // base outlives it.
    explicit MovedClock(const Clock& base)
        : m_base(base)
    {
    }

    QDateTime nowUtc() const override { return movedByDays(m_base.nowUtc(), m_days); }
    qint64 days() const { return m_days; }
    void setDays(qint64 days) { m_days = days; }

private:
    const Clock& m_base;
    qint64 m_days = 0;
};

} // namespace core
