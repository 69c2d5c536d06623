#include "data/phone/call_repository.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select id, supply_point_id, script, rang_at, status, outcome from calls "_s;

QString codeOf(core::CallStatus status)
{
    switch (status) {
    case core::CallStatus::Refused:
        return u"refused"_s;
    case core::CallStatus::Ended:
        return u"ended"_s;
    case core::CallStatus::Ringing:
        break;
    }
    return u"ringing"_s;
}

} // namespace

QString codeOf(core::CallOutcome outcome)
{
    switch (outcome) {
    case core::CallOutcome::Safe:
        return u"safe"_s;
    case core::CallOutcome::Fell:
        return u"fell"_s;
    case core::CallOutcome::Genuine:
        return u"genuine"_s;
    case core::CallOutcome::None:
        break;
    }
    return u""_s;
}

CallRepository::CallRepository(Database& database)
    : m_database(database)
{
}

core::Result<core::CallId> CallRepository::add(const core::Call& call)
{
    Query query(m_database, "call.add"_L1,
        u"insert into calls (supply_point_id, script, rang_at, status, outcome) "
        "values (:phone, :script, :rangAt, :status, :outcome) returning id"_s);
    query.bind(":phone"_L1, call.phone)
        .bind(":script"_L1, call.script)
        .bind(":rangAt"_L1, call.rangAt)
        .bind(":status"_L1, codeOf(call.status))
        .bind(":outcome"_L1, codeOf(call.outcome));
    return query.runReturningId<core::CallId>();
}

core::Result<std::optional<core::Call>> CallRepository::ringing(
    core::SupplyPointId phone, const QDateTime& now)
{
    Query query(m_database, "call.ringing"_L1,
        kSelect
            + u"where supply_point_id = :phone and status = 'ringing' and rang_at <= :now "
              "order by rang_at, id limit 1"_s);
    return query.bind(":phone"_L1, phone).bind(":now"_L1, now).first(&fromRow);
}

core::Result<std::optional<core::Call>> CallRepository::find(core::SupplyPointId phone, core::CallId id)
{
    Query query(m_database, "call.find"_L1, kSelect + u"where id = :id and supply_point_id = :phone"_s);
    return query.bind(":id"_L1, id).bind(":phone"_L1, phone).first(&fromRow);
}

core::Result<QList<core::Call>> CallRepository::past(core::SupplyPointId phone)
{
    Query query(m_database, "call.past"_L1,
        kSelect + u"where supply_point_id = :phone and status <> 'ringing' order by rang_at desc, id desc"_s);
    return query.bind(":phone"_L1, phone).all(&fromRow);
}

core::Result<void> CallRepository::finish(core::CallId id, core::CallStatus status, core::CallOutcome outcome)
{
    Query query(m_database, "call.finish"_L1,
        u"update calls set status = :status, outcome = :outcome where id = :id"_s);
    return query.bind(":status"_L1, codeOf(status))
        .bind(":outcome"_L1, codeOf(outcome))
        .bind(":id"_L1, id)
        .run();
}

core::Call CallRepository::fromRow(const Row& row)
{
    core::Call call;
    call.id = row.id<core::CallId>("id"_L1);
    call.phone = row.id<core::SupplyPointId>("supply_point_id"_L1);
    call.script = row.text("script"_L1);
    call.rangAt = row.instant("rang_at"_L1);
    const QString status = row.text("status"_L1);
    call.status = status == "refused"_L1 ? core::CallStatus::Refused
        : status == "ended"_L1           ? core::CallStatus::Ended
                                         : core::CallStatus::Ringing;
    const QString outcome = row.text("outcome"_L1);
    call.outcome = outcome == "safe"_L1 ? core::CallOutcome::Safe
        : outcome == "fell"_L1          ? core::CallOutcome::Fell
        : outcome == "genuine"_L1       ? core::CallOutcome::Genuine
                                        : core::CallOutcome::None;
    return call;
}

} // namespace data
