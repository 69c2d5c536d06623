#pragma once

#include <QFrame>

class QVBoxLayout;

namespace kit {

class ItemButton;

// Questions with their answers; one is open at a time. Arrow keys move between the questions.
class Accordion : public QFrame
{
    Q_OBJECT

public:
    explicit Accordion(QWidget* parent = nullptr);

    // Adds a section; content is taken over. headName: objectName of its question, accordionHead and the
    // index when empty. Gives its index.
    int addSection(const QString& title, QWidget* content, const QString& headName = {});
    int addSection(const QString& title, const QString& text);
    void clear();
    int count() const { return static_cast<int>(m_sections.size()); }

    int openIndex() const { return m_open; }
    void setOpenIndex(int index); // -1 closes all

Q_SIGNALS:
    void openIndexChanged(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Section
    {
        ItemButton* head;
        QWidget* body;
    };
    void refresh();

    QVBoxLayout* m_column = nullptr;
    QList<Section> m_sections;
    int m_open = -1;
};

} // namespace kit
