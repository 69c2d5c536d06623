#include "data/classroom/setting_repository.h"

#include "data/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace data {

core::Result<QHash<QString, QString>> SettingRepository::all() const
{
    Query query(m_database, "settings.all"_L1, u"select key, value from settings"_s);
    auto rows = query.all([](const Row& row) { return std::pair(row.text("key"_L1), row.text("value"_L1)); });
    if (!rows)
        return rows.error();
    QHash<QString, QString> settings;
    for (const auto& [key, value] : std::as_const(*rows))
        settings.insert(key, value);
    return settings;
}

core::Result<void> SettingRepository::put(const QString& key, const QString& value)
{
    Query query(m_database, "settings.put"_L1,
        u"insert into settings (key, value) values (:key, :value) "
        "on conflict (key) do update set value = excluded.value"_s);
    return query.bind(":key"_L1, key).bind(":value"_L1, value).run();
}

} // namespace data
