#include "coach/overlay/discard.h"

#include <QWidget>

namespace coach::overlay {

void discard(QWidget& widget)
{
    for (QWidget* child : widget.findChildren<QWidget*>())
        child->setObjectName({});
    widget.setObjectName({});
    widget.hide();
    widget.deleteLater();
}

} // namespace coach::overlay
