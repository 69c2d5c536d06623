#include "coach/overlay/announce.h"

#include <QAccessible>
#include <QWidget>

namespace coach::overlay {

void announce(QWidget& widget, const QString& text)
{
    widget.setAccessibleName(text);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace coach::overlay
