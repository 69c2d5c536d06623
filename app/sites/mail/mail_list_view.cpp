#include "sites/mail/mail_list_view.h"

#include "kit/icon.h"
#include "kit/page_scroll.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"
#include "sites/mail/mail_list_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace sites::mail {

namespace {

constexpr int kEdge = 6; // the bar of the opened one
constexpr int kSide = 16;
constexpr int kAbove = 10;
constexpr int kDot = 12;
constexpr int kLeast = 72;

} // namespace

// Paints a row: who and when, then what about (comp 09).
class MailListView::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(MailListView& view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = m_view.viewport()->width();
        Row row = rowOf(index);
        const int height = row.layout(width) + 2 * kAbove + 1;
        return {width, qMax(height, theme().px(kLeast))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const kit::Theme& look = theme();
        const QRect area = option.rect;
        const bool isOpened = m_view.opened().isValid()
            && index.data(MailListModel::IdRole).toLongLong() == m_view.opened().value();
        const bool isLit = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isOpened)
            painter->fillRect(area, look.color(kit::Color::Tint));
        else if (isLit)
            painter->fillRect(area, look.color(kit::Color::Soft));
        if (isOpened)
            painter->fillRect(area.x(), area.y(), kEdge, area.height(), look.color(kit::Color::Primary));
        painter->fillRect(area.x(), area.bottom(), area.width(), 1, look.color(kit::Color::Line));

        Row row = rowOf(index);
        const int height = row.layout(area.width());
        int y = area.y() + qMax(kAbove, (area.height() - height) / 2);
        const int left = area.x() + kEdge + kSide;
        const int right = area.right() + 1 - kSide;
        if (!row.read) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.color(kit::Color::Primary));
            painter->drawEllipse(QRectF(left, y + (row.person.lineHeight() - kDot) / 2.0, kDot, kDot));
        }
        row.person.draw(*painter, QPointF(left + row.personLeft, y), look.color(kit::Color::Ink));
        const int timeTop = y + (row.person.lineHeight() - row.time.lineHeight()) / 2;
        row.time.draw(*painter, QPointF(right - row.timeWidth, timeTop), look.color(kit::Color::Muted));
        y += row.person.height();
        row.subject.draw(*painter, QPointF(left, y), look.color(kit::Color::Text));
        const int icon = look.iconPx(20);
        int x = right - icon;
        for (const QString& name : row.icons) {
            kit::paintIcon(*painter, name, look.color(kit::Color::Ink),
                QRectF(x, y, icon, row.subject.lineHeight()), icon);
            x -= icon + 6;
        }
        painter->restore();
    }

private:
    struct Row
    {
        kit::TextBlock person;
        kit::TextBlock time;
        kit::TextBlock subject;
        QStringList icons; // from the right
        bool read = true;
        int icon = 20;
        int personLeft = 0;
        int timeWidth = 0;

        // The height of the words for that width of the row.
        int layout(int width)
        {
            const int room = width - kEdge - 2 * kSide;
            personLeft = read ? 0 : kDot + 8;
            timeWidth = time.naturalWidth();
            time.layout(timeWidth + 1);
            const int iconRoom = static_cast<int>(icons.size()) * (icon + 6);
            return person.layout(qMax(60, room - personLeft - timeWidth - 12))
                + subject.layout(qMax(60, room - iconRoom));
        }
    };

    Row rowOf(const QModelIndex& index) const
    {
        const kit::Theme& look = theme();
        const bool read = index.data(MailListModel::ReadRole).toBool();
        QFont who = look.fontFor(kit::TextType::Strong);
        if (!read)
            who.setWeight(QFont::Bold);
        Row row{kit::TextBlock(index.data(MailListModel::PersonRole).toString(), who, 1.5),
            kit::TextBlock(
                index.data(MailListModel::TimeRole).toString(), look.fontFor(kit::TextType::Small), 1.35),
            kit::TextBlock(
                index.data(MailListModel::SubjectRole).toString(), look.fontFor(kit::TextType::Small), 1.5),
            {}, read, look.iconPx(20)};
        if (index.data(MailListModel::FilesRole).toBool())
            row.icons.append(u"paperclip"_s);
        if (index.data(MailListModel::AnsweredRole).toBool())
            row.icons.append(u"reply"_s);
        return row;
    }

    const kit::Theme& theme() const { return kit::ThemeScope::of(&m_view); }

    MailListView& m_view;
};

MailListView::MailListView(MailListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new Delegate(*this))
{
    setObjectName(u"mailList"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(48);
}

void MailListView::setOpened(core::MailId id)
{
    m_opened = id;
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row, 0));
        scrollTo(currentIndex());
    }
    viewport()->update();
}

core::MailId MailListView::current() const
{
    return m_model.idAt(currentIndex().row());
}

void MailListView::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

int MailListView::wholeHeight() const
{
    int height = 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize MailListView::sizeHint() const
{
    return {300, m_whole ? wholeHeight() : 200};
}

QSize MailListView::minimumSizeHint() const
{
    return {200, m_whole ? wholeHeight() : 80};
}

QRect MailListView::focusRect() const
{
    const QRect row = visualRect(currentIndex());
    if (!row.isValid())
        return rect();
    return row.translated(viewport()->pos()).intersected(rect()).adjusted(2, 2, -2, -2);
}

void MailListView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current().isValid())
            Q_EMIT openAsked(current());
        return;
    case Qt::Key_Delete:
        if (current().isValid())
            Q_EMIT removeAsked(current());
        return;
    default:
        break;
    }
    // Letters go to the page, which has keys of its own.
    if (!event->text().trimmed().isEmpty() && !(event->modifiers() & ~Qt::ShiftModifier))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void MailListView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void MailListView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && under.isValid() && under == currentIndex())
        Q_EMIT openAsked(m_model.idAt(under.row()));
}

void MailListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    showCurrent();
    update();
}

// Where the page scrolls as a whole, it follows the row.
void MailListView::showCurrent()
{
    if (!m_whole || !hasFocus())
        return;
    for (QWidget* up = parentWidget(); up; up = up->parentWidget()) {
        auto* scroll = qobject_cast<kit::PageScroll*>(up);
        if (!scroll || !scroll->widget())
            continue;
        const QRect row = focusRect();
        const QPoint centre = mapTo(scroll->widget(), row.center());
        scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
        return;
    }
}

void MailListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
    if (m_whole)
        updateGeometry();
}

bool MailListView::event(QEvent* event)
{
    if (kit::isLookChange(event) && event->type() != QEvent::EnabledChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    return QListView::event(event);
}

} // namespace sites::mail
