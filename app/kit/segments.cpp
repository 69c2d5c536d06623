#include "kit/segments.h"

#include "kit/combo_box.h"
#include "kit/item_button.h"
#include "kit/theme_scope.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {

Segments::Segments(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_list(new ComboBox(this))
{
    m_row->setSpacing(1);
    m_row->addWidget(m_list);
    m_group->setExclusive(true);
    m_list->setObjectName(u"segmentsList"_s);
    m_list->setVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { choose(id); });
    connect(m_list, &QComboBox::activated, this, [this](int index) { choose(index); });
    arrange();
}

void Segments::setItems(const QStringList& items)
{
    m_items = items;
    while (m_buttons.size() > items.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < items.size()) {
        const int id = static_cast<int>(m_buttons.size());
        auto* button = new ItemButton(ItemButton::Kind::Segment, {}, {}, this);
        button->setCheckable(true);
        connect(button, &ItemButton::moveRequested, this, [this](int direction) {
            const int count = static_cast<int>(m_items.size());
            const int next = direction == -2 ? 0
                : direction == 2             ? count - 1
                                             : (m_current + direction + count) % count;
            choose(next);
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        });
        m_group->addButton(button, id);
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_list->clear();
    m_list->addItems(items);
    for (int i = 0; i < items.size(); ++i) {
        m_buttons.at(i)->setText(items.at(i));
        m_buttons.at(i)->setFirstAndLast(i == 0, i == items.size() - 1);
    }
    setCurrentIndex(items.isEmpty() ? -1 : qBound(0, m_current, static_cast<int>(items.size()) - 1));
    arrange();
}

void Segments::setListItems(const QStringList& items)
{
    for (int i = 0; i < qMin(items.size(), m_items.size()); ++i)
        m_list->setItemText(i, items.at(i));
}

void Segments::setCurrentIndex(int index)
{
    m_current = index;
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setChecked(true);
    m_list->setCurrentIndex(index);
    for (ItemButton* button : std::as_const(m_buttons))
        button->updateGeometry();
    updateGeometry();
}

void Segments::choose(int index)
{
    if (index == m_current)
        return;
    setCurrentIndex(index);
    Q_EMIT currentIndexChanged(index);
}

void Segments::arrange()
{
    const bool large = ThemeScope::of(this).isLarge();
    const int edge = large ? 0 : 2;
    m_row->setContentsMargins(edge, edge, edge, edge);
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    m_list->setVisible(large);
    m_list->setAccessibleName(accessibleName());
    for (ItemButton* button : std::as_const(m_buttons))
        button->setVisible(!large);
    if (hadFocus) {
        if (large)
            m_list->setFocus(Qt::OtherFocusReason);
        else if (m_current >= 0)
            m_buttons.at(m_current)->setFocus(Qt::OtherFocusReason);
    }
    setSizePolicy(large ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

bool Segments::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::Polish)
        arrange();
    return QFrame::event(event);
}

void Segments::paintEvent(QPaintEvent*)
{
    if (m_list->isVisibleTo(this))
        return;
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Ctl), 2));
    painter.setBrush(theme.color(Color::Ctl)); // shows as the hairlines between segments
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

} // namespace kit
