#include "trainer/letter_table.h"

#include "kit/theme_scope.h"
#include "trainer/letter_delegate.h"
#include "trainer/letter_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace trainer {
namespace {

constexpr int kChosenWidth = 54;
constexpr int kHeader = 46;
constexpr int kRow = 51;
constexpr int kRowsSeen = 5; // at least

} // namespace

LetterTable::LetterTable(QWidget* parent)
    : QTableView(parent)
    , m_letters(new LetterModel(this))
{
    setModel(m_letters);
    setItemDelegate(new LetterDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(kChosenWidth); // whatever the size of the text
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_letters, &QAbstractItemModel::modelReset, this, &LetterTable::arrange);
    arrange();
}

void LetterTable::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QFontMetrics strong(theme.fontFor(kit::TextType::Strong));
    const QFontMetrics badge(theme.fontFor(kit::TextType::Chrome));
    verticalHeader()->setDefaultSectionSize(theme.px(kRow));
    horizontalHeader()->setFixedHeight(theme.px(kHeader));
    const int room = viewport()->width() - 1; // the last column's line
    const int letter = badge.horizontalAdvance(LetterModel::tr("À imprimer")) + theme.iconPx(20) + 60;
    const int code = strong.horizontalAdvance(QStringLiteral("WWWW-WWWW")) + 24;
    // Where there is no room for it, the code stands in the preview only.
    const bool showsCode = room - kChosenWidth - letter - code >= theme.px(200);
    setColumnHidden(LetterModel::Code, !showsCode);
    setColumnWidth(LetterModel::Chosen, kChosenWidth);
    setColumnWidth(LetterModel::Code, code);
    setColumnWidth(LetterModel::Letter, letter);
    setColumnWidth(LetterModel::Person, qMax(120, room - kChosenWidth - letter - (showsCode ? code : 0)));
}

QSize LetterTable::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    return {600, theme.px(kHeader) + 8 * theme.px(kRow) + 2 * frameWidth()};
}

QSize LetterTable::minimumSizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    return {260, theme.px(kHeader) + kRowsSeen * theme.px(kRow) + 2 * frameWidth()};
}

void LetterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

bool LetterTable::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        arrange();
        updateGeometry();
    }
    return QTableView::event(event);
}

void LetterTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        m_letters->toggle(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void LetterTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == LetterModel::Chosen)
        m_letters->toggle(index.row());
}

void LetterTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace trainer
