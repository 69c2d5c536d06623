#include "kit/overlay.h"

#include "kit/theme_scope.h"

#include <QApplication>
#include <QKeyEvent>

namespace kit {

Overlay::Overlay(QWidget* host)
    : QWidget(host->window())
{
    hide();
    window()->installEventFilter(this);
}

Overlay::~Overlay() = default;

void Overlay::appear()
{
    m_focusBefore = QApplication::focusWidget();
    qApp->installEventFilter(this);
    place();
    raise();
    show();
}

void Overlay::disappear()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
}

QList<QWidget*> Overlay::stops() const
{
    QList<QWidget*> found;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const bool reached = widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (isAncestorOf(widget) && reached)
            found.append(widget);
    }
    return found;
}

// Whether that widget of the window is under this overlay, and not on another one above it.
bool Overlay::isAbove(const QWidget& widget) const
{
    if (widget.window() != window() || &widget == this || isAncestorOf(&widget))
        return false;
    const QWidget* top = &widget;
    while (top->parentWidget() && top->parentWidget() != parentWidget())
        top = top->parentWidget();
    const QObjectList& stack = parentWidget()->children();
    return stack.indexOf(top) < stack.indexOf(this);
}

bool Overlay::focusNextPrevChild(bool next)
{
    const QList<QWidget*> all = stops();
    if (all.isEmpty())
        return true;
    const qsizetype at = all.indexOf(QApplication::focusWidget());
    const qsizetype count = all.size();
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : -1) + count) % count;
    all.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Overlay::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::LayoutRequest)
        place();
    // A shortcut of the window may want Esc too: what covers it comes first.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (!isVisible())
        return false;
    // Esc stays here, even where the window has a shortcut of that key.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == window()) {
            event->accept();
            return true;
        }
    }
    // Shortcuts of the window wait until this is over.
    if (event->type() == QEvent::Shortcut) {
        const auto* owner = qobject_cast<QWidget*>(watched->parent());
        return !owner || (owner != this && !isAncestorOf(owner));
    }
    // Focus that a page asks for underneath comes back.
    if (event->type() == QEvent::FocusIn) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && isAbove(*widget)) {
            const QList<QWidget*> all = stops();
            if (!all.isEmpty())
                all.constFirst()->setFocus(Qt::OtherFocusReason);
        }
    }
    return false;
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        escape();
    event->accept(); // nothing reaches the page behind
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace kit
