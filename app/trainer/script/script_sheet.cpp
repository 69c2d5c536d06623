#include "trainer/script/script_sheet.h"

#include "core/format.h"
#include "trainer/script/script_words.h"

using namespace Qt::StringLiterals;

namespace trainer {

ScriptSheet::ScriptSheet(const QList<coach::Exercise>& exercises, core::Language language, QDate day)
    : m_exercises(exercises)
    , m_language(language)
    , m_day(day)
{
}

QString ScriptSheet::titleOf(const core::ScriptLine& line) const
{
    return ScriptWords::title(line, m_exercises, m_language);
}

documents::Sheet ScriptSheet::sheet(const QString& name, const QList<documents::LabelledText>& rows) const
{
    documents::Sheet sheet;
    sheet.title = name;
    sheet.day = m_day;
    sheet.line = core::Format(m_language).date(m_day);
    sheet.fileName = u"seance.pdf"_s;
    sheet.parts.append({tr("Déroulement"), {}, rows});
    return sheet;
}

documents::Sheet ScriptSheet::of(const core::SessionScript& script) const
{
    QList<documents::LabelledText> rows;
    for (const core::ScriptLine& line : script.lines)
        rows.append(
            {ScriptWords::span(line.minute), u"%1 · %2"_s.arg(titleOf(line), ScriptWords::kind(line.kind))});
    return sheet(script.name, rows);
}

documents::Sheet ScriptSheet::of(const core::ScriptRun& run) const
{
    const core::Format format(m_language);
    QList<documents::LabelledText> rows;
    for (const core::PlannedEvent& line : run.lines)
        rows.append({format.time(line.dueAt), titleOf(core::lineOf(line))});
    return sheet(run.name, rows);
}

} // namespace trainer
