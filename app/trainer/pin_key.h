#pragma once

#include "kit/focus_target.h"

#include <QPushButton>

namespace trainer {

// A key of the number pad. A click leaves the keyboard where it is, so that one can go on typing.
class PinKey final : public QPushButton, public kit::FocusTarget
{
    Q_OBJECT
    Q_PROPERTY(bool main READ isMain WRITE setMain) // filled: the key that ends the entry

public:
    explicit PinKey(QWidget* parent = nullptr);

    bool isMain() const { return m_main; }
    void setMain(bool main);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRect focusRect() const override { return rect(); }
    int focusRadius() const override { return 12; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    QFont keyFont() const;

    bool m_main = false;
};

} // namespace trainer
