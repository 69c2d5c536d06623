#pragma once

#include "kit/flex_box.h"
#include "kit/item_layout.h"

namespace kit {

// The layout of FlexBox; see there for what a child may ask.
class FlexLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit FlexLayout(FlexBox* box);

    QSize sizeHint() const override;

protected:
    int arrange(const QRect& rect, bool apply) const override;

private:
    struct Cell
    {
        QLayoutItem* item = nullptr;
        int width = 0;
        bool grows = false;
        bool fixed = false;
    };
    using Line = std::vector<Cell>;

    int basisOf(QLayoutItem* item) const;
    std::vector<Line> lines(int width) const;
    int widthOf(const Line& line) const;

    FlexBox& m_box;
};

} // namespace kit
