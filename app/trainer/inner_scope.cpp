#include "trainer/inner_scope.h"

#include <QEvent>
#include <QWidget>

namespace trainer {

InnerScope::InnerScope(QWidget* host, Change change)
    : QObject(host)
    , m_host(host)
    , m_scope(new kit::ThemeScope(host))
    , m_change(change)
{
    host->installEventFilter(this);
    follow();
}

bool InnerScope::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && (kit::isLookChange(event) || event->type() == QEvent::ParentChange))
        follow();
    return QObject::eventFilter(watched, event);
}

void InnerScope::follow()
{
    const kit::Theme wanted = m_change(kit::ThemeScope::of(m_host->parentWidget()));
    if (m_applied && wanted == m_scope->theme())
        return;
    m_applied = true;
    m_scope->apply(wanted);
}

} // namespace trainer
