#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/session_script.h"
#include "core/language.h"
#include "documents/sheet.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace trainer {

// A session on paper, as the trainer takes it along: a script by its minutes, one under way by the clock.
class ScriptSheet final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::ScriptPage)

public:
    // exercises outlive it; day: the one on the sheet.
    ScriptSheet(const QList<coach::Exercise>& exercises, core::Language language, QDate day);

    documents::Sheet of(const core::SessionScript& script) const;
    documents::Sheet of(const core::ScriptRun& run) const;

private:
    documents::Sheet sheet(const QString& name, const QList<documents::LabelledText>& rows) const;
    QString titleOf(const core::ScriptLine& line) const;

    const QList<coach::Exercise>& m_exercises;
    core::Language m_language;
    QDate m_day;
};

} // namespace trainer
