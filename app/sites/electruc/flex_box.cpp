#include "sites/electruc/flex_box.h"

#include "sites/electruc/flex_layout.h"

#include <QChildEvent>

namespace sites::electruc {

FlexBox::FlexBox(QWidget* parent)
    : QWidget(parent)
{
    new FlexLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlexBox::setGap(int pixels)
{
    m_gap = pixels;
    layout()->invalidate();
}

void FlexBox::setLineGap(int pixels)
{
    m_lineGap = pixels;
    layout()->invalidate();
}

void FlexBox::setCrossAlign(CrossAlign align)
{
    m_crossAlign = align;
    layout()->invalidate();
}

void FlexBox::setCentred(bool centred)
{
    m_centred = centred;
    layout()->invalidate();
}

void FlexBox::childEvent(QChildEvent* event)
{
    QWidget::childEvent(event);
    if (!event->added() || !event->child()->isWidgetType())
        return;
    auto* child = static_cast<QWidget*>(event->child());
    if (!child->isWindow() && layout()->indexOf(child) < 0)
        layout()->addWidget(child);
}

} // namespace sites::electruc
