#include "kit/inner_scope.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace kit {

InnerScope::InnerScope(QWidget* host, Change change)
    : QObject(host)
    , m_host(host)
    , m_scope(new ThemeScope(host))
    , m_change(std::move(change))
{
    host->installEventFilter(this);
    follow();
}

bool InnerScope::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && (isLookChange(event) || event->type() == QEvent::ParentChange))
        follow();
    return QObject::eventFilter(watched, event);
}

void InnerScope::follow()
{
    const Theme wanted = m_change(ThemeScope::of(m_host->parentWidget()));
    if (m_applied && wanted == m_scope->theme())
        return;
    m_applied = true;
    m_scope->apply(wanted);
}

} // namespace kit
