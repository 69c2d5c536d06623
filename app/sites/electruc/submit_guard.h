#pragma once

#include <QElapsedTimer>

namespace sites::electruc {

// Lets a form go once for a double click: the second click of a shaky or hurried hand is not a second answer.
class SubmitGuard final
{
public:
    // True when this press counts.
    bool accept();

private:
    QElapsedTimer m_sinceLast;
};

} // namespace sites::electruc
