#include "desk/areas.h"

#include <QApplication>
#include <QWidget>

namespace desk {

QWidget* areaFromFocus(const QList<QWidget*>& areas, int by)
{
    const QWidget* focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (focus && (areas[i] == focus || areas[i]->isAncestorOf(focus)))
            now = i;
    }
    return areas[(now + by + areas.size()) % areas.size()];
}

void focusFirstOf(QWidget& area)
{
    for (QWidget* next = area.nextInFocusChain(); next != &area; next = next->nextInFocusChain()) {
        if (area.isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace desk
