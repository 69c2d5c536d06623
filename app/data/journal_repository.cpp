#include "data/journal_repository.h"

#include "data/database.h"
#include "data/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace data {

JournalRepository::JournalRepository(Database& database)
    : m_database(database)
{
}

core::Result<core::JournalEntry> JournalRepository::add(const core::JournalEntry& entry)
{
    Query query(m_database, "journal.add"_L1,
        u"insert into journal (supply_point_id, at, event, subject, attributes) "
        "values (:persona, :at, :event, :subject, :attributes) returning id"_s);
    query.bind(":persona"_L1, entry.persona)
        .bind(":at"_L1, entry.at)
        .bind(":event"_L1, entry.event)
        .bind(":subject"_L1, entry.subject)
        .bind(":attributes"_L1,
            QString::fromUtf8(QJsonDocument(entry.attributes).toJson(QJsonDocument::Compact)));
    const auto id = query.first([](const Row& row) { return row.number(0); });
    if (!id)
        return id.error();
    core::JournalEntry added = entry;
    added.id = id.value().value_or(0);
    return added;
}

core::Result<QList<core::JournalEntry>> JournalRepository::ofPersona(
    core::SupplyPointId persona, qint64 afterId)
{
    Query query(m_database, "journal.ofPersona"_L1,
        u"select id, supply_point_id, at, event, subject, attributes from journal "
        "where supply_point_id = :persona and id > :after order by id"_s);
    query.bind(":persona"_L1, persona).bind(":after"_L1, afterId);
    return query.all(&fromRow);
}

core::Result<QList<core::JournalEntry>> JournalRepository::all(qint64 afterId)
{
    Query query(m_database, "journal.all"_L1,
        u"select id, supply_point_id, at, event, subject, attributes from journal where id > :after order by id"_s);
    query.bind(":after"_L1, afterId);
    return query.all(&fromRow);
}

core::Result<qint64> JournalRepository::newest()
{
    Query query(m_database, "journal.newest"_L1, u"select coalesce(max(id), 0) from journal"_s);
    const auto id = query.first([](const Row& row) { return row.number(0); });
    if (!id)
        return id.error();
    return id.value().value_or(0);
}

core::JournalEntry JournalRepository::fromRow(const Row& row)
{
    core::JournalEntry entry;
    entry.id = row.number("id"_L1);
    entry.persona = row.id<core::SupplyPointId>("supply_point_id"_L1);
    entry.at = row.instant("at"_L1);
    entry.event = row.text("event"_L1);
    entry.subject = row.text("subject"_L1);
    entry.attributes = QJsonDocument::fromJson(row.text("attributes"_L1).toUtf8()).object();
    return entry;
}

} // namespace data
