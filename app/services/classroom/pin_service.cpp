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

core::Result<bool> PinService::hasOrganiser() const
{
    return data::PinRepository(m_classroom.database())
        .organiserHash()
        .transform([](const std::optional<QByteArray>& hash) { return hash.has_value(); });
}

core::Result<core::FieldErrors> PinService::choose(
    const QString& pin, const QString& repeat, core::CodeRole role)
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
    const auto trainer = pins.find();
    const auto organiser = pins.organiserHash();
    if (!trainer || !organiser)
        return trainer ? organiser.error() : trainer.error();
    const bool forTrainer = role == core::CodeRole::Trainer;
    if (!forTrainer && !trainer->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no trainer's code has been chosen"_s};
    const bool taken = forTrainer ? organiser->has_value() && secretMatches(organiser->value(), pin)
                                  : secretMatches(trainer->value().hash, pin);
    if (taken) {
        errors.add(u"pin"_s, core::Rule::AlreadyUsed);
        return errors;
    }
    if (auto put = forTrainer ? pins.put({*hash, 0, {}}) : pins.putOrganiser(*hash); !put)
        return put.error();
    const QLatin1StringView action = forTrainer
        ? (trainer->has_value() ? core::actions::kPinChanged : core::actions::kPinChosen)
        : (organiser->has_value() ? core::actions::kOrganiserChanged : core::actions::kOrganiserChosen);
    if (auto noted = note(action); !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return errors;
}

core::Result<void> PinService::removeOrganiser()
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto removed = data::PinRepository(database).removeOrganiser();
    if (!removed)
        return removed.error();
    if (*removed > 0) {
        if (auto noted = note(core::actions::kOrganiserRemoved); !noted)
            return noted;
    }
    return transaction->commit();
}

core::Result<void> PinService::note(QLatin1StringView action)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    return data::TrainerActionRepository(m_classroom.database()).add(line);
}

core::Result<std::optional<core::CodeRole>> PinService::ownerOf(
    const QString& pin, const QByteArray& trainerHash) const
{
    if (secretMatches(trainerHash, pin))
        return std::optional(core::CodeRole::Trainer);
    const auto organiser = data::PinRepository(m_classroom.database()).organiserHash();
    if (!organiser)
        return organiser.error();
    if (organiser->has_value() && secretMatches(organiser->value(), pin))
        return std::optional(core::CodeRole::Organiser);
    return std::optional<core::CodeRole>();
}

core::Result<PinAnswer> PinService::check(const QString& pin, core::CodeRole asked)
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

    const core::Result<std::optional<core::CodeRole>> owner
        = answer.waitUntil ? core::Result(std::optional<core::CodeRole>()) : ownerOf(pin, row.hash);
    if (!owner)
        return owner.error();
    if (*owner == core::CodeRole::Trainer && asked == core::CodeRole::Organiser) {
        const auto organiser = pins.organiserHash();
        if (!organiser)
            return organiser.error();
        // Neither a try nor a fresh start of the tries: with it, the other code could be guessed without a
        // wait.
        if (organiser->has_value()) {
            answer.isTrainersOnly = true;
            answer.triesLeft = core::kPinTries - row.failures;
            return answer;
        }
    }
    if (answer.waitUntil) {
        row.waitUntil = *answer.waitUntil;
    } else if (owner->has_value()) {
        answer.accepted = true;
        answer.role = owner->value();
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
            if (auto noted = note(core::actions::kPinRefused); !noted)
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
