#include "kit/accessibility.h"

#include "kit/badge.h"
#include "kit/bar_chart.h"
#include "kit/dialog.h"
#include "kit/note.h"
#include "kit/text.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace kit {

namespace {

// A widget whose role is not the one its base class has.
class RoleInterface final : public QAccessibleWidget
{
public:
    RoleInterface(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

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

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* text = qobject_cast<Text*>(object)) {
        return new RoleInterface(text, text->headingLevel() > 0 ? QAccessible::Heading : QAccessible::StaticText);
    }
    if (auto* note = qobject_cast<Note*>(object))
        return new RoleInterface(note, note->tone() == Tone::Error ? QAccessible::AlertMessage : QAccessible::Note);
    if (auto* badge = qobject_cast<Badge*>(object))
        return new RoleInterface(badge, QAccessible::StaticText);
    if (auto* chart = qobject_cast<BarChart*>(object))
        return new RoleInterface(chart, QAccessible::Chart);
    if (auto* dialog = qobject_cast<Dialog*>(object))
        return new RoleInterface(dialog, QAccessible::Dialog);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace kit
