#include "kit/card_grid_layout.h"

#include "kit/card_grid.h"
#include "kit/theme_scope.h"

#include <QStyle>

#include <algorithm>

namespace kit {

CardGridLayout::CardGridLayout(CardGrid* grid)
    : ItemLayout(grid)
    , m_grid(*grid)
{
}

int CardGridLayout::narrowestColumn() const
{
    int width = ThemeScope::of(&m_grid).px(m_grid.columnWidth());
    for (const QLayoutItem* item : shownItems())
        width = std::max(width, item->minimumSize().width());
    return width;
}

int CardGridLayout::columnsIn(int width) const
{
    return std::clamp((width + m_grid.gap()) / (narrowestColumn() + m_grid.gap()), 1, m_grid.columns());
}

int CardGridLayout::arrange(const QRect& rect, bool apply) const
{
    const std::vector<QLayoutItem*> shown = shownItems();
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

QSize CardGridLayout::sizeHint() const
{
    const int width = narrowestColumn() * m_grid.columns() + m_grid.gap() * (m_grid.columns() - 1);
    return {width, heightForWidth(width)};
}

} // namespace kit
