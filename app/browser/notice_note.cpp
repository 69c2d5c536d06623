#include "browser/notice_note.h"

#include "kit/note.h"

namespace browser {
namespace {

kit::Tone noteTone(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return kit::Tone::Ok;
    case Tone::Info:
        return kit::Tone::Info;
    case Tone::Warning:
        return kit::Tone::Warn;
    case Tone::Error:
        return kit::Tone::Error;
    }
    return kit::Tone::Info;
}

} // namespace

void tell(kit::Note& note, const Notice& notice)
{
    note.setTone(noteTone(notice.tone));
    note.setTitle(notice.title);
    note.setText(notice.text);
    note.setActionText(notice.actionText);
    note.announce();
}

} // namespace browser
