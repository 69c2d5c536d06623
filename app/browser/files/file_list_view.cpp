#include "browser/files/file_list_view.h"

#include "browser/files/file_kind.h"
#include "browser/files/file_list_model.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr int kRow = 48; // px at 100 %
constexpr int kTwoLineRow = 64;
constexpr int kIcon = 24;
constexpr int kBox = 24;
constexpr int kSide = 12;
constexpr int kGap = 10;

// Where the box of a row is; it is hit with some room around.
QRect boxRect(const QRect& row, int size)
{
    return {row.left() + kSide, row.center().y() - size / 2, size, size};
}

class RowPainter final : public QStyledItemDelegate
{
public:
    RowPainter(const FileListModel& model, const FileListView& view)
        : QStyledItemDelegate(nullptr)
        , m_model(model)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(&m_view);
        const bool isName = index.column() == FileListModel::Name;
        int width = 2 * kSide
            + QFontMetrics(theme.fontFor(isName ? kit::TextType::Strong : kit::TextType::Small))
                  .horizontalAdvance(index.data().toString());
        if (isName)
            width += theme.iconPx(kIcon) + kGap + (m_view.hasBoxes() ? theme.iconPx(kBox) + kGap : 0);
        return {width, theme.px(theme.isLarge() ? kTwoLineRow : kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(&m_view);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect,
            theme.color(isChosen   ? kit::Color::Tint
                    : isUnderMouse ? kit::Color::Soft
                                   : kit::Color::Bg));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            theme.color(kit::Color::Line));
        if (index.column() == FileListModel::Name)
            paintName(*painter, theme, option.rect, index, isChosen);
        else
            paintText(*painter, theme, option.rect.adjusted(kSide, 0, -kSide, 0), index.data().toString(),
                kit::TextType::Small, index.column() == FileListModel::Size ? Qt::AlignRight : Qt::AlignLeft);
        paintMarks(*painter, theme, option.rect, index, isChosen);
        painter->restore();
    }

private:
    void paintName(QPainter& painter, const kit::Theme& theme, const QRect& rect, const QModelIndex& index,
        bool isChosen) const
    {
        QRect room = rect.adjusted(kSide, 0, -kSide, 0);
        if (m_view.hasBoxes()) {
            const int size = theme.iconPx(kBox);
            paintBox(painter, theme, boxRect(rect, size), isChosen);
            room.setLeft(room.left() + size + kGap);
        }
        const int icon = theme.iconPx(kIcon);
        kit::paintIcon(painter, fileIconName(index.data().toString()), theme.color(kit::Color::Ink),
            QRectF(room.left(), room.top(), icon, room.height()), icon);
        room.setLeft(room.left() + icon + kGap);
        if (!theme.isLarge()) {
            paintText(painter, theme, room, index.data().toString(), kit::TextType::Strong, Qt::AlignLeft);
            return;
        }
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        paintText(painter, theme, upper, index.data().toString(), kit::TextType::Strong, Qt::AlignLeft);
        paintText(painter, theme, upper.translated(0, room.height() / 2 - 2),
            m_model.facts(m_model.file(index)), kit::TextType::Small, Qt::AlignLeft);
    }

    static void paintBox(QPainter& painter, const kit::Theme& theme, const QRect& box, bool isChosen)
    {
        const QColor edge = theme.color(isChosen ? kit::Color::Primary : kit::Color::Ctl);
        painter.setPen(QPen(edge, 2));
        painter.setBrush(isChosen ? edge : theme.color(kit::Color::Bg));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5);
        if (isChosen)
            kit::paintIcon(painter, u"check"_s, theme.color(kit::Color::OnPrimary), box, box.width() - 4);
    }

    static void paintText(QPainter& painter, const kit::Theme& theme, const QRect& room, const QString& text,
        kit::TextType type, Qt::Alignment align)
    {
        const QFont font = theme.fontFor(type);
        painter.setFont(font);
        painter.setPen(theme.color(type == kit::TextType::Strong ? kit::Color::Ink : kit::Color::Muted));
        painter.drawText(room, static_cast<int>(align | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(text, Qt::ElideMiddle, room.width()));
    }

    // Chosen: an edge as well as a colour. The row the keyboard is on: the focus colour around it.
    void paintMarks(QPainter& painter, const kit::Theme& theme, const QRect& rect, const QModelIndex& index,
        bool isChosen) const
    {
        const int width = m_view.viewport()->width();
        const QRectF row = QRectF(0, rect.top(), width, rect.height()).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setClipRect(rect);
        painter.setBrush(Qt::NoBrush);
        if (m_view.hasFocus() && m_view.currentIndex().row() == index.row()) {
            painter.setPen(QPen(theme.color(kit::Color::Focus), 3));
            painter.drawRect(row);
        } else if (isChosen) {
            painter.setPen(QPen(theme.color(kit::Color::Primary), 2));
            painter.drawRect(row.adjusted(-0.5, -0.5, 0.5, 0.5));
        }
    }

    const FileListModel& m_model;
    const FileListView& m_view;
};

} // namespace

FileListView::FileListView(FileListModel& model, bool several, QWidget* parent)
    : QTreeView(parent)
{
    setModel(&model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(several ? ExtendedSelection : SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    viewport()->setAttribute(Qt::WA_Hover);
    auto* painter = new RowPainter(model, *this);
    painter->setParent(this);
    setItemDelegate(painter);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setFocusPolicy(Qt::NoFocus); // « Trier par » does the same with the keyboard
    header()->setMinimumSectionSize(40);
    setSortingEnabled(true);
    sortByColumn(FileListModel::Date, Qt::DescendingOrder);
    arrange();
}

void FileListView::arrange()
{
    if (m_isArranging)
        return;
    m_isArranging = true;
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isNarrow = theme.isLarge() || width() < theme.px(760);
    header()->setVisible(!theme.isLarge());
    header()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnHidden(FileListModel::Size, theme.isLarge());
    setColumnHidden(FileListModel::Kind, isNarrow);
    setColumnHidden(FileListModel::Date, theme.isLarge());
    int others = 0;
    const auto give = [&](int column, int pixels) {
        setColumnWidth(column, theme.px(pixels));
        if (!isColumnHidden(column))
            others += theme.px(pixels);
    };
    give(FileListModel::Size, 108);
    give(FileListModel::Kind, 150);
    give(FileListModel::Date, 132);
    setColumnWidth(FileListModel::Name, viewport()->width() - others);
    m_isArranging = false;
}

bool FileListView::event(QEvent* event)
{
    const bool done = QTreeView::event(event);
    if (kit::isLookChange(event)) {
        arrange();
        scheduleDelayedItemsLayout();
    }
    return done;
}

void FileListView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    arrange();
}

void FileListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(),
            (hasBoxes() ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect)
                | QItemSelectionModel::Rows);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FileListView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int boxRoom = 2 * kSide + kit::ThemeScope::of(this).iconPx(kBox) - 2;
    if (hasBoxes() && index.isValid() && event->button() == Qt::LeftButton
        && event->position().x() < boxRoom) {
        const QModelIndex name = index.siblingAtColumn(FileListModel::Name);
        selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
        selectionModel()->select(name, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        setFocus(Qt::MouseFocusReason);
        return;
    }
    QTreeView::mousePressEvent(event);
}

} // namespace browser
