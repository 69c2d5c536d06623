#include "kit/iban_grouping.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace kit {

namespace {

constexpr int kGroup = 4;

struct Typed
{
    QString text;
    int cursor = 0;
};

// The text in groups, and where the cursor goes to stand after the same characters.
Typed grouped(const QString& text, int cursor)
{
    Typed out;
    int kept = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == cursor)
            out.cursor = static_cast<int>(out.text.size());
        if (text[i].isSpace())
            continue;
        if (kept > 0 && kept % kGroup == 0)
            out.text += u' ';
        out.text += text[i].toUpper();
        ++kept;
    }
    if (cursor >= text.size())
        out.cursor = static_cast<int>(out.text.size());
    return out;
}

} // namespace

void groupIbanWhileTyped(QLineEdit& edit)
{
    edit.setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    QObject::connect(&edit, &QLineEdit::textEdited, &edit, [&edit](const QString& text) {
        const Typed typed = grouped(text, edit.cursorPosition());
        if (typed.text == text)
            return;
        // Whoever listens to textEdited asks for the text: one signal a key is enough.
        const QSignalBlocker quiet(&edit);
        edit.setText(typed.text);
        edit.setCursorPosition(typed.cursor);
    });
}

} // namespace kit
