#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/session_script.h"
#include "core/language.h"

#include <QCoreApplication>
#include <QList>

namespace trainer {

// Lines of a session script in the trainer's words.
class ScriptWords final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::ScriptWords)

public:
    static QString title(
        const core::ScriptLine& line, const QList<coach::Exercise>& exercises, core::Language language);
    static QString icon(const core::ScriptLine& line);
    static QString kind(core::ScriptLineKind kind); // « Événement »
    static QString span(int minutes); // « 5 min », « 1 h 05 »
};

} // namespace trainer
