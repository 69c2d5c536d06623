#include "data/classroom/script_repository.h"

#include "core/text.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

core::Result<QList<core::ScriptLine>> ScriptRepository::linesOf(core::ScriptId id) const
{
    Query query(m_database, "script.lines"_L1,
        u"select minute, kind, subject from script_lines where script_id = :id order by minute, id"_s);
    return query.bind(":id"_L1, id).all([](const Row& row) {
        return core::ScriptLine{
            row.integer("minute"_L1), core::scriptLineKindOf(row.text("kind"_L1)), row.text("subject"_L1)};
    });
}

core::Result<QList<core::SessionScript>> ScriptRepository::all() const
{
    Query query(m_database, "script.all"_L1, u"select id, name from scripts order by id"_s);
    auto scripts = query.all([](const Row& row) {
        return core::SessionScript{row.id<core::ScriptId>("id"_L1), row.text("name"_L1), {}};
    });
    if (!scripts)
        return scripts;
    for (core::SessionScript& script : scripts.value()) {
        auto lines = linesOf(script.id);
        if (!lines)
            return lines.error();
        script.lines = *lines;
    }
    return scripts;
}

core::Result<std::optional<core::SessionScript>> ScriptRepository::find(core::ScriptId id) const
{
    Query query(m_database, "script.find"_L1, u"select id, name from scripts where id = :id"_s);
    auto script = query.bind(":id"_L1, id).first([](const Row& row) {
        return core::SessionScript{row.id<core::ScriptId>("id"_L1), row.text("name"_L1), {}};
    });
    if (!script || !script->has_value())
        return script;
    auto lines = linesOf(id);
    if (!lines)
        return lines.error();
    script.value()->lines = *lines;
    return script;
}

core::Result<core::ScriptId> ScriptRepository::add(const core::SessionScript& script)
{
    const bool isBack = script.id.isValid();
    Query query(m_database, "script.add"_L1,
        isBack ? u"insert into scripts (id, name, name_folded) values (:id, :name, :folded) returning id"_s
               : u"insert into scripts (name, name_folded) values (:name, :folded) returning id"_s);
    if (isBack)
        query.bind(":id"_L1, script.id);
    auto id = query.bind(":name"_L1, script.name)
                  .bind(":folded"_L1, core::folded(script.name))
                  .runReturningId<core::ScriptId>();
    if (!id)
        return id;
    if (auto added = addLines(*id, script.lines); !added)
        return added.error();
    return id;
}

core::Result<bool> ScriptRepository::change(const core::SessionScript& script)
{
    Query query(m_database, "script.change"_L1,
        u"update scripts set name = :name, name_folded = :folded where id = :id"_s);
    const auto changed = query.bind(":name"_L1, script.name)
                             .bind(":folded"_L1, core::folded(script.name))
                             .bind(":id"_L1, script.id)
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return false;
    Query clear(m_database, "script.clear"_L1, u"delete from script_lines where script_id = :id"_s);
    if (auto cleared = clear.bind(":id"_L1, script.id).run(); !cleared)
        return cleared.error();
    if (auto added = addLines(script.id, script.lines); !added)
        return added.error();
    return true;
}

core::Result<void> ScriptRepository::addLines(core::ScriptId id, const QList<core::ScriptLine>& lines)
{
    Query query(m_database, "script.addLine"_L1,
        u"insert into script_lines (script_id, minute, kind, subject) "
        "values (:script, :minute, :kind, :subject)"_s);
    for (const core::ScriptLine& line : lines) {
        auto added = query.bind(":script"_L1, id)
                         .bind(":minute"_L1, line.minute)
                         .bind(":kind"_L1, core::codeOf(line.kind))
                         .bind(":subject"_L1, line.subject)
                         .run();
        if (!added)
            return added;
    }
    return {};
}

core::Result<void> ScriptRepository::remove(core::ScriptId id)
{
    Query query(m_database, "script.remove"_L1, u"delete from scripts where id = :id"_s);
    return query.bind(":id"_L1, id).run();
}

} // namespace data
