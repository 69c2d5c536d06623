#include "kit/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace kit {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : ItemLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : shownItems()) {
        const QSize hint = item->sizeHint();
        const int gap = size.width() > 0 ? m_horizontalGap : 0;
        size = {size.width() + gap + hint.width(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Place
    {
        QLayoutItem* item;
        QRect rect;
    };
    std::vector<Place> line;
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (const Place& place : line) {
            const QRect centred = place.rect.translated(0, (lineHeight - place.rect.height()) / 2);
            if (apply)
                place.item->setGeometry(QStyle::visualRect(direction, area, centred));
        }
        line.clear();
    };
    for (QLayoutItem* item : shownItems()) {
        const int width = std::min(item->sizeHint().width(), area.width());
        const int height = heightAt(item, width);
        if (!line.empty() && x + width > area.left() + area.width()) {
            endLine();
            x = area.left();
            y += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        line.push_back({item, QRect(x, y, width, height)});
        x += width + m_horizontalGap;
        lineHeight = std::max(lineHeight, height);
    }
    endLine();
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace kit
