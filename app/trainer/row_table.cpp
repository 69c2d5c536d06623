#include "trainer/row_table.h"

#include "kit/theme_scope.h"

#include <QHeaderView>

namespace trainer {
namespace {

constexpr int kHeader = 46; // px at 100 %
constexpr int kRow = 51;
constexpr int kFewestRows = 5;

} // namespace

RowTable::RowTable(int rowsWished, QWidget* parent)
    : QTableView(parent)
    , m_rowsWished(rowsWished)
{
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
}

void RowTable::showRows(QAbstractItemModel* model, QHeaderView* titles)
{
    setModel(model);
    if (titles) {
        setHorizontalHeader(titles);
    } else {
        horizontalHeader()->setHighlightSections(false);
        horizontalHeader()->setSectionsClickable(false);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    }
    horizontalHeader()->setMinimumSectionSize(kChosenWidth);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::arrange);
    arrange();
}

void RowTable::arrange()
{
    if (!model())
        return;
    const kit::Theme& theme = kit::ThemeScope::of(this);
    verticalHeader()->setDefaultSectionSize(theme.px(kRow));
    horizontalHeader()->setFixedHeight(theme.px(kHeader));
    shareWidth(theme);
}

int RowTable::heightOf(int rows) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    return theme.px(kHeader) + rows * theme.px(kRow) + 2 * frameWidth();
}

QSize RowTable::sizeHint() const
{
    return {600, heightOf(m_rowsWished)};
}

QSize RowTable::minimumSizeHint() const
{
    return {260, heightOf(kFewestRows)};
}

bool RowTable::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        arrange();
        updateGeometry();
    }
    return QTableView::event(event);
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace trainer
