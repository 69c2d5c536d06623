#include "services/classroom/script_service.h"

#include "core/classroom/trainer_actions.h"
#include "core/text.h"
#include "data/classroom/script_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/dataset/content_file.h"
#include "data/dataset/script_content.h"
#include "data/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

ScriptService::ScriptService(data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<QList<core::SessionScript>> ScriptService::scripts() const
{
    return data::ScriptRepository(m_classroom.database()).all();
}

QList<ScriptService::Ready> ScriptService::readyMade(core::Language language)
{
    QList<Ready> ready;
    const auto loaded = data::loadReadyScripts(data::kBuiltInContent);
    if (!loaded)
        return ready;
    for (const data::ReadyScript& script : *loaded)
        ready.append({script.id, script.texts.in(language).aim, script.in(language)});
    return ready;
}

core::Result<core::FieldErrors> ScriptService::errorsOf(const core::SessionScript& script) const
{
    core::FieldErrors errors;
    if (script.name.isEmpty())
        errors.add(u"scriptName"_s, core::Rule::Required);
    else if (script.name.size() > core::kLongestScriptName)
        errors.add(u"scriptName"_s, core::Rule::TooLong, {core::kLongestScriptName});
    const auto others = scripts();
    if (!others)
        return others.error();
    for (const core::SessionScript& other : *others) {
        if (other.id != script.id && core::folded(other.name) == core::folded(script.name))
            errors.add(u"scriptName"_s, core::Rule::AlreadyUsed);
    }
    if (script.lines.size() > core::kMostScriptLines)
        errors.add(u"lines"_s, core::Rule::TooLong, {static_cast<int>(core::kMostScriptLines)});
    for (const core::ScriptLine& line : script.lines) {
        const core::FieldErrors ofLine = core::lineErrors(line);
        for (const core::FieldError& error : ofLine.all()) {
            if (!errors.of(error.field))
                errors.add(error.field, error.rule, error.args);
        }
    }
    return errors;
}

core::Result<ScriptService::Saved> ScriptService::save(const core::SessionScript& typed)
{
    core::SessionScript script = typed;
    script.name = core::cleaned(typed.name).simplified();
    for (core::ScriptLine& line : script.lines)
        line = core::cleanedLine(line);
    core::sortLines(script.lines);
    const auto errors = errorsOf(script);
    if (!errors)
        return errors.error();
    if (!errors->isEmpty())
        return Saved{*errors, {}};
    const auto id = change(
        core::actions::kScriptSaved, script.id, true, [this, &script]() -> core::Result<core::ScriptId> {
            data::ScriptRepository rows(m_classroom.database());
            if (!script.id.isValid())
                return rows.add(script);
            const auto changed = rows.change(script);
            if (!changed)
                return changed.error();
            if (!*changed)
                return core::Error{core::ErrorCode::NotFound, u"that script is gone"_s};
            return script.id;
        });
    if (!id)
        return id.error();
    return Saved{{}, *id};
}

core::Result<ScriptService::Saved> ScriptService::duplicate(const core::SessionScript& script)
{
    core::SessionScript copy = script;
    copy.id = {};
    const auto name = freeName(script.name);
    if (!name)
        return name.error();
    copy.name = *name;
    return save(copy);
}

core::Result<void> ScriptService::remove(core::ScriptId script)
{
    const auto removed = change(
        core::actions::kScriptRemoved, script, true, [this, script]() -> core::Result<core::ScriptId> {
            if (auto done = data::ScriptRepository(m_classroom.database()).remove(script); !done)
                return done.error();
            return script;
        });
    return removed ? core::Result<void>() : removed.error();
}

core::Result<core::ScriptId> ScriptService::undo()
{
    if (m_before.isEmpty())
        return core::Error{core::ErrorCode::NotFound, u"nothing to take back"_s};
    const Before before = m_before.constLast();
    const auto restored = change(
        core::actions::kScriptRestored, before.id, false, [this, &before]() -> core::Result<core::ScriptId> {
            data::ScriptRepository rows(m_classroom.database());
            if (auto removed = rows.remove(before.id); !removed)
                return removed.error();
            return before.script ? rows.add(*before.script) : core::ScriptId();
        });
    if (restored)
        m_before.removeLast();
    return restored;
}

core::Result<core::ScriptId> ScriptService::change(QLatin1StringView action, core::ScriptId script,
    bool canUndo, const std::function<core::Result<core::ScriptId>()>& what)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    Before before{script, std::nullopt};
    if (script.isValid()) {
        auto kept = data::ScriptRepository(m_classroom.database()).find(script);
        if (!kept)
            return kept.error();
        before.script = *kept;
    }
    const auto id = what();
    if (!id)
        return id;
    if (!before.id.isValid())
        before.id = *id;
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = QString::number(before.id.value());
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    if (canUndo)
        m_before.append(before);
    if (m_before.size() > kMostUndos)
        m_before.removeFirst();
    Q_EMIT scriptsChanged();
    return id;
}

core::Result<QString> ScriptService::freeName(const QString& wanted) const
{
    const auto others = scripts();
    if (!others)
        return others.error();
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : u" (%1)"_s.arg(number);
        const QString name = wanted.left(core::kLongestScriptName - tail.size()).trimmed() + tail;
        const bool isTaken
            = std::any_of(others->cbegin(), others->cend(), [&name](const core::SessionScript& other) {
                  return core::folded(other.name) == core::folded(name);
              });
        if (!isTaken)
            return name;
    }
}

} // namespace services
