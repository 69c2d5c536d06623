#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QDateTime>

#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

struct PinAnswer
{
    bool accepted = false;
    int triesLeft = 0; // before a wait; 0 when waiting has begun
    std::optional<QDateTime> waitUntil; // UTC; set while waiting
    int waitSeconds = 0; // what remains of it, rounded up; 0 when there is no wait
};

// The trainer's code: four digits, kept as an Argon2id hash. After three wrong codes one minute of waiting,
// kept through a restart (design 22). The code is never logged, nor kept in clear.
class PinService final
{
public:
    // The machine's own clock, not the simulated one: a minute of waiting is a real minute.
    PinService(data::ClassroomStore& classroom, const core::Clock& clock);

    core::Result<bool> isChosen() const;
    // Field names: pin, repeat. 0000, 1111… and 1234 are refused as too simple.
    core::Result<core::FieldErrors> choose(const QString& pin, const QString& repeat);
    core::Result<PinAnswer> check(const QString& pin);
    core::Result<PinAnswer> state() const; // without trying

private:
    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
};

} // namespace services
