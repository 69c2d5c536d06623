#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QHBoxLayout;

namespace kit {

class ComboBox;
class ItemButton;

// One choice among a few, all in sight. From 150 % text size it becomes a drop-down list.
class Segments : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QStringList items READ items WRITE setItems)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged)

public:
    explicit Segments(QWidget* parent = nullptr);

    QStringList items() const { return m_items; }
    void setItems(const QStringList& items);
    // What the drop-down list says instead, where a word alone is too short: as many as items(), in their
    // order.
    void setListItems(const QStringList& items);
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentIndexChanged(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void choose(int index);

    QStringList m_items;
    int m_current = -1;
    QHBoxLayout* m_row = nullptr;
    QButtonGroup* m_group = nullptr;
    QList<ItemButton*> m_buttons;
    ComboBox* m_list = nullptr;
};

} // namespace kit
