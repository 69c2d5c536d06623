#include "kit/flex_layout.h"

#include "kit/theme_scope.h"

#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace kit {

namespace {

bool flag(const QLayoutItem* item, const char* property)
{
    return const_cast<QLayoutItem*>(item)
        ->widget()
        ->property(property)
        .toBool(); // widget() is not const in Qt
}

} // namespace

FlexLayout::FlexLayout(FlexBox* box)
    : ItemLayout(box)
    , m_box(*box)
{
}

int FlexLayout::basisOf(QLayoutItem* item) const
{
    const int asked = item->widget()->property("basis").toInt();
    const int width = asked > 0 ? ThemeScope::of(&m_box).px(asked) : item->sizeHint().width();
    return std::max(width, item->minimumSize().width());
}

std::vector<FlexLayout::Line> FlexLayout::lines(int width) const
{
    std::vector<Line> result;
    int used = 0;
    for (QLayoutItem* item : shownItems()) {
        const Cell cell{item, std::min(basisOf(item), width), flag(item, "grow"), flag(item, "fixed")};
        if (result.empty() || used + m_box.gap() + cell.width > width) {
            result.push_back({cell});
            used = cell.width;
        } else {
            result.back().push_back(cell);
            used += m_box.gap() + cell.width;
        }
    }
    for (Line& line : result) {
        int left = width - m_box.gap() * (static_cast<int>(line.size()) - 1);
        int growing = 0;
        for (const Cell& cell : line) {
            left -= cell.width;
            growing += cell.grows ? 1 : 0;
        }
        for (Cell& cell : line) {
            if (cell.grows && growing > 0) {
                cell.width += left / growing;
                left -= left / growing;
                --growing;
            } else if (cell.fixed && line.size() == 1) {
                cell.width = width;
            }
        }
    }
    return result;
}

int FlexLayout::widthOf(const Line& line) const
{
    int width = m_box.gap() * (static_cast<int>(line.size()) - 1);
    for (const Cell& cell : line)
        width += cell.width;
    return width;
}

int FlexLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int y = inner.top();
    bool first = true;
    for (const Line& line : lines(inner.width())) {
        if (!first)
            y += m_box.lineGap();
        first = false;
        int tallest = 0;
        for (const Cell& cell : line)
            tallest = std::max(tallest, heightAt(cell.item, cell.width));
        int x = inner.left() + (m_box.isCentred() ? (inner.width() - widthOf(line)) / 2 : 0);
        for (const Cell& cell : line) {
            if (apply) {
                const bool stretched = m_box.crossAlign() == FlexBox::Stretch;
                const int height = stretched ? tallest : heightAt(cell.item, cell.width);
                const int top = m_box.crossAlign() == FlexBox::Middle ? y + (tallest - height) / 2 : y;
                const QRect place(x, top, cell.width, height);
                cell.item->setGeometry(QStyle::visualRect(m_box.layoutDirection(), inner, place));
            }
            x += cell.width + m_box.gap();
        }
        y += tallest;
    }
    return y - inner.top() + margins.top() + margins.bottom();
}

QSize FlexLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (QLayoutItem* item : shownItems()) {
        width += (width > 0 ? m_box.gap() : 0) + basisOf(item);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

} // namespace kit
