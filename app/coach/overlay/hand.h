#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace coach::overlay {

// A person's hand: finds what is visible by its object name, clicks it and types with real events. The tour
// and « Montre-moi » have it.
class Hand final
{
public:
    explicit Hand(QWidget& window);

    // Now, without waiting. see() gives the usable control of that name (a * at the end stands for anything),
    // in the dialog that is open, if one is; null when there is none.
    QWidget* see(const QString& name) const;
    bool sees(const QString& name) const; // usable or not
    QMenu* openMenu() const; // null when none is

    static void bringIntoSight(QWidget& widget);
    static void clickOn(QWidget& widget, const QPoint& at); // in the widget's coordinates
    static void clickOn(QWidget& widget);
    static void beginTyping(QWidget& widget); // what it holds is chosen, and goes with the first character
    static void typeCharacter(QWidget& widget, QChar character);
    static void pressKey(QWidget& widget, int key);

    // The same for whoever can wait: they come back once the window has done its work.
    QWidget* find(const QString& name) const; // null when there is none within a few seconds
    bool click(const QString& name);
    bool type(const QString& name, const QString& text); // replaces what the field holds
    bool press(int key); // where the keyboard is
    // Lets the window work until the condition holds; false after a few seconds.
    bool waitFor(const std::function<bool()>& condition) const;
    void settle() const; // until layouts and timers of 0 ms are done

private:
    QWidget& m_window;
};

} // namespace coach::overlay
