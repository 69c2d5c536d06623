#include "data/classroom/attendance_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kColumns = u"a.learner_id as learner_id, a.present as present, a.exercise as exercise, "
                         "a.still_seconds as still_seconds, a.exercise_seconds as exercise_seconds, "
                         "a.hint_at as hint_at, a.mistakes_helped as mistakes_helped, "
                         "a.hints_helped as hints_helped, a.hand_seconds as hand_seconds"_s;

} // namespace

core::Attendance AttendanceRepository::fromRow(const Row& row)
{
    core::Attendance attendance;
    attendance.learner = row.id<core::LearnerId>("learner_id"_L1);
    attendance.isPresent = row.boolean("present"_L1);
    attendance.exercise = row.text("exercise"_L1);
    attendance.stillSeconds = row.integer("still_seconds"_L1);
    attendance.exerciseSeconds = row.integer("exercise_seconds"_L1);
    attendance.hintAt = row.integer("hint_at"_L1);
    attendance.mistakesHelped = row.integer("mistakes_helped"_L1);
    attendance.hintsHelped = row.integer("hints_helped"_L1);
    if (!row.isNull("hand_seconds"_L1))
        attendance.handSeconds = row.integer("hand_seconds"_L1);
    return attendance;
}

core::Result<QList<core::Attendance>> AttendanceRepository::all() const
{
    Query query(m_database, "attendance.all"_L1,
        u"select %1 from attendance a join learners l on l.id = a.learner_id "
        "where not l.removed order by l.position"_s.arg(kColumns));
    return query.all(&fromRow);
}

core::Result<std::optional<core::Attendance>> AttendanceRepository::find(core::LearnerId learner) const
{
    Query query(m_database, "attendance.find"_L1,
        u"select %1 from attendance a where a.learner_id = :learner"_s.arg(kColumns));
    return query.bind(":learner"_L1, learner).first(&fromRow);
}

core::Result<void> AttendanceRepository::run(
    QLatin1StringView name, const QString& sql, core::LearnerId learner)
{
    Query query(m_database, name, sql);
    return query.bind(":learner"_L1, learner).run();
}

core::Result<void> AttendanceRepository::sitDown(core::LearnerId learner, const QString& seat)
{
    if (auto cleared = clearSeat(seat); !cleared)
        return cleared;
    Query query(m_database, "attendance.sitDown"_L1,
        u"insert into attendance (learner_id, seat, present) values (:learner, :seat, :present) "
        "on conflict (learner_id) do update set seat = excluded.seat, present = excluded.present, "
        "exercise = '', still_seconds = 0, exercise_seconds = 0, hint_at = 0, mistakes_helped = 0, "
        "hints_helped = 0, "
        "hand_seconds = null"_s);
    return query.bind(":learner"_L1, learner).bind(":seat"_L1, seat).bind(":present"_L1, true).run();
}

core::Result<void> AttendanceRepository::clearSeat(const QString& seat)
{
    Query query(m_database, "attendance.clearSeat"_L1,
        u"update attendance set present = :present, hand_seconds = null where seat = :seat and present"_s);
    return query.bind(":seat"_L1, seat).bind(":present"_L1, false).run();
}

core::Result<void> AttendanceRepository::setExercise(core::LearnerId learner, const QString& exercise)
{
    Query query(m_database, "attendance.setExercise"_L1,
        u"update attendance set exercise = :exercise, still_seconds = 0, exercise_seconds = 0, hint_at = 0, "
        "mistakes_helped = 0, hints_helped = 0 where learner_id = :learner"_s);
    return query.bind(":learner"_L1, learner).bind(":exercise"_L1, exercise).run();
}

core::Result<void> AttendanceRepository::setProgressed(core::LearnerId learner)
{
    return run("attendance.setProgressed"_L1,
        u"update attendance set still_seconds = 0, hint_at = 0, mistakes_helped = 0, hints_helped = 0 "
        "where learner_id = :learner"_s,
        learner);
}

core::Result<void> AttendanceRepository::setHintAsked(core::LearnerId learner)
{
    return run("attendance.setHintAsked"_L1,
        u"update attendance set hint_at = still_seconds where learner_id = :learner"_s, learner);
}

core::Result<void> AttendanceRepository::addSeconds(core::LearnerId learner, const QString& seat, int seconds)
{
    Query query(m_database, "attendance.addSeconds"_L1,
        u"update attendance set still_seconds = still_seconds + :seconds, "
        "exercise_seconds = exercise_seconds + :seconds, hand_seconds = hand_seconds + :seconds "
        "where learner_id = :learner and seat = :seat and present"_s);
    return query.bind(":learner"_L1, learner).bind(":seat"_L1, seat).bind(":seconds"_L1, seconds).run();
}

core::Result<void> AttendanceRepository::raiseHand(core::LearnerId learner)
{
    return run("attendance.raiseHand"_L1,
        u"update attendance set hand_seconds = coalesce(hand_seconds, 0) "
        "where learner_id = :learner and present"_s,
        learner);
}

core::Result<void> AttendanceRepository::lowerHand(core::LearnerId learner)
{
    return run("attendance.lowerHand"_L1,
        u"update attendance set hand_seconds = null where learner_id = :learner"_s, learner);
}

core::Result<void> AttendanceRepository::setHelped(core::LearnerId learner, int mistakes, int hints)
{
    Query query(m_database, "attendance.setHelped"_L1,
        u"update attendance set hand_seconds = null, still_seconds = 0, hint_at = 0, "
        "mistakes_helped = :mistakes, hints_helped = :hints where learner_id = :learner"_s);
    return query.bind(":learner"_L1, learner).bind(":mistakes"_L1, mistakes).bind(":hints"_L1, hints).run();
}

} // namespace data
