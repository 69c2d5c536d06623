#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kit {

class RingLayer;

// Every component of the design in every state, on one page: what the comp "Composants" shows. Put it in a
// PageScroll.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);
    ~Gallery() override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    // The heading, its line, and the column for what follows.
    QVBoxLayout* section(const QString& title, QVBoxLayout* into);
    void addColors(QVBoxLayout* into);
    void addTexts(QVBoxLayout* into);
    void addButtons(QVBoxLayout* into);
    void addFields(QVBoxLayout* into);
    void addChoices(QVBoxLayout* into);
    void addBadges(QVBoxLayout* into);
    void addNotes(QVBoxLayout* into);
    void addLists(QVBoxLayout* into);
    void addEmptyState(QVBoxLayout* into);
    void addMore(QVBoxLayout* into); // what the comp's page leaves to the screens: cards, chart, accordion…

    QWidget* m_content = nullptr;
    RingLayer* m_rings = nullptr;
    bool m_large = false;
    QList<QWidget*> m_ringed; // shown as if the keyboard were there
};

} // namespace kit
