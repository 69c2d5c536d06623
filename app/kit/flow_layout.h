#pragma once

#include "kit/item_layout.h"

namespace kit {

// Places its items one after the other and goes to the next line when there is no room, like words.
class FlowLayout final : public ItemLayout
{
    Q_OBJECT

public:
    // Gaps in px.
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 12, int verticalGap = 10);

    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override;

protected:
    int arrange(const QRect& rect, bool apply) const override;

private:
    int m_horizontalGap = 12;
    int m_verticalGap = 10;
};

} // namespace kit
