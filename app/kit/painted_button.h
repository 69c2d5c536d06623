#pragma once

#include <QAbstractButton>

namespace kit {

// A button that paints itself: Tab reaches it, it knows the pointer over it, and measures itself again when
// the look or the language changes. Enter presses it as it does every button (see setUpApplication).
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaintedButton(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

} // namespace kit
