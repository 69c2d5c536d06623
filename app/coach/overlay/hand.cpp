#include "coach/overlay/hand.h"

#include "coach/overlay/target_finder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

namespace coach::overlay {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 8000; // ms

void sendMouse(QEvent::Type type, QWidget& widget, const QPointF& at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

QString textOf(int key)
{
    switch (key) {
    case Qt::Key_Return:
        return u"\r"_s;
    case Qt::Key_Tab:
        return u"\t"_s;
    case Qt::Key_Space:
        return u" "_s;
    default:
        return {};
    }
}

void sendKey(QWidget& widget, int key, const QString& text)
{
    const QPointer<QWidget> target(&widget); // a key may close what it is pressed in
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
    if (!target)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &release);
}

} // namespace

Hand::Hand(QWidget& window)
    : m_window(window)
{
}

QWidget* Hand::see(const QString& name) const
{
    const QList<QWidget*> controls = findControls(m_window, name);
    const auto usable = std::find_if(
        controls.cbegin(), controls.cend(), [](const QWidget* control) { return control->isEnabled(); });
    return usable == controls.cend() ? nullptr : *usable;
}

bool Hand::sees(const QString& name) const
{
    return findControl(m_window, name) != nullptr;
}

QMenu* Hand::openMenu() const
{
    const QList<QMenu*> menus = m_window.findChildren<QMenu*>();
    const auto open
        = std::find_if(menus.cbegin(), menus.cend(), [](const QMenu* menu) { return menu->isVisible(); });
    return open == menus.cend() ? nullptr : *open;
}

void Hand::bringIntoSight(QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent))
            scroll->ensureWidgetVisible(&widget);
    }
}

void Hand::clickOn(QWidget& widget, const QPoint& at)
{
    const QPointer<QWidget> target(&widget);
    if ((widget.focusPolicy() & Qt::ClickFocus) == Qt::ClickFocus)
        widget.setFocus(Qt::MouseFocusReason);
    sendMouse(QEvent::MouseButtonPress, widget, at, Qt::LeftButton);
    if (target)
        sendMouse(QEvent::MouseButtonRelease, widget, at, Qt::NoButton);
}

void Hand::clickOn(QWidget& widget)
{
    clickOn(widget, widget.rect().center());
}

void Hand::beginTyping(QWidget& widget)
{
    widget.setFocus(Qt::MouseFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(&widget))
        edit->selectAll();
    else if (auto* area = qobject_cast<QPlainTextEdit*>(&widget))
        area->selectAll();
}

void Hand::typeCharacter(QWidget& widget, QChar character)
{
    sendKey(widget, Qt::Key_unknown, QString(character));
}

void Hand::pressKey(QWidget& widget, int key)
{
    sendKey(widget, key, textOf(key));
}

QWidget* Hand::find(const QString& name) const
{
    QWidget* found = nullptr;
    waitFor([&] {
        found = see(name);
        return found != nullptr;
    });
    return found;
}

bool Hand::click(const QString& name)
{
    QWidget* widget = find(name);
    if (!widget)
        return false;
    bringIntoSight(*widget);
    settle();
    clickOn(*widget);
    settle();
    return true;
}

bool Hand::type(const QString& name, const QString& text)
{
    QWidget* widget = find(name);
    if (!widget)
        return false;
    bringIntoSight(*widget);
    beginTyping(*widget);
    for (const QChar character : text)
        typeCharacter(*widget, character);
    settle();
    return true;
}

bool Hand::press(int key)
{
    QWidget* widget = QApplication::focusWidget();
    pressKey(widget ? *widget : m_window, key);
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

} // namespace coach::overlay
