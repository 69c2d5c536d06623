#pragma once

#include <QPointer>
#include <QWidget>

namespace kit {

// Something over the whole window that must be dealt with first: a question, a screen that waits for a code.
// The keyboard and the mouse stay inside. It is a child of the window, not a window: nothing can hide behind
// it. One opened over another comes first, and gives the focus back to it.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    // host: any widget of the window to cover. The overlay belongs to that window, hidden at first.
    explicit Overlay(QWidget* host);
    ~Overlay() override;

protected:
    // Shows it above everything; the caller then gives the focus to the control that should have it.
    void appear();
    // Hides it; the focus goes back to where it was.
    void disappear();

    // Fills the window with it, and is called again when the window or the look changes.
    virtual void place();
    // What Tab visits, in order.
    virtual QList<QWidget*> stops() const;
    virtual void escape() { } // Esc was pressed

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool isAbove(const QWidget& widget) const;

    QPointer<QWidget> m_focusBefore;
};

} // namespace kit
