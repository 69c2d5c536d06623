#pragma once

#include "coach/engine/follow_up.h"

#include <QWidget>

namespace kit {
class Avatar;
class Button;
class Text;
} // namespace kit

namespace trainer {

// One learner who waits: where, for how long, why.
class WaitCard final : public QWidget
{
    Q_OBJECT

public:
    // number: of the card, from 1; part of the names of its controls.
    explicit WaitCard(int number, QWidget* parent = nullptr);

    void show(const coach::FollowRow& row); // which has a need

Q_SIGNALS:
    void helpAsked(core::LearnerId learner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::LearnerId m_learner;
    kit::Avatar* m_avatar = nullptr;
    kit::Text* m_name = nullptr;
    kit::Text* m_place = nullptr;
    kit::Text* m_reasons = nullptr;
    kit::Button* m_help = nullptr;
};

} // namespace trainer
