#include "sites/electruc/card_grid_layout.h"

#include "sites/electruc/card_grid.h"
#include "sites/electruc/text_scale.h"

#include <QStyle>

#include <algorithm>

namespace sites::electruc {

namespace {

int heightAt(QLayoutItem* item, int width)
{
    const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(height, item->minimumSize().height());
}

} // namespace

CardGridLayout::CardGridLayout(CardGrid* grid)
    : QLayout(grid)
    , m_grid(*grid)
{
    setContentsMargins(0, 0, 0, 0);
}

CardGridLayout::~CardGridLayout() = default;

void CardGridLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* CardGridLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* CardGridLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int CardGridLayout::narrowestColumn() const
{
    int width = scaledPixels(&m_grid, m_grid.columnWidth());
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    }
    return width;
}

int CardGridLayout::columnsIn(int width) const
{
    return std::clamp((width + m_grid.gap()) / (narrowestColumn() + m_grid.gap()), 1, m_grid.columns());
}

int CardGridLayout::arrange(const QRect& rect, bool apply) const
{
    std::vector<QLayoutItem*> shown;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            shown.push_back(item.get());
    }
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - m_grid.gap() * (columns - 1)) / columns;
    int y = rect.top();
    for (size_t start = 0; start < shown.size(); start += static_cast<size_t>(columns)) {
        const size_t end = std::min(shown.size(), start + static_cast<size_t>(columns));
        int tallest = 0;
        for (size_t i = start; i < end; ++i) {
            tallest = std::max(tallest, heightAt(shown[i], width));
        }
        if (start > 0)
            y += m_grid.lineGap();
        for (size_t i = start; apply && i < end; ++i) {
            const int height = m_grid.isStretched() ? tallest : heightAt(shown[i], width);
            const int x = rect.left() + static_cast<int>(i - start) * (width + m_grid.gap());
            shown[i]->setGeometry(
                QStyle::visualRect(m_grid.layoutDirection(), rect, QRect(x, y, width, height)));
        }
        y += tallest;
    }
    return y - rect.top();
}

int CardGridLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize CardGridLayout::sizeHint() const
{
    const int width = narrowestColumn() * m_grid.columns() + m_grid.gap() * (m_grid.columns() - 1);
    return {width, heightForWidth(width)};
}

QSize CardGridLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void CardGridLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace sites::electruc
