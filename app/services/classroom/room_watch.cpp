#include "services/classroom/room_watch.h"

#include "data/classroom_store.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"

#include <QThread>

namespace services {
namespace {

constexpr int kSoonMs = 60; // several things happen together

std::optional<RoomFacts> readElsewhere(const data::StoreOptions& options)
{
    const auto database = data::Database::open(options.locationOf(data::ClassroomStore::kLive));
    if (!database)
        return std::nullopt;
    auto facts = readRoom(**database);
    if (!facts)
        return std::nullopt;
    return std::move(facts).value();
}

} // namespace

RoomWatch::RoomWatch(data::ClassroomStore& classroom, const AttendanceService& attendance,
    const LearnerService& learners, const ProgressService& progress, const ExercisePlanService& plans,
    QObject* parent)
    : QObject(parent)
    , m_classroom(classroom)
{
    m_every.setInterval(kEveryMs);
    m_soon.setInterval(kSoonMs);
    m_soon.setSingleShot(true);
    connect(&m_every, &QTimer::timeout, this, &RoomWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &RoomWatch::look);
    connect(&attendance, &AttendanceService::changed, this, &RoomWatch::lookSoon);
    connect(&learners, &LearnerService::learnersChanged, this, &RoomWatch::lookSoon);
    connect(&plans, &ExercisePlanService::plansChanged, this, &RoomWatch::lookSoon);
    connect(&progress, &ProgressService::kept, this, &RoomWatch::lookSoon);
}

RoomWatch::~RoomWatch()
{
    stop();
}

void RoomWatch::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_last.reset();
    m_every.start();
    look();
}

void RoomWatch::stop()
{
    m_isRunning = false;
    ++m_turn;
    m_every.stop();
    m_soon.stop();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void RoomWatch::lookSoon()
{
    if (m_isRunning)
        m_soon.start();
}

void RoomWatch::look()
{
    if (!m_isRunning)
        return;
    if (m_thread) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_thread.reset(QThread::create([this, options = m_classroom.options(), turn = m_turn] {
        auto facts = readElsewhere(options);
        QMetaObject::invokeMethod(
            this,
            [this, turn, read = std::move(facts)] {
                if (turn == m_turn)
                    take(read);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void RoomWatch::take(const std::optional<RoomFacts>& facts)
{
    m_thread->wait();
    m_thread.reset();
    if (m_isStale)
        lookSoon();
    if (!facts) {
        Q_EMIT failed();
        return;
    }
    if (m_last && *m_last == *facts)
        return;
    m_last = facts;
    Q_EMIT seen(*m_last);
}

} // namespace services
