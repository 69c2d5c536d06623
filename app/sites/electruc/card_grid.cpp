#include "sites/electruc/card_grid.h"

#include "sites/electruc/card_grid_layout.h"

#include <QChildEvent>

namespace sites::electruc {

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
{
    new CardGridLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setColumns(int most)
{
    m_columns = qMax(1, most);
    layout()->invalidate();
}

void CardGrid::setColumnWidth(int pixels)
{
    m_columnWidth = pixels;
    layout()->invalidate();
}

void CardGrid::setStretched(bool stretched)
{
    m_stretched = stretched;
    layout()->invalidate();
}

void CardGrid::setGap(int pixels)
{
    m_gap = pixels;
    layout()->invalidate();
}

void CardGrid::setLineGap(int pixels)
{
    m_lineGap = pixels;
    layout()->invalidate();
}

void CardGrid::childEvent(QChildEvent* event)
{
    QWidget::childEvent(event);
    if (!event->added() || !event->child()->isWidgetType())
        return;
    auto* child = static_cast<QWidget*>(event->child());
    if (!child->isWindow() && layout()->indexOf(child) < 0)
        layout()->addWidget(child);
}

} // namespace sites::electruc
