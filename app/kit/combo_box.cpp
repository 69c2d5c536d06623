#include "kit/combo_box.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kPadding = 16; // border included
constexpr int kChevron = 24;
constexpr int kCheck = 22;
constexpr int kSample = 22; // a choice of a colour (Qt::DecorationRole)

// The painted sample of a choice that has one, at the beginning of the room; gives what is left of it.
QRect withoutSample(
    QPainter& painter, const Theme& theme, const QRect& room, const QVariant& decoration, bool mirrored)
{
    const QColor color = decoration.value<QColor>();
    if (!color.isValid())
        return room;
    const int side = theme.iconPx(kSample);
    const QRectF sample(
        mirrored ? room.right() - side : room.left(), room.center().y() - side / 2.0, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Ctl), 2));
    painter.setBrush(color);
    painter.drawRoundedRect(sample, 5, 5);
    painter.restore();
    return room.adjusted(mirrored ? 0 : side + 10, 0, mirrored ? -side - 10 : 0, 0);
}

// Paints one row of the open list.
class RowDelegate final : public QStyledItemDelegate
{
public:
    explicit RowDelegate(ComboBox* box)
        : QStyledItemDelegate(box)
        , m_box(box)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Theme& theme = ThemeScope::of(m_box);
        const QFontMetrics metrics(theme.fontFor(TextType::Strong));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * kPadding + theme.iconPx(kCheck) + 12,
            theme.px(48)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = ThemeScope::of(m_box);
        const bool chosen = index.row() == m_box->currentIndex();
        const bool hovered = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(option.rect, theme.color(chosen ? Color::Tint : hovered ? Color::Soft : Color::Bg));
        if (hovered) {
            painter->setPen(QPen(theme.color(chosen ? Color::Primary : Color::Ctl), 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        const int check = theme.iconPx(kCheck);
        QRect room = option.rect.adjusted(kPadding - 2, 0, -kPadding, 0);
        const bool mirrored = m_box->layoutDirection() == Qt::RightToLeft;
        if (chosen) {
            const QRect place(
                mirrored ? room.right() - check : room.left(), room.top(), check, room.height());
            paintIcon(*painter, u"check"_s, theme.color(Color::Ink), place, check);
        }
        room.adjust(mirrored ? 0 : check + 12, 0, mirrored ? -check - 12 : 0, 0);
        room = withoutSample(*painter, theme, room, index.data(Qt::DecorationRole), mirrored);
        painter->setFont(theme.fontFor(chosen ? TextType::Strong : TextType::Body));
        painter->setPen(theme.color(Color::Text));
        painter->drawText(room,
            Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
            index.data().toString());
        painter->restore();
    }

private:
    ComboBox* m_box;
};

} // namespace

ComboBox::ComboBox(QWidget* parent)
    : QComboBox(parent)
{
    auto* list = new QListView(this);
    list->setMouseTracking(true);
    setView(list);
    setItemDelegate(new RowDelegate(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(8);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize ComboBox::sizeHint() const
{
    const Theme& theme = ThemeScope::of(this);
    const QFontMetrics metrics(theme.fontFor(TextType::Body));
    int widest = metrics.horizontalAdvance(placeholderText());
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest,
            metrics.horizontalAdvance(itemText(i))
                + (itemData(i, Qt::DecorationRole).isValid() ? theme.iconPx(kSample) + 10 : 0));
    // 4 px more than measured: a rounding must not elide a short year.
    return {qMin(widest, theme.px(420)) + 4 + 2 * kPadding + 10 + theme.iconPx(kChevron), theme.px(52)};
}

QSize ComboBox::minimumSizeHint() const
{
    const Theme& theme = ThemeScope::of(this);
    return {qMin(sizeHint().width(), theme.px(120)), theme.px(52)};
}

void ComboBox::showPopup()
{
    m_open = true;
    QComboBox::showPopup();
    // 8 px under the box, so that the focus ring stays visible.
    if (QWidget* popup = view()->parentWidget(); popup && popup->isWindow()) {
        const QPoint below = mapToGlobal(QPoint(0, height()));
        if (popup->y() >= below.y() - 4)
            popup->move(popup->x(), below.y() + 8);
    }
    update();
}

void ComboBox::hidePopup()
{
    m_open = false;
    QComboBox::hidePopup();
    update();
}

bool ComboBox::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QComboBox::event(event);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ComboBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ComboBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    const QString state = property("fieldState").toString();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = state == u"error"_s ? 3 : 2;
    const Color line = state == u"error"_s ? Color::ErrLine
        : state == u"valid"_s              ? Color::OkLine
                                           : Color::Ctl;
    QPen pen(theme.color(line), edge);
    if (!isEnabled())
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(theme.color(isEnabled() ? Color::Bg : Color::DisBg));
    const qreal half = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8 - half, 8 - half);

    const int chevron = theme.iconPx(kChevron);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int chevronX = mirrored ? kPadding : width() - kPadding - chevron;
    paintIcon(painter, m_open ? u"chevron-up"_s : u"chevron-down"_s,
        theme.color(isEnabled() ? Color::Link : Color::DisText), QRectF(chevronX, 0, chevron, height()),
        chevron);
    QRect room = mirrored ? QRect(kPadding + chevron + 10, 0, width() - 2 * kPadding - chevron - 10, height())
                          : QRect(kPadding, 0, width() - 2 * kPadding - chevron - 10, height());
    const bool empty = currentIndex() < 0;
    room = withoutSample(painter, theme, room, currentData(Qt::DecorationRole), mirrored);
    const QFont font = theme.fontFor(TextType::Body);
    painter.setFont(font);
    painter.setPen(theme.color(!isEnabled() ? Color::DisText : empty ? Color::Muted : Color::Text));
    const QString shown = empty ? placeholderText() : currentText();
    // A choice longer than the box shows its beginning; the open list shows it whole.
    painter.drawText(room,
        Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(shown, Qt::ElideRight, room.width()));
}

} // namespace kit
