#include "kit/painted_button.h"

#include "kit/theme_scope.h"

namespace kit {

PaintedButton::PaintedButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

bool PaintedButton::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace kit
