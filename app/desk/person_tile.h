#pragma once

#include "core/classroom/learner.h"
#include "kit/focus_target.h"
#include "kit/painted_button.h"

namespace desk {

// A first name to click on, with its picture. 180 × 192 px at least; grows with the
// text and with a long name.
class PersonTile final : public kit::PaintedButton, public kit::FocusTarget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 180;
    static constexpr int kHeight = 192;

    explicit PersonTile(const core::Learner& learner, QWidget* parent = nullptr);

    const core::Learner& learner() const { return m_learner; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRect focusRect() const override { return rect(); }
    int focusRadius() const override { return 12; }

Q_SIGNALS:
    void chosen(const core::Learner& learner);
    void moveAsked(int key); // an arrow, Home, End

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    core::Learner m_learner;
};

} // namespace desk
