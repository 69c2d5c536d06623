#include "services/classroom/pause_service.h"

#include "core/classroom/trainer_actions.h"
#include "data/classroom/pause_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"

using namespace Qt::StringLiterals;

namespace services {

PauseService::PauseService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

bool PauseService::isShared() const
{
    return m_classroom.database().engine() == data::Engine::Postgres;
}

core::Result<void> PauseService::begin(std::optional<int> seconds, const QString& message)
{
    const int wanted = seconds.value_or(core::kLongestPause);
    if (wanted < 1 || wanted > core::kLongestPause)
        return core::Error{core::ErrorCode::InvalidInput, u"a pause of %1 seconds"_s.arg(wanted)};
    const QString words = message.simplified();
    if (words.size() > core::kLongestPauseMessage)
        return core::Error{core::ErrorCode::InvalidInput, u"a message of %1 characters"_s.arg(words.size())};
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::PauseRepository pauses(database);
    const auto before = pauses.find();
    if (!before)
        return before.error();
    core::RoomPause pause;
    pause.number = before->has_value() ? before->value().number + 1 : 1;
    pause.startedAt = m_clock.nowUtc();
    pause.seconds = wanted;
    pause.message = words;
    if (auto put = pauses.put(pause); !put)
        return put;
    if (auto noted = note(core::actions::kPauseBegun, wanted); !noted)
        return noted;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    start(pause, wanted);
    return {};
}

core::Result<void> PauseService::end()
{
    return close(true);
}

// early: somebody ended it; else its time was up.
core::Result<void> PauseService::close(bool early)
{
    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::PauseRepository pauses(database);
    auto pause = pauses.find();
    if (!pause)
        return pause.error();
    // Another pause may have begun since this one's time was up.
    if (pause->has_value() && !pause->value().over && (early || pause->value().number == m_known)) {
        pause->value().over = true;
        if (auto put = pauses.put(pause->value()); !put)
            return put;
        if (early && isOn()) {
            if (auto noted = note(core::actions::kPauseEnded, secondsLeft()); !noted)
                return noted;
        }
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    stop();
    return {};
}

core::Result<void> PauseService::follow()
{
    const QDateTime now = m_clock.nowUtc();
    // A clock that was set back must not make the pause longer.
    if (isOn() && m_looked.isValid() && now < m_looked)
        m_until = m_until.addMSecs(m_looked.msecsTo(now));
    m_looked = now;
    if (isOn() && secondsLeft() == 0) {
        // The screens open again whether or not that can be written.
        if (auto closed = close(false); !closed) {
            stop();
            return closed;
        }
    }

    const auto pause = data::PauseRepository(m_classroom.database()).find();
    if (!pause)
        return pause.error();
    const bool first = m_known < 0;
    if (!pause->has_value()) {
        m_known = 0;
        stop();
        return {};
    }
    const core::RoomPause& found = pause->value();
    if (found.over) {
        m_known = found.number;
        stop();
    } else if (found.number != m_known) {
        // Seen beginning: it lasts here as long as anywhere. Found at the start: only what must remain of it.
        const qint64 passed = first ? found.startedAt.secsTo(now) : 0;
        const qint64 left = qBound(qint64(0), found.seconds - passed, qint64(found.seconds));
        m_known = found.number;
        if (left > 0)
            start(found, static_cast<int>(left));
    }
    return {};
}

int PauseService::secondsLeft() const
{
    if (!isOn())
        return 0;
    const qint64 left = (m_clock.nowUtc().msecsTo(m_until) + 999) / 1000;
    return static_cast<int>(qBound(qint64(0), left, qint64(core::kLongestPause)));
}

core::Result<void> PauseService::note(QLatin1StringView action, int seconds)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.attributes = {{u"seconds"_s, seconds}};
    return data::TrainerActionRepository(m_classroom.database()).add(line);
}

void PauseService::start(const core::RoomPause& pause, int seconds)
{
    m_known = pause.number;
    m_looked = m_clock.nowUtc();
    m_until = m_looked.addSecs(seconds);
    m_isTimed = pause.seconds < core::kLongestPause;
    m_message = pause.message;
    Q_EMIT begun();
}

void PauseService::stop()
{
    if (!isOn())
        return;
    m_until = {};
    m_message.clear();
    Q_EMIT ended();
}

} // namespace services
