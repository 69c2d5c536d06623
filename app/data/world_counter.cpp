#include "data/world_counter.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

namespace {

struct Counted
{
    QString table;
    QStringList content; // columns that tell one row from another, none of them null
};

class Counter final
{
public:
    Counter(Database& database, const QStringList& pristine, core::SupplyPointId person)
        : m_database(database)
        , m_pristine(pristine)
        , m_person(person)
    {
    }

    core::Result<int> added(const Counted& counted)
    {
        return count(u"select count(*) from "_s + live(counted.table) + u" a where "_s + isNew(counted));
    }

    // The condition that a row is in none of the pristine worlds.
    QString isNew(const Counted& counted) const
    {
        QString condition = u"1 = 1"_s;
        for (const QString& schema : m_pristine) {
            QStringList same;
            for (const QString& column : counted.content)
                same.append(u"b.%1 = a.%1"_s.arg(column));
            condition += u" and not exists (select 1 from %1 b where %2)"_s.arg(
                qualified(schema, counted.table), same.join(u" and "_s));
        }
        return condition;
    }

    core::Result<int> count(const QString& sql)
    {
        const bool isOne = m_person.isValid();
        Query query(m_database, "world.count"_L1, isOne ? sql + u" and a.supply_point_id = :person"_s : sql);
        if (isOne)
            query.bind(":person"_L1, m_person);
        const auto number = query.first([](const Row& row) { return static_cast<int>(row.number(0)); });
        if (!number)
            return number.error();
        return number.value().value_or(0);
    }

    QString qualified(const QString& schema, const QString& table) const
    {
        return m_database.dialect().qualified(schema, table);
    }

    QString live(const QString& table) const { return qualified(m_database.schema(), table); }

private:
    Database& m_database;
    const QStringList& m_pristine;
    core::SupplyPointId m_person;
};

} // namespace

core::Result<WorldAdditions> countAdditions(
    Database& database, const QStringList& pristine, core::SupplyPointId person)
{
    const QString owner = u"supply_point_id"_s;
    const QList<std::pair<Counted, int WorldAdditions::*>> all{
        {{u"mails"_s, {owner, u"sender_address"_s, u"recipient"_s, u"subject"_s, u"body"_s, u"sent_at"_s}},
            &WorldAdditions::messages},
        {{u"request_messages"_s, {owner, u"author"_s, u"body"_s, u"written_at"_s}},
            &WorldAdditions::requestMessages},
        {{u"accounts"_s, {owner, u"client_number"_s}}, &WorldAdditions::accounts},
        {{u"requests"_s, {owner, u"reference"_s, u"opened_at"_s}}, &WorldAdditions::requests},
        {{u"readings"_s,
             {owner, u"read_on"_s, u"source"_s, u"day_kwh"_s, u"night_kwh"_s, u"injection_day_kwh"_s,
                 u"injection_night_kwh"_s}},
            &WorldAdditions::readings},
    };
    Counter counter(database, pristine, person);
    WorldAdditions additions;
    for (const auto& [counted, total] : all) {
        const auto number = counter.added(counted);
        if (!number)
            return number.error();
        additions.*total += number.value();
    }
    additions.messages += additions.requestMessages;
    // A pristine world has none of these; a snapshot may.
    const Counted contacts{u"contact_messages"_s, {u"sender_email"_s, u"body"_s, u"sent_at"_s}};
    const Counted files{u"files"_s, {owner, u"name"_s, u"saved_at"_s, u"size_bytes"_s}};
    const Counted journal{u"journal"_s, {u"id"_s, u"event"_s, u"at"_s}};
    const QList<std::pair<QString, int WorldAdditions::*>> traces{
        {u"select count(*) from %1 a where "_s.arg(counter.live(contacts.table)) + counter.isNew(contacts),
            &WorldAdditions::messages},
        {u"select count(*) from %1 a where a.removed_at is null and "_s.arg(counter.live(files.table))
                + counter.isNew(files),
            &WorldAdditions::files},
        {u"select count(distinct a.supply_point_id) from %1 a where "_s.arg(counter.live(journal.table))
                + counter.isNew(journal),
            &WorldAdditions::journeys},
        {u"select count(*) from %1 a where (a.used_at is not null or a.locked_until is not null "
         "or a.account_id is not null) and not exists (select 1 from %1 n "
         "where n.supply_point_id = a.supply_point_id and n.id > a.id)"_s.arg(counter.live(u"invitations"_s)),
            &WorldAdditions::letters},
    };
    for (const auto& [sql, total] : traces) {
        const auto number = counter.count(sql);
        if (!number)
            return number.error();
        additions.*total += number.value();
    }
    return additions;
}

} // namespace data
