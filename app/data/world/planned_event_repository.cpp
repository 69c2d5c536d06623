#include "data/world/planned_event_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kColumns
    = u"select id, supply_point_id, kind, due_at, status, done_at, touched, occurrence, script_minute, held, "
      "subject from planned_events "_s;

QString codeOf(core::EventStatus status)
{
    switch (status) {
    case core::EventStatus::Done:
        return u"done"_s;
    case core::EventStatus::Cancelled:
        return u"cancelled"_s;
    case core::EventStatus::Planned:
        break;
    }
    return u"planned"_s;
}

core::EventStatus statusOf(const QString& code)
{
    if (code == "done"_L1)
        return core::EventStatus::Done;
    return code == "cancelled"_L1 ? core::EventStatus::Cancelled : core::EventStatus::Planned;
}

core::PlannedEvent fromRow(const Row& row)
{
    std::optional<int> minute;
    if (!row.isNull("script_minute"_L1))
        minute = row.integer("script_minute"_L1);
    return {row.id<core::EventId>("id"_L1),
        core::eventKindOf(row.text("kind"_L1)).value_or(core::EventKind::InvoiceArrives),
        row.id<core::SupplyPointId>("supply_point_id"_L1), row.instant("due_at"_L1),
        statusOf(row.text("status"_L1)), row.instant("done_at"_L1), row.integer("touched"_L1),
        !row.isNull("occurrence"_L1), minute, row.boolean("held"_L1), row.text("subject"_L1)};
}

} // namespace

core::Result<core::EventId> PlannedEventRepository::add(const core::PlannedEvent& event)
{
    Query query(m_database, "plannedEvent.add"_L1,
        u"insert into planned_events (supply_point_id, kind, due_at, status) "
        "values (:person, :kind, :due, :status) returning id"_s);
    return query.bind(":person"_L1, event.person)
        .bind(":kind"_L1, core::codeOf(event.kind))
        .bind(":due"_L1, event.dueAt)
        .bind(":status"_L1, codeOf(event.status))
        .runReturningId<core::EventId>();
}

core::Result<core::EventId> PlannedEventRepository::addLine(const core::PlannedEvent& event, qint64 run)
{
    Query query(m_database, "plannedEvent.addLine"_L1,
        u"insert into planned_events (kind, due_at, status, script_run, script_minute, subject) "
        "values (:kind, :due, :status, :run, :minute, :subject) returning id"_s);
    return query.bind(":kind"_L1, core::codeOf(event.kind))
        .bind(":due"_L1, event.dueAt)
        .bind(":status"_L1, codeOf(event.status))
        .bind(":run"_L1, run)
        .bind(":minute"_L1, event.minute.value_or(0))
        .bind(":subject"_L1, event.subject)
        .runReturningId<core::EventId>();
}

core::Result<bool> PlannedEventRepository::addOccurrence(
    const core::PlannedEvent& event, const QString& occurrence)
{
    Query query(m_database, "plannedEvent.addOccurrence"_L1,
        u"insert into planned_events (supply_point_id, kind, due_at, status, done_at, touched, occurrence) "
        "values (:person, :kind, :due, :status, :done, :touched, :occurrence) "
        "on conflict (occurrence) do nothing"_s);
    auto added = query.bind(":person"_L1, event.person)
                     .bind(":kind"_L1, core::codeOf(event.kind))
                     .bind(":due"_L1, event.dueAt)
                     .bind(":status"_L1, codeOf(event.status))
                     .bind(":done"_L1, event.doneAt)
                     .bind(":touched"_L1, event.count)
                     .bind(":occurrence"_L1, occurrence)
                     .runCounting();
    if (!added)
        return added.error();
    return *added > 0;
}

core::Result<std::optional<core::PlannedEvent>> PlannedEventRepository::find(core::EventId id)
{
    Query query(m_database, "plannedEvent.find"_L1, kColumns + u"where id = :id"_s);
    return query.bind(":id"_L1, id).first(&fromRow);
}

core::Result<QList<core::PlannedEvent>> PlannedEventRepository::due(const QDateTime& by)
{
    Query query(m_database, "plannedEvent.due"_L1,
        kColumns + u"where status = 'planned' and not held and due_at <= :by order by due_at, id"_s);
    return query.bind(":by"_L1, by).all(&fromRow);
}

core::Result<QList<core::PlannedEvent>> PlannedEventRepository::planned()
{
    Query query(
        m_database, "plannedEvent.planned"_L1, kColumns + u"where status = 'planned' order by due_at, id"_s);
    return query.all(&fromRow);
}

core::Result<QList<core::PlannedEvent>> PlannedEventRepository::past(int most)
{
    Query query(m_database, "plannedEvent.past"_L1,
        kColumns + u"where status <> 'planned' order by id desc limit :most"_s);
    return query.bind(":most"_L1, most).all(&fromRow);
}

core::Result<bool> PlannedEventRepository::finish(core::EventId id, const QDateTime& at, int touched)
{
    Query query(m_database, "plannedEvent.finish"_L1,
        u"update planned_events set status = 'done', done_at = :at, touched = :touched "
        "where id = :id and status = 'planned'"_s);
    auto changed = query.bind(":at"_L1, at).bind(":touched"_L1, touched).bind(":id"_L1, id).runCounting();
    if (!changed)
        return changed.error();
    return *changed > 0;
}

core::Result<QList<core::PlannedEvent>> PlannedEventRepository::ofRun(qint64 run)
{
    Query query(m_database, "plannedEvent.ofRun"_L1,
        kColumns + u"where script_run = :run order by script_minute, id"_s);
    return query.bind(":run"_L1, run).all(&fromRow);
}

core::Result<void> PlannedEventRepository::move(core::EventId id, const QDateTime& dueAt, bool held)
{
    Query query(m_database, "plannedEvent.move"_L1,
        u"update planned_events set due_at = :due, held = :held where id = :id and status = 'planned'"_s);
    return query.bind(":due"_L1, dueAt).bind(":held"_L1, held).bind(":id"_L1, id).run();
}

core::Result<bool> PlannedEventRepository::cancel(core::EventId id)
{
    Query query(m_database, "plannedEvent.cancel"_L1,
        u"update planned_events set status = 'cancelled' where id = :id and status = 'planned'"_s);
    auto changed = query.bind(":id"_L1, id).runCounting();
    if (!changed)
        return changed.error();
    return *changed > 0;
}

core::Result<QString> PlannedEventRepository::value(const QString& key)
{
    Query query(m_database, "worldMeta.value"_L1, u"select value from world_meta where key = :key"_s);
    auto found = query.bind(":key"_L1, key).first([](const Row& row) { return row.text("value"_L1); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

core::Result<void> PlannedEventRepository::setValue(const QString& key, const QString& value)
{
    Query query(m_database, "worldMeta.setValue"_L1,
        u"insert into world_meta (key, value) values (:key, :value) "
        "on conflict (key) do update set value = excluded.value"_s);
    return query.bind(":key"_L1, key).bind(":value"_L1, value).run();
}

} // namespace data
