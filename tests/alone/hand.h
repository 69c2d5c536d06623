#pragma once

#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

class QAbstractItemView;
class QAction;
class QComboBox;
class QMenu;
class QWidget;

namespace alone {

enum class Way { Mouse, Keyboard };

// A person's hand at the real window: it finds what can be seen by its objectName (a * at its end stands for
// anything), waits a little for it, and acts through the window as the machine does, never on a control
// itself. Once something did not go, it does nothing more and trouble() tells what it was.
class Hand
{
public:
    static std::unique_ptr<Hand> make(Way way, QWidget& window);
    virtual ~Hand();

    // Empty while all went well.
    QString trouble() const { return m_trouble; }
    void giveUp(const QString& why); // the first one counts

    // A button, a link, a box to tick. `meanwhile` is done while the dialog it opens waits for an answer.
    void press(const QString& name, const std::function<void()>& meanwhile = {});
    void write(const QString& name, const QString& text); // in place of what it holds
    void choose(const QString& list, const QString& entry); // a line of a drop-down list, by what it says
    void chooseInMenu(const QString& action); // an entry of the menu that is open, by its objectName
    void openRow(const QString& list, int row); // a line of a list, counted from 0
    // Where the keyboard is. `meanwhile` as for press().
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
        const std::function<void()>& meanwhile = {});
    void type(const QString& text); // where the keyboard is, capitals with Shift
    void lockCapitals(bool locked); // what is typed from now on comes in the other case

    bool sees(const QString& name) const;
    void await(const QString& name); // until it can be seen
    void awaitGone(const QString& name);
    void await(const std::function<bool()>& state, const QString& what);
    QString read(const QString& name); // what it says, or is told to who does not see it; waits for it

    // The first one that can be seen and used; null when there is none now.
    QWidget* see(const QString& name) const;

protected:
    explicit Hand(QWidget& window);

    virtual void pressOn(QWidget& widget) = 0;
    virtual void goInto(QWidget& field) = 0; // the keyboard is there then
    virtual void chooseLine(QComboBox& list, int line) = 0;
    virtual void chooseEntry(QMenu& menu, QAction& entry) = 0;
    virtual void chooseRow(QAbstractItemView& view, int row) = 0;

    QWidget& window() const { return m_window; }
    static void settle();

private:
    QWidget* find(const QString& name); // waits for it; null: given up
    void whileADialogIsOpen(
        const QString& what, const std::function<void()>& gesture, const std::function<void()>& meanwhile);

    QWidget& m_window;
    QString m_trouble;
    bool m_capitalsLocked = false;
};

} // namespace alone
