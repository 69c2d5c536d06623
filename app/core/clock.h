#pragma once

#include <QDate>
#include <QDateTime>

namespace core {

// Where everyone asks what day and time it is. The simulated day differs from the machine's when the trainer
// moved it, when --today was given, or in a test.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual QDateTime nowUtc() const = 0;
    // The day in Belgium.
    QDate today() const;
};

// The same time of day in Belgium, so many days later (or earlier, when negative): summer time or not,
// midnight stays midnight.
QDateTime movedByDays(const QDateTime& utc, qint64 days);

// The machine's clock, moved by a number of days so that the simulated day is the one asked for.
class SystemClock final : public Clock
{
public:
    SystemClock() = default;
    QDateTime nowUtc() const override;

    // Moves the simulated day, the time of day goes on. An invalid date means the machine's own day.
    void setToday(QDate day);

private:
    qint64 m_offsetDays = 0;
};

// A clock that stands still until it is told to move: for tests, and for reproducible pictures.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime& nowUtc)
        : m_now(nowUtc.toUTC())
    {
    }
    // Noon in Belgium on that day.
    explicit FixedClock(QDate day);

    QDateTime nowUtc() const override { return m_now; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace core
