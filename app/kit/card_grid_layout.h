#pragma once

#include "kit/item_layout.h"

namespace kit {

class CardGrid;

// The layout of CardGrid.
class CardGridLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit CardGridLayout(CardGrid* grid);

    QSize sizeHint() const override;

protected:
    int arrange(const QRect& rect, bool apply) const override;

private:
    int narrowestColumn() const; // pixels
    int columnsIn(int width) const;

    CardGrid& m_grid;
};

} // namespace kit
