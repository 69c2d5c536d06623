#include "sites/electruc/submit_guard.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace sites::electruc {

bool SubmitGuard::accept()
{
    const bool again = m_sinceLast.isValid()
        && !m_sinceLast.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    m_sinceLast.start();
    return !again;
}

} // namespace sites::electruc
