#include "services/classroom/pin_service.h"

#include "core/classroom/pin.h"
#include "core/classroom/trainer_actions.h"
#include "data/classroom/pin_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "services/secret_hash.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

// The wait as it stands now. A machine whose clock was set back must not wait for years: never more than a
// minute.
std::optional<QDateTime> waitingUntil(const data::PinRow& row, const QDateTime& now)
{
    if (!row.waitUntil.isValid() || row.waitUntil <= now)
        return std::nullopt;
    return qMin(row.waitUntil, now.addSecs(core::kPinWaitSeconds));
}

void setWait(PinAnswer& answer, const std::optional<QDateTime>& until, const QDateTime& now)
{
    answer.waitUntil = until;
    answer.waitSeconds = until ? static_cast<int>((now.msecsTo(*until) + 999) / 1000) : 0;
}

} // namespace

PinService::PinService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<bool> PinService::isChosen() const
{
    return data::PinRepository(m_classroom.database())
        .find()
        .transform([](const std::optional<data::PinRow>& row) { return row.has_value(); });
}

core::Result<core::FieldErrors> PinService::choose(const QString& pin, const QString& repeat)
{
    core::FieldErrors errors;
    if (const auto why = core::whyNotPin(pin))
        errors.add(u"pin"_s, why->rule, why->args);
    else if (repeat != pin)
        errors.add(u"repeat"_s, core::Rule::DoesNotMatch);
    if (!errors.isEmpty())
        return errors;

    const auto hash = secretHash(pin);
    if (!hash)
        return hash.error();
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::PinRepository pins(database);
    const auto before = pins.find();
    if (!before)
        return before.error();
    if (auto put = pins.put({*hash, 0, {}}); !put)
        return put.error();
    core::TrainerAction action;
    action.at = m_clock.nowUtc();
    action.action = before->has_value() ? core::actions::kPinChanged : core::actions::kPinChosen;
    if (auto noted = data::TrainerActionRepository(database).add(action); !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<PinAnswer> PinService::check(const QString& pin)
{
    data::Database& database = m_classroom.database();
    // One transaction around reading, comparing and counting: two windows cannot share one try.
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::PinRepository pins(database);
    if (auto locked = pins.lock(); !locked)
        return locked.error();
    const auto found = pins.find();
    if (!found)
        return found.error();
    if (!found->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no trainer's code has been chosen"_s};

    data::PinRow row = found->value();
    const QDateTime now = m_clock.nowUtc();
    PinAnswer answer;
    setWait(answer, waitingUntil(row, now), now);
    if (answer.waitUntil && *answer.waitUntil == row.waitUntil)
        return answer; // nothing was tried, nothing to keep

    if (answer.waitUntil) {
        row.waitUntil = *answer.waitUntil;
    } else if (secretMatches(row.hash, pin)) {
        answer.accepted = true;
        answer.triesLeft = core::kPinTries;
        row.failures = 0;
        row.waitUntil = {};
    } else {
        row.failures += 1;
        row.waitUntil = {};
        answer.triesLeft = qMax(0, core::kPinTries - row.failures);
        if (answer.triesLeft == 0) {
            row.failures = 0;
            row.waitUntil = now.addSecs(core::kPinWaitSeconds);
            setWait(answer, row.waitUntil, now);
            core::TrainerAction action;
            action.at = now;
            action.action = core::actions::kPinRefused;
            if (auto noted = data::TrainerActionRepository(database).add(action); !noted)
                return noted.error();
        }
    }
    if (auto put = pins.put(row); !put)
        return put.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return answer;
}

core::Result<PinAnswer> PinService::state() const
{
    data::PinRepository pins(m_classroom.database());
    const auto found = pins.find();
    if (!found)
        return found.error();
    PinAnswer answer;
    answer.triesLeft = core::kPinTries;
    if (!found->has_value())
        return answer;
    data::PinRow row = found->value();
    const QDateTime now = m_clock.nowUtc();
    setWait(answer, waitingUntil(row, now), now);
    answer.triesLeft = answer.waitUntil ? 0 : qMax(0, core::kPinTries - row.failures);
    if (answer.waitUntil && *answer.waitUntil != row.waitUntil) {
        // The clock was set back: the minute begins here, or it would never end for somebody who only watches
        // it.
        row.waitUntil = *answer.waitUntil;
        if (auto put = pins.put(row); !put)
            return put.error();
    }
    return answer;
}

} // namespace services
