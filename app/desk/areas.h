#pragma once

#include <QList>

class QWidget;

namespace desk {

// Of the areas that F6 goes round: the one `by` places (1 or -1) from where the focus is. areas is not empty.
QWidget* areaFromFocus(const QList<QWidget*>& areas, int by);
// Gives the focus to the first control of area that Tab reaches; leaves it where it is when there is none.
void focusFirstOf(QWidget& area);

} // namespace desk
