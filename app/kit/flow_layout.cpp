#include "kit/flow_layout.h"

#include <QWidget>

namespace kit {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? m_horizontalGap : 0) + item->sizeHint().width();
        height = qMax(height, item->sizeHint().height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    QList<QLayoutItem*> line;
    int y = area.y();
    int x = 0;
    int lineHeight = 0;
    const auto flush = [&] {
        int at = 0;
        for (QLayoutItem* item : std::as_const(line)) {
            const int width = qMin(item->sizeHint().width(), area.width());
            const int height
                = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
            if (move) {
                const int left = mirrored ? area.right() + 1 - at - width : area.x() + at;
                item->setGeometry(QRect(left, y + (lineHeight - height) / 2, width, height));
            }
            at += width + m_horizontalGap;
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = qMin(item->sizeHint().width(), area.width());
        const int height
            = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (!line.isEmpty() && x + width > area.width()) {
            flush();
            y += lineHeight + m_verticalGap;
            x = 0;
            lineHeight = 0;
        }
        line.append(item);
        x += width + m_horizontalGap;
        lineHeight = qMax(lineHeight, height);
    }
    flush();
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace kit
