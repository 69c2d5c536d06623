#pragma once

#include <QFrame>

class QAbstractButton;
class QVBoxLayout;

namespace kit {

class ItemButton;

// A menu of pages, one of them current. Arrow keys move; Enter or space goes there.
class NavMenu : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(bool simulator READ isSimulator WRITE setSimulator)

public:
    explicit NavMenu(QWidget* parent = nullptr);

    // id: what activated() and setCurrent() speak of, such as a path. The button's object name is
    // "<name>MenuItem" when a name is given.
    void addItem(const QString& id, const QString& iconName, const QString& text, const QString& name = {});
    void addSeparator();
    void clear();
    // The page shown; an unknown id marks none.
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    void setItemText(const QString& id, const QString& text);
    // A number at the end of a row, such as what is new there; said: the same for screen readers (« 2
    // messages non lus »). Empty texts take it away.
    void setItemCount(const QString& id, const QString& count, const QString& said);
    // Violet instead of green: the trainer's menu.
    bool isSimulator() const { return m_simulator; }
    void setSimulator(bool simulator);
    QAbstractButton* item(const QString& id) const;

Q_SIGNALS:
    void activated(const QString& id);

private:
    void refresh();

    struct Item
    {
        QString id;
        ItemButton* button;
        QString said; // of its count
    };
    QVBoxLayout* m_column = nullptr;
    QList<Item> m_items;
    QString m_current;
    bool m_simulator = false;
};

} // namespace kit
