#include "trainer/script/script_words.h"

#include "trainer/event_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trainer {

QString ScriptWords::title(
    const core::ScriptLine& line, const QList<coach::Exercise>& exercises, core::Language language)
{
    switch (line.kind) {
    case core::ScriptLineKind::Event:
        return EventWords::name(core::eventKindOf(line));
    case core::ScriptLineKind::Exercise: {
        const auto found = std::find_if(exercises.cbegin(), exercises.cend(),
            [&line](const coach::Exercise& exercise) { return exercise.id == line.subject; });
        //: %1 the number of an exercise that was taken away
        return found == exercises.cend() ? tr("L’exercice %1 n’est plus là").arg(line.subject)
                                         : found->texts.in(language).title;
    }
    case core::ScriptLineKind::Note:
        break;
    }
    return line.subject;
}

QString ScriptWords::icon(const core::ScriptLine& line)
{
    return EventWords::icon(core::eventKindOf(line));
}

QString ScriptWords::kind(core::ScriptLineKind kind)
{
    switch (kind) {
    case core::ScriptLineKind::Event:
        return tr("Événement");
    case core::ScriptLineKind::Exercise:
        return tr("Exercice");
    case core::ScriptLineKind::Note:
        break;
    }
    return tr("Note pour vous");
}

QString ScriptWords::span(int minutes)
{
    if (minutes < 60)
        return tr("%1 min", "minutes from the start").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h", "hours from the start").arg(minutes / 60)
                             : tr("%1 h %2", "hours and minutes from the start")
                                   .arg(minutes / 60)
                                   .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace trainer
