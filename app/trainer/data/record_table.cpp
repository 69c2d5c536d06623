#include "trainer/data/record_table.h"

#include "kit/theme_scope.h"
#include "trainer/data/record_delegate.h"
#include "trainer/data/record_header.h"
#include "trainer/data/record_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <numeric>

using services::RecordField;

namespace trainer {
namespace {

constexpr int kStep = 4; // px
constexpr int kReadableText = 170; // px at 100 %: rather than cut a text more, a plain column is hidden

} // namespace

RecordTable::RecordTable(QWidget* parent)
    : RowTable(5, parent)
    , m_records(new RecordModel(this))
    , m_titles(new RecordHeader(this))
{
    setItemDelegate(new RecordDelegate(this));
    showRows(m_records, m_titles);
}

QList<RecordTable::Column> RecordTable::measured() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QList<Column> columns;
    for (int index = 1; index < m_records->lastColumn(); ++index) {
        const RecordField& field = *m_records->fieldAt(index);
        const bool isText = field.kind == services::FieldKind::Text;
        Column column;
        column.index = index;
        column.wanted = m_titles->titleWidth(index);
        for (int row = 0; row < m_records->rowCount(); ++row) {
            column.wanted
                = qMax(column.wanted, RecordDelegate::naturalWidth(this, m_records->index(row, index)));
        }
        column.least = isText ? qMax(m_titles->titleWidth(index), theme.px(RecordDelegate::kLeastText))
                              : column.wanted;
        column.wanted = qMax(column.wanted, column.least);
        column.readable = qMax(column.least, qMin(column.wanted, theme.px(kReadableText)));
        columns.append(column);
    }
    return columns;
}

int RecordTable::nextToHide(const QList<Column>& columns, Weight heaviest) const
{
    const services::RecordType& type = m_records->type();
    int best = -1;
    Weight lightest = Weight::Names;
    for (int i = static_cast<int>(columns.size()) - 1; i >= 0; --i) {
        const RecordField& field = *m_records->fieldAt(columns[i].index);
        const Weight weight = field.id == type.titleField || field.id == u"name" ? Weight::Names
            : isBadge(field)                                                     ? Weight::Badge
            : field.is(RecordField::Strong)                                      ? Weight::Strong
                                                                                 : Weight::Plain;
        if (weight < lightest && weight <= heaviest) {
            best = i;
            lightest = weight;
        }
    }
    return best;
}

void RecordTable::share(QList<Column>& columns, int left) const
{
    QList<Column*> texts;
    for (Column& column : columns) {
        if (m_records->fieldAt(column.index)->kind == services::FieldKind::Text)
            texts.append(&column);
    }
    if (texts.isEmpty() && !columns.isEmpty())
        texts.append(&columns.first());
    const auto byRoom
        = [](const Column* a, const Column* b) { return a->wanted - a->least < b->wanted - b->least; };
    for (; left < 0 && !texts.isEmpty(); left += kStep) { // from whoever has most to give
        Column* widest = *std::max_element(texts.cbegin(), texts.cend(), byRoom);
        widest->wanted = qMax(widest->least, widest->wanted - kStep);
    }
    for (qsizetype i = 0; left > 0 && i < texts.size(); ++i) {
        const int given = left / static_cast<int>(texts.size() - i);
        texts[i]->wanted += given;
        left -= given;
    }
}

void RecordTable::shareWidth(const kit::Theme&)
{
    QList<Column> columns = measured();
    int room = viewport()->width() - kChosenWidth - 2 * RecordDelegate::kButton;
    const auto sumOf = [&columns](int Column::*width) {
        return std::accumulate(columns.cbegin(), columns.cend(), 0,
            [width](int sum, const Column& column) { return sum + column.*width; });
    };
    for (int index = 1; index < m_records->lastColumn(); ++index)
        setColumnHidden(index, false);
    const auto hideUntilFit = [&](int Column::*width, Weight heaviest) {
        while (sumOf(width) > room) {
            const int hidden = nextToHide(columns, heaviest);
            if (hidden < 0)
                return;
            setColumnHidden(columns[hidden].index, true);
            columns.removeAt(hidden);
        }
    };
    hideUntilFit(&Column::readable, Weight::Plain);
    hideUntilFit(&Column::least, Weight::Badge);
    share(columns, room - sumOf(&Column::wanted));
    for (const Column& column : std::as_const(columns))
        setColumnWidth(column.index, column.wanted);
    setColumnWidth(RecordModel::kChosen, kChosenWidth);
    setColumnWidth(m_records->lastColumn(), 2 * RecordDelegate::kButton);
}

void RecordTable::askMenu(int row)
{
    const QRect last = visualRect(m_records->index(row, m_records->lastColumn()));
    Q_EMIT menuAsked(row, viewport()->mapToGlobal(last.bottomLeft() + QPoint(RecordDelegate::kButton, 0)));
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Space && row >= 0)
        m_records->toggle(row);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0)
        Q_EMIT openAsked(row);
    else if (event->matches(QKeySequence::SelectAll))
        m_records->chooseShown(true);
    else
        RowTable::keyPressEvent(event);
}

void RecordTable::mousePressEvent(QMouseEvent* event)
{
    RowTable::mousePressEvent(event);
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (index.column() == RecordModel::kChosen) {
        m_records->toggle(index.row());
    } else if (index.column() == m_records->lastColumn()) {
        const bool onPencil = place.x() < visualRect(index).left() + RecordDelegate::kButton;
        if (onPencil)
            Q_EMIT openAsked(index.row());
        else
            askMenu(index.row());
    }
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.column() == RecordModel::kChosen)
        mousePressEvent(event); // two quick clicks on a box are two clicks
    else if (index.isValid() && index.column() != m_records->lastColumn())
        Q_EMIT openAsked(index.row());
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard
        ? currentIndex()
        : indexAt(viewport()->mapFrom(this, event->pos()));
    if (index.isValid())
        askMenu(index.row());
}

} // namespace trainer
