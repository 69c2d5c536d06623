#include "sites/electruc/submit_guard.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace sites::electruc {

SubmitGuard::Press::Press(bool counts, std::shared_ptr<QElapsedTimer> sinceLast)
    : m_counts(counts)
    , m_sinceLast(std::move(sinceLast))
{
}

SubmitGuard::Press::~Press()
{
    if (m_sinceLast)
        m_sinceLast->start();
}

SubmitGuard::Press SubmitGuard::accept()
{
    const bool again = m_sinceLast->isValid()
        && !m_sinceLast->hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    return {!again, m_sinceLast};
}

} // namespace sites::electruc
