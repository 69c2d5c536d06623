#include "trainer/script/script_timeline.h"

#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"
#include "trainer/cell_paint.h"
#include "trainer/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

using State = ScriptModel::State;

constexpr int kRow = 54; // px at 100 %, at least
constexpr int kNowRow = 36;
constexpr int kRowsSeen = 8;
constexpr int kTime = 74; // of the column of times
constexpr int kRail = 34; // of the column of marks
constexpr int kMark = 24; // px, of a mark that holds an icon
constexpr int kPadding = 8;

struct Places
{
    int time = 0; // widths
    int rail = 0;
    QRect text;
};

Places placesOf(const kit::Theme& theme, const QRect& row)
{
    Places places{theme.px(kTime), theme.px(kRail), {}};
    const int left = row.left() + cell::kLeft + places.time + places.rail + 2 * kPadding;
    places.text = QRect(left, row.top(), qMax(40, row.right() - left - cell::kLeft), row.height());
    return places;
}

kit::TextBlock titleOf(const kit::Theme& theme, const QModelIndex& index)
{
    return {index.data().toString(), theme.fontFor(kit::TextType::Strong), 1.3};
}

class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto state = static_cast<State>(index.data(ScriptModel::kStateRole).toInt());
        const QRect& row = option.rect;
        cell::paintGround(*painter, theme, row, option.state.testFlag(QStyle::State_Selected));
        const Places places = placesOf(theme, row);
        const kit::Color ink = state == State::Done || state == State::PassedOver ? kit::Color::SimMuted
            : state == State::Now                                                 ? kit::Color::Sim
                                                                                  : kit::Color::SimText;
        cell::paintText(*painter, theme, {row.left() + cell::kLeft, row.top(), places.time, row.height()},
            index.data(ScriptModel::kTimeRole).toString(), kit::TextType::Strong, ink, Qt::AlignRight);
        paintRail(*painter, theme, row, places, index, state);
        paintWords(*painter, theme, places, index, theme.color(ink));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(option.widget);
        const auto* view = qobject_cast<const QListView*>(option.widget);
        const int width = view ? view->viewport()->width() : 400;
        const bool isNow = index.data(ScriptModel::kStateRole).toInt() == static_cast<int>(State::Now);
        kit::TextBlock title = titleOf(theme, index);
        int height = title.layout(placesOf(theme, {0, 0, width, 1}).text.width());
        if (!index.data(ScriptModel::kDetailRole).toString().isEmpty())
            height += cell::lineOf(theme, kit::TextType::Small);
        return {width, qMax(theme.px(isNow ? kNowRow : kRow), height + 2 * kPadding)};
    }

private:
    // The line of time, and on it the mark of what happens then.
    static void paintRail(QPainter& painter, const kit::Theme& theme, const QRect& row, const Places& places,
        const QModelIndex& index, State state)
    {
        const int x = row.left() + cell::kLeft + places.time + kPadding + places.rail / 2;
        const bool isFirst = index.row() == 0;
        const bool isLast = index.row() == index.model()->rowCount() - 1;
        painter.setPen(QPen(tileLine(theme), 2));
        painter.drawLine(
            x, isFirst ? row.center().y() : row.top(), x, isLast ? row.center().y() : row.bottom());
        const qreal size = theme.iconPx(kMark) + 8;
        const QRectF mark(x - size / 2, row.top() + (row.height() - size) / 2, size, size);
        if (state == State::Now) {
            painter.setPen(QPen(theme.color(kit::Color::Sim), 3));
            painter.drawLine(QPointF(mark.right() - size / 4, mark.center().y()),
                QPointF(places.text.left() - 4, mark.center().y()));
            painter.setBrush(theme.color(kit::Color::Sim));
            painter.drawEllipse(mark.adjusted(size / 4, size / 4, -size / 4, -size / 4));
            return;
        }
        const bool isNext = state == State::Next;
        painter.setPen(QPen(isNext ? theme.color(kit::Color::Sim) : tileLine(theme), 2));
        painter.setBrush(theme.color(isNext ? kit::Color::Sim : kit::Color::Card));
        painter.drawEllipse(mark);
        const QString icon = state == State::Done ? u"check"_s
            : state == State::PassedOver          ? u"minus"_s
                                                  : index.data(ScriptModel::kIconRole).toString();
        kit::paintIcon(painter, icon,
            theme.color(isNext                   ? kit::Color::OnSim
                    : state == State::PassedOver ? kit::Color::SimMuted
                                                 : kit::Color::SimText),
            mark, theme.iconPx(kMark) - 6);
    }

    static void paintWords(QPainter& painter, const kit::Theme& theme, const Places& places,
        const QModelIndex& index, const QColor& ink)
    {
        const QString detail = index.data(ScriptModel::kDetailRole).toString();
        const int small = detail.isEmpty() ? 0 : cell::lineOf(theme, kit::TextType::Small);
        kit::TextBlock title = titleOf(theme, index);
        const int height = title.layout(places.text.width());
        const int top = places.text.top() + (places.text.height() - height - small) / 2;
        title.draw(painter, QPointF(places.text.left(), top), ink);
        if (small > 0)
            cell::paintText(painter, theme, {places.text.left(), top + height, places.text.width(), small},
                detail, kit::TextType::Small, kit::Color::SimMuted);
    }
};

} // namespace

ScriptTimeline::ScriptTimeline(QWidget* parent)
    : RowListView({kRow, kRowsSeen, 520, 260}, parent)
    , m_script(new ScriptModel(this))
{
    setModel(m_script);
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the lines keep their width
}

void ScriptTimeline::show(const QList<ScriptModel::Row>& rows)
{
    const int place = currentIndex().row();
    const core::EventId event = place < 0 ? core::EventId() : m_script->at(place).event;
    m_script->show(rows);
    const int same = m_script->rowOf(event);
    const int wanted = same >= 0 ? same : qMin(place, m_script->rowCount() - 1);
    if (wanted >= 0 && wanted != currentIndex().row())
        choose(wanted);
}

void ScriptTimeline::moveChosen(int by)
{
    if (m_editable)
        Q_EMIT moveAsked(by * kStep);
}

void ScriptTimeline::keyPressEvent(QKeyEvent* event)
{
    if (m_editable && event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else if (m_editable && event->key() == Qt::Key_Insert)
        Q_EMIT addAsked();
    else
        RowListView::keyPressEvent(event);
}

void ScriptTimeline::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowListView::currentChanged(current, previous);
    Q_EMIT rowChosen();
}

} // namespace trainer
