#include "kit/card_grid.h"

#include "kit/card_grid_layout.h"

namespace kit {

CardGrid::CardGrid(QWidget* parent)
    : LayoutBox(16, parent)
{
    new CardGridLayout(this);
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

} // namespace kit
