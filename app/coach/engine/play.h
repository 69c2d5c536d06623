#pragma once

#include "coach/engine/condition_call.h"
#include "core/translated.h"

#include <QString>

#include <optional>

namespace coach {

// One gesture of « Montre-moi », as a person would make it: with the mouse or the keyboard, on a control that
// shows.
struct PlayAction
{
    enum class Kind {
        Click, // the control
        Type, // text into the field, in place of what it holds
        Press, // a key, where the keyboard is
        Choose, // a line of a drop-down list, or an entry of an open menu
        Look, // goes to the control and points at it
        Wait, // for the page, or for the control
        Answer, // the right answer of the step's question
        Silence // as if nobody had touched anything for long: the site warns that it will sign out
    };

    Kind kind = Kind::Click;
    QString page; // must be the one shown; empty: whatever is shown
    QString object; // objectName of the control, a * at the end stands for anything
    // Of Type; may hold {email} and the other names of playFacts(). Of Choose: what the line says.
    core::Translated<QString> text;
    QString key; // of Press: Return, Tab, Escape or Space
    QString entry; // of Choose in a menu: objectName of its action
    int line = 0; // of Choose in a list: counted from 1
    bool again = false; // of Click: once more until the step is done
    std::optional<ConditionCall> onlyIf; // left out while this does not hold
    core::Translated<QString> words; // what is said meanwhile; empty: what the gesture is
};

} // namespace coach
