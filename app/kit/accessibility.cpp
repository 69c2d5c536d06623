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
    if (qobject_cast<const Dialog*>(widget))
        return QAccessible::Dialog;
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

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && roleOf(widget) != QAccessible::NoRole ? new RoleInterface(widget) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace kit
