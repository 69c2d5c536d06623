#include "data/accounts/preference_repository.h"

#include "data/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace data {

core::Result<QHash<QString, QString>> PreferenceRepository::all(core::SupplyPointId persona) const
{
    Query query(m_database, "preferences.all"_L1,
        u"select name, value from preferences where supply_point_id = :persona"_s);
    auto rows = query.bind(":persona"_L1, persona).all([](const Row& row) {
        return std::pair(row.text("name"_L1), row.text("value"_L1));
    });
    if (!rows)
        return rows.error();
    QHash<QString, QString> preferences;
    for (const auto& [name, value] : std::as_const(*rows))
        preferences.insert(name, value);
    return preferences;
}

core::Result<QList<PersonalPreference>> PreferenceRepository::everybodys(const QString& name) const
{
    Query query(m_database, "preferences.everybodys"_L1,
        u"select p.supply_point_id as persona, s.first_name, s.last_name, p.value from preferences p "
        "join supply_points s on s.id = p.supply_point_id "
        "where p.name = :name and p.value <> '' order by p.supply_point_id"_s);
    return query.bind(":name"_L1, name).all([](const Row& row) {
        return PersonalPreference{row.id<core::SupplyPointId>("persona"_L1),
            row.text("first_name"_L1) + u' ' + row.text("last_name"_L1), row.text("value"_L1)};
    });
}

core::Result<void> PreferenceRepository::put(
    core::SupplyPointId persona, const QString& name, const QString& value)
{
    Query query(m_database, "preferences.put"_L1,
        u"insert into preferences (supply_point_id, name, value) values (:persona, :name, :value) "
        "on conflict (supply_point_id, name) do update set value = excluded.value"_s);
    return query.bind(":persona"_L1, persona).bind(":name"_L1, name).bind(":value"_L1, value).run();
}

} // namespace data
