#include "sites/electruc/middle_column.h"

#include "kit/theme_scope.h"

#include <QEvent>

namespace sites::electruc {

MiddleColumn::MiddleColumn(QWidget* parent)
    : QWidget(parent)
{
    adapt();
}

void MiddleColumn::setWidest(int pixels)
{
    m_widest = pixels;
    adapt();
}

void MiddleColumn::adapt()
{
    setMaximumWidth(kit::ThemeScope::of(this).px(m_widest));
}

bool MiddleColumn::event(QEvent* event)
{
    if (kit::isLookChange(event) || event->type() == QEvent::Polish)
        adapt();
    return QWidget::event(event);
}

} // namespace sites::electruc
