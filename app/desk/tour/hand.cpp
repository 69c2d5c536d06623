#include "desk/tour/hand.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 8000; // ms

void sendMouse(QEvent::Type type, QWidget* widget, Qt::MouseButtons held)
{
    const QPointF at = QRectF(widget->rect()).center();
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

void sendKey(QWidget* widget, int key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &release);
}

void bringIntoSight(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent))
            scroll->ensureWidgetVisible(widget);
    }
}

} // namespace

Hand::Hand(QWidget& window)
    : m_window(window)
{
}

QWidget* Hand::find(const QString& name) const
{
    const bool isPrefix = name.endsWith(u'*');
    const QString wanted = isPrefix ? name.chopped(1) : name;
    QWidget* found = nullptr;
    waitFor([&] {
        const QList<QWidget*> widgets = m_window.findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            const bool matches
                = isPrefix ? widget->objectName().startsWith(wanted) : widget->objectName() == wanted;
            if (matches && widget->isVisible() && widget->isEnabled()) {
                found = widget;
                return true;
            }
        }
        return false;
    });
    return found;
}

bool Hand::sees(const QString& name) const
{
    const QList<QWidget*> widgets = m_window.findChildren<QWidget*>(name);
    return std::any_of(
        widgets.cbegin(), widgets.cend(), [](const QWidget* widget) { return widget->isVisible(); });
}

bool Hand::click(const QString& name)
{
    QWidget* widget = find(name);
    if (!widget)
        return false;
    bringIntoSight(widget);
    settle();
    if ((widget->focusPolicy() & Qt::ClickFocus) == Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    sendMouse(QEvent::MouseButtonPress, widget, Qt::LeftButton);
    sendMouse(QEvent::MouseButtonRelease, widget, Qt::NoButton);
    settle();
    return true;
}

bool Hand::type(const QString& name, const QString& text)
{
    QWidget* widget = find(name);
    if (!widget)
        return false;
    bringIntoSight(widget);
    widget->setFocus(Qt::MouseFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->selectAll();
    for (const QChar character : text)
        sendKey(widget, Qt::Key_unknown, QString(character));
    settle();
    return true;
}

bool Hand::press(int key)
{
    QWidget* widget = QApplication::focusWidget();
    if (!widget)
        widget = &m_window;
    sendKey(widget, key, key == Qt::Key_Return ? u"\r"_s : QString());
    settle();
    return true;
}

bool Hand::waitFor(const std::function<bool()>& condition) const
{
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.elapsed() > kPatience)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

void Hand::settle() const
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

} // namespace desk
