#include "data/undo_mark_repository.h"

#include "data/database.h"
#include "data/query.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace data {

namespace {

constexpr std::array kLevels{std::pair{UndoLevel::Person, "person"_L1},
    std::pair{UndoLevel::Group, "group"_L1}, std::pair{UndoLevel::All, "all"_L1},
    std::pair{UndoLevel::Snapshot, "snapshot"_L1}};

UndoMark fromRow(const Row& row)
{
    UndoMark mark;
    mark.undoId = row.text("undo_id"_L1);
    mark.slot = row.integer("slot"_L1);
    mark.madeAt = row.instant("made_at"_L1);
    for (const auto& [level, name] : kLevels) {
        if (row.text("level"_L1) == name)
            mark.level = level;
    }
    mark.person = row.id<core::SupplyPointId>("supply_point_id"_L1);
    return mark;
}

QString nameOf(UndoLevel level)
{
    for (const auto& [known, name] : kLevels) {
        if (known == level)
            return name;
    }
    return {};
}

} // namespace

UndoMarkRepository::UndoMarkRepository(Database& database, const QString& schema)
    : m_database(database)
    , m_table(database.dialect().qualified(schema, u"undo_mark"_s))
{
}

core::Result<std::optional<UndoMark>> UndoMarkRepository::find()
{
    Query query(m_database, "undoMark.find"_L1,
        u"select undo_id, slot, made_at, level, supply_point_id from "_s + m_table);
    return query.first(&fromRow);
}

core::Result<void> UndoMarkRepository::set(const UndoMark& mark)
{
    if (auto cleared = clear(); !cleared)
        return cleared;
    Query query(m_database, "undoMark.set"_L1,
        u"insert into %1 (id, undo_id, slot, made_at, level, supply_point_id) "
        "values (1, :undoId, :slot, :madeAt, :level, :person)"_s.arg(m_table));
    return query.bind(":undoId"_L1, mark.undoId)
        .bind(":slot"_L1, mark.slot)
        .bind(":madeAt"_L1, mark.madeAt)
        .bind(":level"_L1, nameOf(mark.level))
        .bind(":person"_L1, mark.person)
        .run();
}

core::Result<void> UndoMarkRepository::clear()
{
    return m_database.execute("undoMark.clear"_L1, u"delete from "_s + m_table);
}

} // namespace data
