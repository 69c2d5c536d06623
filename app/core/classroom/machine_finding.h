#pragma once

#include <QString>

namespace core {

// One thing of a machine that was looked at before a workshop (N-27, X-46).
struct MachineFinding
{
    enum class Verdict { Fine, Notice, Wrong };

    QString subject; // stable, for scripts: database, content, fonts, printers, disk
    Verdict verdict = Verdict::Fine;
    QString text; // for people
};

} // namespace core
