#include "trainer/follow/follow_table.h"

#include "kit/theme_scope.h"
#include "trainer/follow/follow_delegate.h"
#include "trainer/follow/follow_headers.h"
#include "trainer/follow/follow_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace trainer {
namespace {

constexpr int kNames = 176; // px at 100 %
constexpr int kColumn = 131;
constexpr int kRow = 51;
constexpr int kRowsSeen = 4; // at least

} // namespace

FollowTable::FollowTable(QWidget* parent)
    : QTableView(parent)
    , m_follow(new FollowModel(this))
{
    setModel(m_follow);
    setItemDelegate(new FollowDelegate(this));
    auto* titles = new FollowHeader(Qt::Horizontal, this);
    setHorizontalHeader(titles);
    auto* names = new FollowHeader(Qt::Vertical, this);
    setVerticalHeader(names);
    connect(names, &QHeaderView::sectionDoubleClicked, this,
        [this](int row) { Q_EMIT journeyAsked(m_follow->learnerAt(row)); });
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    m_corner = new FollowCorner(this);
    connect(m_follow, &QAbstractItemModel::modelReset, this, &FollowTable::arrange);
    arrange();
}

void FollowTable::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int names = theme.px(kNames);
    verticalHeader()->setFixedWidth(names);
    verticalHeader()->setDefaultSectionSize(qMax(theme.px(kRow), 46));
    const auto columns = m_follow->columnCount();
    if (columns == 0)
        return;
    m_corner->raise();
    // All of the room while they fit; else what a state needs, and the rest by scrolling sideways.
    const int room = width() - names - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int column = qMax(theme.px(kColumn), room / columns);
    for (int i = 0; i < columns; ++i)
        setColumnWidth(i, column);
    static_cast<FollowHeader*>(horizontalHeader())->fitHeight(column);
    m_corner->setGeometry(frameWidth(), frameWidth(), names, horizontalHeader()->height());
}

QSize FollowTable::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    return {900, horizontalHeader()->height() + kRowsSeen * theme.px(kRow) + 2 * frameWidth() + 20};
}

QSize FollowTable::minimumSizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int rows = qBound(1, m_follow->rowCount(), kRowsSeen);
    return {320, horizontalHeader()->height() + rows * theme.px(kRow) + 2 * frameWidth() + 20};
}

bool FollowTable::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        arrange();
        updateGeometry();
    }
    return QTableView::event(event);
}

void FollowTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT journeyAsked(m_follow->learnerAt(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void FollowTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        Q_EMIT journeyAsked(m_follow->learnerAt(index.row()));
}

void FollowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace trainer
