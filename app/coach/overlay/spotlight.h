#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace coach::overlay {

class Callout;

// What is lit, and what is said about it.
struct Lit
{
    QPointer<QWidget> widget; // in the same window
    QString title; // « C’est ce bouton »
    QString text;
};

// Darkens the window but for one control, which stays usable by mouse and keyboard, with a callout beside it
// (design 20). It follows scrolling, resizing and page changes; Esc or « J’ai compris » closes it.
class Spotlight final : public QWidget
{
    Q_OBJECT

public:
    // locate: what to light now, asked again when the window changes; nothing to light closes it.
    using Locate = std::function<Lit()>;

    explicit Spotlight(QWidget* window);
    ~Spotlight() override;

    void light(Locate locate);
    void close(); // the focus goes to what was lit
    QWidget* target() const { return m_lit.widget; }
    QRect hole() const { return m_hole; } // in the window's coordinates; for tests

    static constexpr int kMargin = 10; // px of light around the control

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void bringIntoSight();
    void placeCallout();
    bool filterKey(QObject* watched, QEvent* event);

    Callout* m_callout = nullptr;
    Locate m_locate;
    Lit m_lit;
    QRect m_hole;
    QTimer m_later; // one look after a burst of layout events
};

} // namespace coach::overlay
