#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace kit {

// Shows where the keyboard is: a ring of 3 px, 2 px away from the control, over everything else in its
// window. Only when the keyboard brought the focus there, and always in text fields. Make one for each
// window. A widget with another shape than 8 px corners has a property "focusRadius" or is a FocusTarget.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

    // As if a key had been pressed: the ring shows from the start, until the mouse is used.
    void expectKeyboard() { m_lastInputWasKeyboard = true; }

    QWidget* target() const { return m_target; }
    // Around the target, in the window's coordinates; empty when no ring shows. Public for tests.
    QRect ringRect() const { return isVisible() ? geometry() : QRect(); }

    // Paints the ring of a widget whose corner is at the given point of the painter.
    static void paintAround(QPainter& painter, const QWidget& widget, const QPoint& corner);

    static constexpr int kWidth = 3;
    static constexpr int kGap = 2;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setTarget(QWidget* target, Qt::FocusReason reason);
    void follow();

    QPointer<QWidget> m_target;
    QTimer m_later; // one move after a burst of layout events
    bool m_lastInputWasKeyboard = false;
};

} // namespace kit
