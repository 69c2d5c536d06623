#pragma once

#include "kit/focus_target.h"

#include <QLineEdit>

namespace trainer {

// Four cells for the four digits of the trainer's code, never shown. To screen readers and to the keyboard it
// is a password field: digits and Backspace work, anything else is refused.
class PinEdit final : public QLineEdit, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit PinEdit(QWidget* parent = nullptr);

    void setRefused(bool refused); // the outline of an error, until the text changes

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRect focusRect() const override; // the cell the next digit goes to
    int focusRadius() const override { return 12; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent*) override { }
    void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }

private:
    QRect cell(int index) const;

    bool m_refused = false;
};

} // namespace trainer
