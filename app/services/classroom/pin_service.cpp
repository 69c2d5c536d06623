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

struct PinService::Codes
{
    data::PinRow trainer;
    std::optional<data::OrganiserRow> organiser;

    // The organiser's tries come back after a minute without a wrong code.
    void recall(const QDateTime& now)
    {
        if (organiser && organiser->failedAt.isValid()
            && organiser->failedAt.addSecs(core::kPinWaitSeconds) <= now)
            giveBackOrganisers();
    }
    void giveBackOrganisers()
    {
        if (organiser)
            organiser = data::OrganiserRow{organiser->hash, 0, {}};
    }
    int triesLeft() const
    {
        return qMax(0, core::kPinTries - qMax(trainer.failures, organiser ? organiser->failures : 0));
    }
    std::optional<core::CodeRole> ownerOf(const QString& pin) const
    {
        if (secretMatches(trainer.hash, pin))
            return core::CodeRole::Trainer;
        if (organiser && secretMatches(organiser->hash, pin))
            return core::CodeRole::Organiser;
        return std::nullopt;
    }
    // The wait as it stands now. A machine whose clock was set back must not wait for years: never more than
    // a minute.
    std::optional<QDateTime> waitingUntil(const QDateTime& now) const
    {
        if (!trainer.waitUntil.isValid() || trainer.waitUntil <= now)
            return std::nullopt;
        return qMin(trainer.waitUntil, now.addSecs(core::kPinWaitSeconds));
    }
};

namespace {

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
        .organiser()
        .transform([](const std::optional<data::OrganiserRow>& row) { return row.has_value(); });
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
    const auto organiser = pins.organiser();
    if (!trainer || !organiser)
        return trainer ? organiser.error() : trainer.error();
    const bool forTrainer = role == core::CodeRole::Trainer;
    if (!forTrainer && !trainer->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no trainer's code has been chosen"_s};
    const bool taken = forTrainer ? organiser->has_value() && secretMatches(organiser->value().hash, pin)
                                  : secretMatches(trainer->value().hash, pin);
    if (taken) {
        errors.add(u"pin"_s, core::Rule::AlreadyUsed);
        return errors;
    }
    if (auto put = forTrainer ? pins.put({*hash, 0, {}}) : pins.putOrganiser({*hash, 0, {}}); !put)
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

core::Result<std::optional<PinService::Codes>> PinService::codes() const
{
    const data::PinRepository pins(m_classroom.database());
    const auto trainer = pins.find();
    if (!trainer)
        return trainer.error();
    if (!trainer->has_value())
        return std::optional<Codes>();
    const auto organiser = pins.organiser();
    if (!organiser)
        return organiser.error();
    Codes codes{**trainer, *organiser};
    codes.recall(m_clock.nowUtc());
    return std::optional(codes);
}

core::Result<void> PinService::keep(const Codes& codes)
{
    data::PinRepository pins(m_classroom.database());
    if (auto put = pins.put(codes.trainer); !put)
        return put;
    return codes.organiser ? pins.putOrganiser(*codes.organiser) : core::Result<void>();
}

core::Result<PinAnswer> PinService::check(const QString& pin, core::CodeRole asked)
{
    data::Database& database = m_classroom.database();
    // One transaction around reading, comparing and counting: two windows cannot share one try.
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto locked = data::PinRepository(database).lock(); !locked)
        return locked.error();
    auto found = codes();
    if (!found)
        return found.error();
    if (!found->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no trainer's code has been chosen"_s};
    Codes& codes = **found;
    const QDateTime now = m_clock.nowUtc();
    PinAnswer answer;
    if (const auto until = codes.waitingUntil(now)) { // nothing is tried
        setWait(answer, until, now);
        codes.trainer.waitUntil = *until;
    } else {
        const std::optional<core::CodeRole> owner = codes.ownerOf(pin);
        if (owner == core::CodeRole::Trainer && asked == core::CodeRole::Organiser && codes.organiser) {
            // Neither a try nor a fresh start of the tries.
            answer.isTrainersOnly = true;
            answer.triesLeft = codes.triesLeft();
            return answer;
        }
        const auto judged = judge(codes, owner);
        if (!judged)
            return judged.error();
        answer = *judged;
    }
    if (auto kept = keep(codes); !kept)
        return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return answer;
}

// Counts the try, or gives tries back.
core::Result<PinAnswer> PinService::judge(Codes& codes, std::optional<core::CodeRole> owner)
{
    const QDateTime now = m_clock.nowUtc();
    PinAnswer answer;
    codes.trainer.waitUntil = {};
    if (owner) {
        answer.accepted = true;
        answer.role = *owner;
        codes.trainer.failures = 0;
        if (*owner == core::CodeRole::Organiser)
            codes.giveBackOrganisers();
        answer.triesLeft = codes.triesLeft();
        return answer;
    }
    codes.trainer.failures += 1;
    if (codes.organiser) {
        codes.organiser->failures += 1;
        codes.organiser->failedAt = now;
    }
    answer.triesLeft = codes.triesLeft();
    if (answer.triesLeft > 0)
        return answer;
    codes.trainer.failures = 0;
    codes.giveBackOrganisers();
    codes.trainer.waitUntil = now.addSecs(core::kPinWaitSeconds);
    setWait(answer, codes.trainer.waitUntil, now);
    if (auto noted = note(core::actions::kPinRefused); !noted)
        return noted.error();
    return answer;
}

core::Result<PinAnswer> PinService::state() const
{
    auto found = codes();
    if (!found)
        return found.error();
    PinAnswer answer;
    answer.triesLeft = core::kPinTries;
    if (!found->has_value())
        return answer;
    Codes& codes = **found;
    const QDateTime now = m_clock.nowUtc();
    setWait(answer, codes.waitingUntil(now), now);
    answer.triesLeft = answer.waitUntil ? 0 : codes.triesLeft();
    if (answer.waitUntil && *answer.waitUntil != codes.trainer.waitUntil) {
        // The clock was set back: the minute begins here, or it would never end for somebody who only watches
        // it.
        codes.trainer.waitUntil = *answer.waitUntil;
        if (auto put = data::PinRepository(m_classroom.database()).put(codes.trainer); !put)
            return put.error();
    }
    return answer;
}

} // namespace services
