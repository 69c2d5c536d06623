#include "kit/nav_menu.h"

#include "kit/item_button.h"
#include "kit/separator.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

NavMenu::NavMenu(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void NavMenu::addItem(const QString& id, const QString& iconName, const QString& text, const QString& name)
{
    auto* button = new ItemButton(ItemButton::Kind::NavItem, text, iconName, this);
    if (!name.isEmpty())
        button->setObjectName(name + u"MenuItem"_s);
    const int index = static_cast<int>(m_items.size());
    connect(button, &QAbstractButton::clicked, this, [this, id] {
        Q_EMIT activated(id);
        refresh();
    });
    connect(button, &ItemButton::moveRequested, this, [this, index](int direction) {
        const int last = static_cast<int>(m_items.size()) - 1;
        const int next = direction == -2 ? 0 : direction == 2 ? last : qBound(0, index + direction, last);
        m_items.at(next).button->setFocus(Qt::TabFocusReason);
    });
    m_column->addWidget(button);
    m_items.append({id, button, {}});
    refresh();
}

void NavMenu::addSeparator()
{
    m_column->addSpacing(4);
    m_column->addWidget(new Separator(this));
    m_column->addSpacing(4);
}

void NavMenu::clear()
{
    m_items.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void NavMenu::setCurrent(const QString& id)
{
    m_current = id;
    refresh();
}

void NavMenu::setItemText(const QString& id, const QString& text)
{
    if (QAbstractButton* button = item(id))
        button->setText(text);
}

void NavMenu::setItemCount(const QString& id, const QString& count, const QString& said)
{
    for (Item& item : m_items) {
        if (item.id != id)
            continue;
        item.button->setTrailing(count);
        item.said = said;
    }
    refresh();
}

void NavMenu::setSimulator(bool simulator)
{
    m_simulator = simulator;
    refresh();
}

QAbstractButton* NavMenu::item(const QString& id) const
{
    for (const Item& item : m_items) {
        if (item.id == id)
            return item.button;
    }
    return nullptr;
}

void NavMenu::refresh()
{
    for (const Item& item : std::as_const(m_items)) {
        const bool current = item.id == m_current;
        item.button->setCheckable(current);
        item.button->setChecked(current);
        QStringList said;
        if (current)
            said.append(tr("Page ouverte"));
        if (!item.said.isEmpty())
            said.append(item.said);
        item.button->setAccessibleDescription(said.join(u", "_s));
        item.button->setSimulator(m_simulator);
    }
}

} // namespace kit
