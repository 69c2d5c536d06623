#include "kit/layout_box.h"

#include <QChildEvent>
#include <QLayout>

namespace kit {

LayoutBox::LayoutBox(int lineGap, QWidget* parent)
    : QWidget(parent)
    , m_lineGap(lineGap)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LayoutBox::setGap(int pixels)
{
    m_gap = pixels;
    layout()->invalidate();
}

void LayoutBox::setLineGap(int pixels)
{
    m_lineGap = pixels;
    layout()->invalidate();
}

void LayoutBox::childEvent(QChildEvent* event)
{
    QWidget::childEvent(event);
    if (!event->added() || !event->child()->isWidgetType())
        return;
    auto* child = static_cast<QWidget*>(event->child());
    if (!child->isWindow() && layout()->indexOf(child) < 0)
        layout()->addWidget(child);
}

} // namespace kit
