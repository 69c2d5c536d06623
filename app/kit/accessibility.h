#pragma once

#include <QAccessible>

class QWidget;

namespace kit {

// Tells assistive tools what our own widgets are: headings, charts, dialogs. Repeating it does no harm.
void installAccessibility();

// For a widget of no kind of ours: the window, a page, a bar. To be called before an assistive tool first
// sees it.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace kit
