#pragma once

#include "core/classroom/session_script.h"
#include "core/clock.h"
#include "core/field_errors.h"
#include "core/language.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

// The sessions that trainers prepare: kept, changed, taken back; and those that come with the program,
// to begin at once or to copy.
class ScriptService final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostUndos = 50;

    struct Ready
    {
        QString id; // premiere-seance
        QString aim; // one sentence
        core::SessionScript script; // without an id
    };
    struct Saved
    {
        core::FieldErrors errors;
        core::ScriptId id; // valid without errors
    };

    ScriptService(data::ClassroomStore& classroom, const core::Clock& clock);

    core::Result<QList<core::SessionScript>> scripts() const; // the oldest first
    static QList<Ready> readyMade(core::Language language);

    // Writes it, new when it has no id. Fields: scriptName (required, core::kLongestScriptName at most, not
    // another's whatever its case), those of core::lineErrors(), lines (TooLong: core::kMostScriptLines at
    // most). NotFound: it was removed meanwhile. Trainer's journal: script.saved.
    core::Result<Saved> save(const core::SessionScript& script);
    // Under the same name, or with the first number after it that is free.
    core::Result<Saved> duplicate(const core::SessionScript& script);
    core::Result<void> remove(core::ScriptId script); // journal: script.removed

    // Each of these, the last first, until the program ends. Gives the script that is as before; none: it was
    // new. Journal: script.restored.
    bool canUndo() const { return !m_before.isEmpty(); }
    core::Result<core::ScriptId> undo();
    // The classroom was replaced: nothing of it can be taken back.
    void forgetUndo() { m_before.clear(); }

    // That name, or with the first number that makes it nobody else's: « Ma séance (2) ».
    core::Result<QString> freeName(const QString& wanted) const;

Q_SIGNALS:
    void scriptsChanged();

private:
    struct Before
    {
        core::ScriptId id;
        std::optional<core::SessionScript> script; // none: it was not there
    };

    core::Result<core::FieldErrors> errorsOf(const core::SessionScript& script) const;
    // Everything or nothing, with its line in the trainer's journal; what it was before, if it can be undone.
    core::Result<core::ScriptId> change(QLatin1StringView action, core::ScriptId script, bool canUndo,
        const std::function<core::Result<core::ScriptId>()>& what);

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
    QList<Before> m_before; // the latest last
};

} // namespace services
