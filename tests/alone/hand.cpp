#include "alone/hand.h"

#include "alone/keyboard_hand.h"
#include "alone/mouse_hand.h"
#include "coach/overlay/target_finder.h"
#include "kit/dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alone {
namespace {

constexpr int kPatience = 5000; // ms
constexpr int kLook = 5; // ms between two looks for a dialog

// Keys go to the window, which asks the shortcuts first; an open menu or list has a window of its own.
QWindow* keyWindow(const QWidget& window)
{
    const QWidget* popup = QApplication::activePopupWidget();
    return (popup ? popup : &window)->window()->windowHandle();
}

qsizetype openDialogs(const QWidget& window)
{
    const auto dialogs = window.findChildren<kit::Dialog*>();
    return std::count_if(
        dialogs.cbegin(), dialogs.cend(), [](const kit::Dialog* dialog) { return dialog->isVisible(); });
}

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

} // namespace

Hand::Hand(QWidget& window)
    : m_window(window)
{
}

Hand::~Hand() = default;

std::unique_ptr<Hand> Hand::make(Way way, QWidget& window)
{
    if (way == Way::Mouse)
        return std::make_unique<MouseHand>(window);
    return std::make_unique<KeyboardHand>(window);
}

void Hand::giveUp(const QString& why)
{
    if (!m_trouble.isEmpty())
        return;
    m_trouble = why;
    const QString pictures = qEnvironmentVariable("ELECTRUC_ALONE_PICTURES");
    if (!pictures.isEmpty())
        m_window.grab().save(u"%1/%2-%3.png"_s.arg(pictures,
            QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(QTest::currentDataTag())));
}

void Hand::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QWidget* Hand::see(const QString& name) const
{
    const QList<QWidget*> controls = coach::overlay::findControls(m_window, name);
    const auto usable = std::find_if(
        controls.cbegin(), controls.cend(), [](const QWidget* control) { return control->isEnabled(); });
    return usable == controls.cend() ? nullptr : *usable;
}

bool Hand::sees(const QString& name) const
{
    return !coach::overlay::findControls(m_window, name).isEmpty();
}

void Hand::await(const std::function<bool()>& state, const QString& what)
{
    if (m_trouble.isEmpty() && !QTest::qWaitFor(state, kPatience))
        giveUp(what);
}

void Hand::await(const QString& name)
{
    await([&] { return sees(name); }, u"there is no "_s + name);
}

void Hand::awaitGone(const QString& name)
{
    await([&] { return !sees(name); }, u"%1 stays"_s.arg(name));
}

QWidget* Hand::find(const QString& name)
{
    await([&] { return see(name) != nullptr; }, u"there is no %1 to use"_s.arg(name));
    return m_trouble.isEmpty() ? see(name) : nullptr;
}

QString Hand::read(const QString& name)
{
    await(name);
    if (!m_trouble.isEmpty())
        return {};
    const QWidget* said = coach::overlay::findControl(m_window, name);
    const QVariant text = said->property("text");
    return text.isValid() ? text.toString() : said->accessibleDescription();
}

void Hand::press(const QString& name, const std::function<void()>& meanwhile)
{
    if (QWidget* widget = find(name))
        whileADialogIsOpen(
            name, [&] { pressOn(*widget); }, meanwhile);
}

// A gesture that opens a dialog comes back only once that is closed: what answers it comes from a timer.
void Hand::whileADialogIsOpen(
    const QString& what, const std::function<void()>& gesture, const std::function<void()>& meanwhile)
{
    if (!meanwhile) {
        gesture();
        settle();
        return;
    }
    const qsizetype before = openDialogs(m_window);
    bool isAnswered = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (openDialogs(m_window) <= before)
            return;
        watch.stop();
        settle();
        meanwhile();
        isAnswered = true;
        if (!m_trouble.isEmpty()) { // nobody would close it any more
            for (kit::Dialog* dialog : m_window.findChildren<kit::Dialog*>())
                dialog->cancel();
        }
    });
    watch.start(kLook);
    gesture();
    await([&] { return isAnswered; }, u"%1 opens no dialog"_s.arg(what));
    settle();
}

void Hand::write(const QString& name, const QString& text)
{
    QWidget* field = find(name);
    if (!field)
        return;
    goInto(*field);
    if (!m_trouble.isEmpty())
        return;
    strike(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        strike(Qt::Key_Delete);
    type(text);
}

void Hand::choose(const QString& list, const QString& entry)
{
    auto* box = qobject_cast<QComboBox*>(find(list));
    if (!m_trouble.isEmpty())
        return;
    const int line = box ? box->findText(entry) : -1;
    if (line < 0) {
        giveUp(u"%1 does not offer « %2 »"_s.arg(list, entry));
        return;
    }
    const QPointer<QComboBox> still(box);
    chooseLine(*box, line);
    settle();
    if (m_trouble.isEmpty() && still && still->currentIndex() != line)
        giveUp(u"%1 stays at « %2 »"_s.arg(list, still->currentText()));
}

void Hand::chooseInMenu(const QString& action)
{
    await([] { return openMenu() != nullptr; }, u"no menu is open"_s);
    if (!m_trouble.isEmpty())
        return;
    QMenu* menu = openMenu();
    for (QAction* entry : menu->actions()) {
        if (entry->objectName() == action) {
            chooseEntry(*menu, *entry);
            settle();
            return;
        }
    }
    giveUp(u"the menu has no "_s + action);
}

void Hand::openRow(const QString& list, int row)
{
    auto* view = qobject_cast<QAbstractItemView*>(find(list));
    if (!m_trouble.isEmpty())
        return;
    if (!view || row < 0 || row >= view->model()->rowCount()) {
        giveUp(u"%1 has no line %2"_s.arg(list).arg(row));
        return;
    }
    chooseRow(*view, row);
    settle();
}

void Hand::strike(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<void()>& meanwhile)
{
    if (!m_trouble.isEmpty())
        return;
    const auto gesture = [&] { QTest::keyClick(keyWindow(m_window), key, modifiers); };
    if (meanwhile)
        whileADialogIsOpen(QKeySequence(modifiers | key).toString(), gesture, meanwhile);
    else
        gesture();
    QCoreApplication::processEvents();
}

void Hand::lockCapitals(bool locked)
{
    if (locked != m_capitalsLocked)
        strike(Qt::Key_CapsLock);
    m_capitalsLocked = locked;
}

void Hand::type(const QString& text)
{
    for (const QChar character : text) {
        if (!m_trouble.isEmpty())
            return;
        const bool shifted = character.isUpper();
        const QChar typed
            = m_capitalsLocked ? (shifted ? character.toLower() : character.toUpper()) : character;
        QTest::sendKeyEvent(QTest::Click, keyWindow(m_window), Qt::Key_unknown, QString(typed),
            shifted ? Qt::ShiftModifier : Qt::NoModifier);
    }
    QCoreApplication::processEvents();
}

} // namespace alone
