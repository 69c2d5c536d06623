#pragma once

#include <QList>

namespace documents {

// Puts blocks one under another, on as many pages as they need; none is ever broken across two. A block has a
// height and a gap above it, in CSS pixels; the gap falls away at the top of a page. top and bottom: of the
// room for them on each page. keptWith: given a block, how many of those after it must stand on its page, as
// the first lines under a heading.
template <typename Block, typename KeptWith>
QList<QList<Block>> onPages(const QList<Block>& blocks, double top, double bottom, KeptWith keptWith)
{
    QList<QList<Block>> pages{{}};
    double y = top;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks.at(i);
        double needed = block.height;
        const qsizetype last = qMin(blocks.size() - 1, i + keptWith(block));
        for (qsizetype next = i + 1; next <= last; ++next)
            needed += blocks.at(next).gap + blocks.at(next).height;
        const double gap = pages.constLast().isEmpty() ? 0 : block.gap;
        if (y + gap + needed > bottom && !pages.constLast().isEmpty()) {
            pages.append(QList<Block>());
            y = top;
        } else {
            y += gap;
        }
        pages.last().append(block);
        y += block.height;
    }
    return pages;
}

} // namespace documents
