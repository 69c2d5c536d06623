#include "data/world_stamp.h"

#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

core::Result<std::optional<WorldStamp>> worldStamp(Database& database, const QString& schema)
{
    Query query(database, "worldStamp"_L1,
        u"select d.value as day, c.value as content from %1 d join %1 c on c.key = 'content' where d.key = 'day'"_s
            .arg(database.dialect().qualified(schema, u"world_meta"_s)));
    return query.first([](const Row& row) { return WorldStamp{row.day("day"_L1), row.text("content"_L1)}; });
}

core::Result<void> setWorldStamp(Database& database, const QString& schema, const WorldStamp& stamp)
{
    const QString table = database.dialect().qualified(schema, u"world_meta"_s);
    Query query(database, "worldStamp.set"_L1,
        u"insert into %1 (key, value) values ('content', :content), ('day', :day) "
        "on conflict (key) do update set value = excluded.value"_s.arg(table));
    return query.bind(":content"_L1, stamp.content).bind(":day"_L1, stamp.day).run();
}

} // namespace data
