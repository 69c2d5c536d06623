#pragma once

#include "core/classroom/pin.h"
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
    core::CodeRole role = core::CodeRole::Trainer; // whose code it was, when accepted
    bool isTrainersOnly
        = false; // the trainer's code was typed where the organiser's is wanted: no try is lost
    int triesLeft = 0; // before a wait; 0 when waiting has begun
    std::optional<QDateTime> waitUntil; // UTC; set while waiting
    int waitSeconds = 0; // what remains of it, rounded up; 0 when there is no wait
};

// The trainer's code and, if there is one, the organiser's: four digits, kept as Argon2id hashes. Both
// are typed at the same place: a wrong code is a wrong try for each, and after three one minute of waiting
// for both, kept through a restart (design 22). A right code gives back the tries of its own only, and the
// organiser's gives back both; the organiser's come back also once a minute has gone without a wrong code, so
// that a trainer's slips of the whole day do not add up. So nobody guesses the organiser's code any faster by
// typing the trainer's in between. A code is never logged, nor kept in clear.
class PinService final
{
public:
    // The machine's own clock, not the simulated one: a minute of waiting is a real minute.
    PinService(data::ClassroomStore& classroom, const core::Clock& clock);

    core::Result<bool> isChosen() const; // the trainer's
    core::Result<bool> hasOrganiser() const;
    // Field names: pin, repeat. 0000, 1111… and 1234 are refused as too simple, the other's code as
    // AlreadyUsed. Error NotFound: an organiser's code is chosen after the trainer's.
    core::Result<core::FieldErrors> choose(
        const QString& pin, const QString& repeat, core::CodeRole role = core::CodeRole::Trainer);
    core::Result<void> removeOrganiser(); // the trainer's code opens everything again
    // asked: whose code opens. The organiser's opens everything; the trainer's does too where the organiser's
    // is asked and there is none.
    core::Result<PinAnswer> check(const QString& pin, core::CodeRole asked = core::CodeRole::Trainer);
    core::Result<PinAnswer> state() const; // without trying

private:
    struct Codes; // of the room, with the tries lost

    core::Result<std::optional<Codes>> codes() const; // none: the trainer's is not chosen
    core::Result<void> keep(const Codes& codes);
    core::Result<PinAnswer> judge(Codes& codes, std::optional<core::CodeRole> owner);
    core::Result<void> note(QLatin1StringView action);

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
};

} // namespace services
