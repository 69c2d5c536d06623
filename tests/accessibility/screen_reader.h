#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusMessage;

namespace accessibility {

// One thing a screen reader knows of: who answers for it, and what it says.
struct Item
{
    QString service;
    QString path;
    QString role; // as the bus names it: heading, push button, link, text, label…
    QString name;
    quint64 states = 0; // bits of AT-SPI's state set

    bool is(const QString& wantedRole, const QString& wantedName) const
    {
        return role == wantedRole && name == wantedName;
    }
};

// What an assistive tool sees and does, through AT-SPI over D-Bus only: neither pixels nor object names.
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    enum State { Focusable = 11, Focused = 12, Showing = 25 }; // numbers of AT-SPI

    // sessionBus: address of the session's bus; the accessibility bus is asked from it.
    bool connectTo(const QString& sessionBus);
    QString why() const { return m_why; }

    // The application of that name has put itself on the bus.
    bool findApplication(const QString& name);

    // All that shows, in the order it is read.
    QList<Item> items() const;
    std::optional<Item> find(const QString& role, const QString& name) const; // now, without waiting
    QString description(const Item& item) const;
    QString text(const Item& item) const; // of a field
    QStringList interfaces(const Item& item) const;
    int rows(const Item& table) const;
    int columns(const Item& table) const;

    // The answer is not waited for: an action may open a menu, which answers when it closes.
    void press(const Item& item);
    bool write(const Item& item, const QString& text);
    bool takeFocus(const Item& item);
    // A key of the keyboard, by its X11 symbol, where the focus is.
    enum Key { Return = 0xff0d, Escape = 0xff1b, Tab = 0xff09 };
    bool type(Key key) const;

    // « role: name » of what was announced as having the focus, the last one last.
    QStringList spokenFocus() const { return m_spokenFocus; }
    Item focus() const { return m_focus; } // what was announced last
    void forgetFocus() { m_spokenFocus.clear(); }

private Q_SLOTS:
    void onStateChanged(const QDBusMessage& message);

private:
    QDBusMessage ask(const Item& item, const QString& interface, const QString& method,
        const QVariantList& arguments = {}) const;
    QVariant property(const Item& item, const QString& interface, const QString& name) const;
    QList<Item> childrenOf(const Item& item) const;
    void describe(Item& item) const;
    void collect(const Item& from, QList<Item>& into) const;

    QDBusConnection m_bus{QString()};
    Item m_application;
    Item m_focus;
    QStringList m_spokenFocus;
    QString m_why;
};

} // namespace accessibility
