#pragma once

#include <QString>

#include <functional>

class QAbstractButton;
class QWidget;

namespace desk {

// A person's hand for the tour: finds what is visible by its object name, clicks it and types with real
// events.
class Hand final
{
public:
    explicit Hand(QWidget& window);

    // The visible, enabled widget of that name (a * at the end stands for anything); null when there is none
    // within a few seconds.
    QWidget* find(const QString& name) const;
    bool sees(const QString& name) const; // now, without waiting
    bool click(const QString& name);
    bool type(const QString& name, const QString& text); // replaces what the field holds
    bool press(int key); // where the keyboard is
    // Lets the window work until the condition holds; false after a few seconds.
    bool waitFor(const std::function<bool()>& condition) const;
    void settle() const; // until layouts and timers of 0 ms are done

private:
    QWidget& m_window;
};

} // namespace desk
