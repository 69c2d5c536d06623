#pragma once

#include "kit/dialog.h"
#include "trainer/file_picker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace trainer_test {

// Acts as a person in front of a window: finds what can be pointed at by its name, waits a little for it, and
// fails naming what is missing.
template <typename Widget = QWidget> Widget* find(QWidget* window, const QString& name)
{
    Widget* found = nullptr;
    const auto look = [&] {
        const auto all = window->findChildren<Widget*>(name);
        for (Widget* widget : all) {
            if (widget->isVisible())
                found = widget;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, 10'000))
        qFatal("There is no visible %s in the window", qPrintable(name));
    return found;
}

inline bool shows(QWidget* window, const QString& name)
{
    const auto all = window->findChildren<QWidget*>(name);
    for (const QWidget* widget : all) {
        if (widget->isVisible())
            return true;
    }
    return false;
}

inline void click(QWidget* window, const QString& name)
{
    QTest::mouseClick(find(window, name), Qt::LeftButton);
}

// Types any text, letter by letter: QTest::keyClicks() knows ASCII only.
inline void type(QWidget* widget, const QString& text)
{
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        const QString one = QString::fromUcs4(&letter, 1);
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, one, Qt::NoModifier);
    }
}

inline void choose(QWidget* window, const QString& combo, const QString& entry)
{
    auto* list = find<QComboBox>(window, combo);
    const int row = list->findText(entry);
    if (row < 0)
        qFatal("%s does not offer %s", qPrintable(combo), qPrintable(entry));
    list->setFocus(Qt::TabFocusReason);
    while (list->currentIndex() != row)
        QTest::keyClick(list, list->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

// Does something once a dialog is open over the window, which the next click opens.
inline void onceADialogIsOpen(QWidget* window, const std::function<void()>& act)
{
    QTimer::singleShot(0, window, [window, act] {
        const auto dialogs = window->findChildren<kit::Dialog*>();
        const bool isOpen
            = std::ranges::any_of(dialogs, [](const kit::Dialog* dialog) { return dialog->isVisible(); });
        isOpen ? act() : onceADialogIsOpen(window, act);
    });
}

// Answers the question for a file at once, with the path that was put in; empty: the person changed their
// mind.
class ReadyPicker final : public trainer::FilePicker
{
public:
    QString fileToRead(QWidget*, const QString&, const QString&) override { return toRead; }
    QString fileToWrite(QWidget*, const QString&, const QString&, const QString&) override { return toWrite; }

    QString toRead;
    QString toWrite;
};

} // namespace trainer_test
