#pragma once

#include "core/classroom/learner.h"
#include "kit/painted_button.h"

namespace desk {

// Who sits here, at the right of the tabs: picture, first name, and a menu.
class UserButton final : public kit::PaintedButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget* parent = nullptr);

    void setLearner(const core::Learner& learner);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cardAsked(); // « Mon personnage »
    void seeBetterAsked();
    void papersAsked(); // « Mes papiers »
    void recordedAsked(); // « Ce qui est gardé »
    void leaveAsked(); // « Changer de personne »

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    core::Learner m_learner;
};

} // namespace desk
