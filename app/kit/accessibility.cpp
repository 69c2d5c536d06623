#include "kit/accessibility.h"

#include "kit/badge.h"
#include "kit/bar_chart.h"
#include "kit/dialog.h"
#include "kit/item_button.h"
#include "kit/note.h"
#include "kit/small_link.h"
#include "kit/text.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace kit {

namespace {

constexpr const char* kRoleProperty = "kitAccessibleRole";

QAccessible::Role roleOf(const QWidget* widget)
{
    if (const auto* text = qobject_cast<const Text*>(widget))
        return text->headingLevel() > 0 ? QAccessible::Heading : QAccessible::StaticText;
    if (const auto* note = qobject_cast<const Note*>(widget))
        return note->tone() == Tone::Error ? QAccessible::AlertMessage : QAccessible::Note;
    if (qobject_cast<const Badge*>(widget))
        return QAccessible::StaticText;
    if (qobject_cast<const BarChart*>(widget))
        return QAccessible::Chart;
    if (qobject_cast<const SmallLink*>(widget))
        return QAccessible::Link;
    if (const auto* item = qobject_cast<const ItemButton*>(widget)) {
        switch (item->kind()) {
        case ItemButton::Kind::Segment:
            return QAccessible::RadioButton;
        case ItemButton::Kind::AccordionHead:
            return QAccessible::Button;
        default:
            return QAccessible::Link;
        }
    }
    if (qobject_cast<const Dialog*>(widget))
        return QAccessible::Dialog;
    if (const QVariant role = widget->property(kRoleProperty); role.isValid())
        return static_cast<QAccessible::Role>(role.toInt());
    return QAccessible::NoRole;
}

// A widget whose role is not the one its base class has. Asked each time: a text may become a title.
class RoleInterface final : public QAccessibleWidget
{
public:
    explicit RoleInterface(QWidget* widget)
        : QAccessibleWidget(widget)
    {
    }

    QAccessible::Role role() const override { return roleOf(widget()); }

    QString text(QAccessible::Text kind) const override
    {
        if (const auto* text = qobject_cast<const Text*>(widget()); text && kind == QAccessible::Name) {
            const QString own = text->accessibleName();
            return own.isEmpty() ? text->text() : own;
        }
        if (const auto* chart = qobject_cast<const BarChart*>(widget())) {
            if (kind == QAccessible::Description || kind == QAccessible::Value)
                return chart->textAlternative();
        }
        return QAccessibleWidget::text(kind);
    }
};

// A button of our own paint: Qt takes whatever can be checked for a box to tick.
class ButtonInterface final : public QAccessibleWidget
{
public:
    explicit ButtonInterface(QAbstractButton* button)
        : QAccessibleWidget(button)
    {
    }

    QAccessible::Role role() const override { return roleOf(widget()); }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const QAbstractButton* button = this->button();
        if (isSection()) {
            state.expandable = true;
            state.expanded = button->isChecked();
            state.collapsed = !button->isChecked();
        } else if (button->isCheckable()) {
            state.checkable = true;
            state.checked = button->isChecked();
        }
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text() : own;
    }

    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{pressAction()} + QAccessibleWidget::actionNames()
                                     : QStringList();
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction() && widget()->isEnabled())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
    bool isSection() const
    {
        const auto* item = qobject_cast<const ItemButton*>(widget());
        return item && item->kind() == ItemButton::Kind::AccordionHead;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || roleOf(widget) == QAccessible::NoRole)
        return nullptr;
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return new ButtonInterface(button);
    return new RoleInterface(widget);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(kRoleProperty, static_cast<int>(role));
}

} // namespace kit
