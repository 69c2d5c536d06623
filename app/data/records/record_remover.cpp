#include "data/records/record_remover.h"

#include "data/copied_table.h"
#include "data/database.h"
#include "data/query.h"
#include "data/records/record_source.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace data {

QStringList RecordRemover::tables(core::RecordKind kind)
{
    switch (kind) {
    case core::RecordKind::Requests:
        return {u"attachments"_s, u"request_messages"_s, u"requests"_s};
    case core::RecordKind::Messages:
        return {u"mail_attachments"_s, u"mails"_s};
    default:
        return {sourceOf(kind).table};
    }
}

core::Result<void> RecordRemover::run(const QString& sql, qint64 id)
{
    return Query(m_database, "record.remove"_L1, sql).bind(":id"_L1, id).run();
}

core::Result<void> RecordRemover::remove(core::RecordKind kind, qint64 id)
{
    QStringList statements;
    if (kind == core::RecordKind::Requests) {
        statements = {u"delete from attachments where request_message_id in "
                      "(select id from request_messages where request_id = :id)"_s,
            u"delete from request_messages where request_id = :id"_s};
    } else if (kind == core::RecordKind::Messages) {
        statements = {u"delete from mail_attachments where mail_id = :id"_s};
    }
    statements.append(u"delete from %1 where id = :id"_s.arg(sourceOf(kind).table));
    for (const QString& sql : std::as_const(statements)) {
        if (auto done = run(sql, id); !done)
            return done;
    }
    return {};
}

const QStringList& RecordRemover::clientTables()
{
    static const QStringList tables = [] {
        QStringList names;
        for (const CopiedTable& table : onlineAccountTables() | std::views::reverse) {
            if (table.name != "invitations"_L1 && table.name != "texts"_L1)
                names.append(table.name);
        }
        return names;
    }();
    return tables;
}

core::Result<void> RecordRemover::removeClient(core::SupplyPointId person, const QDateTime& letterUntil)
{
    Query letter(m_database, "client.freeLetter"_L1,
        u"update invitations set account_id = null, used_at = null, failures = 0, locked_until = null, "
        "expires_at = :until where supply_point_id = :person and account_id is not null"_s);
    if (auto freed = letter.bind(":until"_L1, letterUntil).bind(":person"_L1, person).run(); !freed)
        return freed;
    for (const QString& table : clientTables()) {
        if (auto done = run(u"delete from %1 where supply_point_id = :id"_s.arg(table), person.value());
            !done)
            return done;
    }
    return {};
}

} // namespace data
